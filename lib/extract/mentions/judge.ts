/**
 * Is this grade word a judgement? Decides for one candidate by the words around it: what stands between it and its verb, what noun follows, whether it is hoped
 * for, denied, quoted from somebody without authority, or part of an explanation of the scale.
 */

import { INSPECTOR } from '../lexicon/classes.ts';
import { GENERAL_NOUNS, type GradeWord, JUDGING_VERBS, RATING_NOUNS, SCALE_NOUNS, SERVICE_NOUNS } from '../lexicon/grades.ts';
import { COPULAS, DETERMINERS, FUNCTION_WORDS } from '../lexicon/words.ts';
import type { Line, Reading, Spot } from '../reading.ts';
import { isAny } from '../text/is-any.ts';
import type { Token } from '../text/tokens.ts';
import { isAt, wordAt } from '../text/words.ts';
import { attributive } from './attributive.ts';
import { cameTrue } from './came-true.ts';
import { clauseStart, covered, giver, isSubject, quotedAlone } from './context.ts';
import { aDated, datedNoun, givenByDay, inDatedBrackets, inDatedRow, whatWas, wordGiven, yearsOfBeing } from './dated-noun.ts';
import { asNoun, earlierOnes } from './definite.ts';
import { badReport, denied, firstTime, harmlessNoun, hoped, ofEra } from './doubts.ts';
import { headBefore, ofSubject, subjectIn } from './heads.ts';
import { homesApart } from './homes-judged.ts';
import { membersNamed } from './members.ts';
import { amongOf, nobodys, ofTitle } from './nobodys.ts';
import { asWord, notGiven } from './not-given.ts';
import { ofDegree } from './of-degree.ts';
import { oneOfThose, theyAre, whoAre } from './one-of-those.ts';
import { asked, inAStudy, judgedByOthers, ofAPart, readSomewhere, unpaid } from './other-judges.ts';
import { experiencesOf, provides } from './provides.ts';
import {
  behindAside,
  clauseJudged,
  isDecision,
  judgeSays,
  resultsGiven,
  spokenOf,
  toldOfJudges,
  viewBefore,
  wasHandedOut,
} from './round-about.ts';
import { explainsScale, offScale } from './scale.ts';
import { capacityOf, strandGets, strandNext } from './strand-gets.ts';
import { forEver, givenOnce, presupposed, theOneNamed } from './taken-for-granted.ts';
import {
  apposed,
  followedByPraise,
  generally,
  goesOnThere,
  inspectionSays,
  judgesOther,
  ownThing,
  partOfOther,
  quotedOfOther,
  ratedThing,
  saidAlone,
  skilled,
  somebodyIs,
  thereWas,
  whatNeeds,
} from './thing-judged.ts';
import { behindColon, eachOfThem, endedIn, everywhere, reportSays } from './told-by-report.ts';
import { no, STRAND_ONLY, type Verdict, yes } from './verdict.ts';

type Era = { inspected: boolean; annualEra: boolean; sixPoint: boolean; service: string };

/** Judges one candidate. `inspected`: the article speaks of an inspection at all. `annualEra`: published before 2013 or undated. */
export function judgeGrade(r: Reading, line: Line, g: Spot<GradeWord>, page: Era): Verdict {
  const { tokens } = r;
  const before = tokens[g.from - 1];
  if (g.value.form === 'implied' && wordAt(tokens, g.to - 1) === 'improve')
    return page.inspected ? yes('told-to-improve', 1) : no('no-inspection');
  const alone = quotedAlone(tokens, g);
  const dated = datedNoun(tokens, line, g);
  const put = page.inspected && wordGiven(tokens, line, g);
  const noun = dated || put || isAny(g.value.form, 'implied|scored') ? null : harmlessNoun(tokens, line, g);
  if (noun) {
    if (page.inspected && provides(tokens, line, g, g.to)) return yes('provides', 2);
    if (!page.inspected || hoped(tokens, line, g) || denied(tokens, line, g) || r.speech[g.from] === 1) return no(noun);
    return strandGets(tokens, line, g, g.to) || capacityOf(tokens, line, g, page.annualEra) || strandNext(tokens, line, g, g.to)
      ? yes(STRAND_ONLY, 2)
      : no(noun);
  }
  if (followedByPraise(tokens, line, g) || skilled(tokens, g) || somebodyIs(tokens, g)) return no('plain-english.praise');
  if (forEver(tokens, line, g)) return no('plain-english.for-ever');
  if (generally(tokens, line, g)) return no('somebody-else.general');
  if (ofDegree(tokens, line, g)) return no('plain-english.degree');
  if (offScale(g, page)) return no('not-on-this-scale');
  // "An outstanding one, as they say there": any, not this; but "their service was good, and now it is an outstanding one".
  const stoodFor = line.grades.some((o) => o.to <= g.from) || line.services.some((s) => s.to <= g.from);
  if (isAt(tokens, g.to, 'one|club') && isAny(before?.w ?? '', 'a|an') && !stoodFor) return no('plain-english.any-one');
  if (explainsScale(tokens, line, g)) return no('scale-explained');
  const granted = put || (page.inspected && (givenOnce(tokens, line, g) || cameTrue(tokens, line, g.to)));
  const absent = granted ? null : notGiven(r, line, g);
  if (absent) return no(absent);
  const hope = granted ? null : hoped(tokens, line, g);
  if (hope) return no(hope);
  const denial = granted ? null : denied(tokens, line, g);
  if (denial === 'denied' && firstTime(tokens, line, g)) return yes('ended', 2);
  if (denial && !presupposed(tokens, line, g)) return no(denial);
  if (judgedByOthers(tokens, line, g) || inAStudy(tokens, line, g)) return no('not-official.judge');
  if (asked(tokens, line, g)) return no('not-a-fact.asked');
  if (ofAPart(tokens, line, g)) return no('plain-english.partly');
  if (unpaid(tokens, g, covered(line.dates, g.from - 1))) return no('plain-english.unpaid');
  const indefinite = nobodys(tokens, line, g);
  if (indefinite && !(indefinite === 'somebody-else.general' && (ofTitle(r, line, g) || theOneNamed(r, line, g)))) return no(indefinite);
  if (dated && page.inspected) return yes('nominal', 2, dated.holds ? 'dates' : 'was');
  if (g.value.form === 'scored') return yes('scored', 3);
  if (g.value.form === 'adverb') return page.annualEra ? yes('performs', 3) : no('not-on-this-scale');
  let after = g.to;
  while (after < line.to && wordAt(tokens, after) === '"') after++;
  const next = after < line.to ? tokens[after] : undefined;
  // "good with one outstanding outcome": one of several
  if (
    next &&
    isAny(next.w, 'outcome|outcomes|result|results|marks|scores') &&
    isAny(before?.w ?? '', 'one|two|three|four|five|some|several|many')
  )
    return no('plain-english.some');
  if (next && (RATING_NOUNS.has(next.w) || (next.w === 'ofsted' && SCALE_NOUNS.has(wordAt(tokens, after + 1)))))
    return yes('scale-noun', 3);
  if (next && (badReport(tokens, g, after) || (page.inspected && ofEra(tokens, g, after)))) return yes('scale-noun', 2);
  if (next && page.inspected && (theyAre(tokens, line, after) || (GENERAL_NOUNS.has(next.w) && oneOfThose(tokens, line, g.from))))
    return yes('is', 2);
  // "outstanding-rated authorities" are many; "the good-rated county" is one.
  if (next?.joined && (next.w === 'rated' || next.w === 'graded'))
    return GENERAL_NOUNS.has(wordAt(tokens, after + 1)) ? no('somebody-else.general') : yes('scale-noun', 3);
  const speech = r.speech[g.from] === 1;
  if (next && (SERVICE_NOUNS.has(next.w) || covered(line.services, after)) && !alone)
    return attributive(tokens, line, g, after, page.inspected);
  if (asWord(tokens, g)) return no('plain-english.topic');
  const decided = next && g.value.form === 'plain' ? isDecision(tokens, line, after) : null;
  if (decided) return decided === 'topic' ? no('plain-english.topic') : yes('inverted', 2);
  if (page.inspected && g.value.form === 'plain' && wasHandedOut(tokens, g)) return yes('inverted', 2);
  if (next && spokenOf(tokens, line, g, after)) return no('plain-english.topic');
  if (apposed(tokens, line, g) && (!next || next.kind === 'mark' || FUNCTION_WORDS.has(next.w))) return yes('apposed', 2);
  if (page.inspected && (viewBefore(tokens, line, g) || behindAside(tokens, line, g))) return yes('apposed', 2);
  const by = giver(tokens, line, g);
  if (by && !page.inspected && by.rule === 'is' && g.value.grade !== 'requires improvement') return no('no-inspection');
  if (
    speech &&
    !alone &&
    !(page.inspected && toldOfJudges(tokens, line, g.from)) &&
    !(
      by &&
      by.rule !== 'moved-to' &&
      (isAny(
        by.verb,
        'rated|judged|graded|was|were|is|are|been|rating|grade|judgement|verdict|told|got|get|given|received|awarded|found',
      ) ||
        judgeSays(tokens, by.at))
    )
  )
    return no('speech');
  if (page.inspected && !by && reportSays(tokens, line, g)) return yes('judged', 2, 'said');
  if (page.inspected && !by && endedIn(tokens, line, g)) return yes('judged', 2, 'ended');
  if (page.inspected && !by && eachOfThem(tokens, line, g)) return yes('listed', 2);
  // "In between there had been an adequate (2012)", "after two years of being inadequate"
  if (page.inspected && by?.rule === 'is' && (aDated(tokens, line, g) || yearsOfBeing(tokens, g) || whatWas(tokens, line, by.at, g)))
    return yes('nominal', 2);
  if (by) {
    if (readSomewhere(tokens, by.at)) return no('speech.read');
    if (whatNeeds(tokens, g)) return no('plain-english.things');
    if (by.rule === 'judged' && judgesOther(tokens, line, g, by.at)) return no('subject-is-no-service');
    // "the pay is thought adequate": the thing judged is no service.
    // "It is unbowed: having been rated good in 2010, it …": whoever the sentence is about.
    const be = isAt(tokens, by.at, 'out|up|down') && COPULAS.has(wordAt(tokens, by.at - 2)) ? by.at - 2 : by.at - 1;
    if (by.rule === 'judged' && COPULAS.has(wordAt(tokens, be)) && wordAt(tokens, be - 1) !== 'having') {
      const head = headBefore(tokens, line, be);
      const thing = tokens[head];
      if (by.verb !== 'told' && partOfOther(tokens, line, head)) return no('subject-is-no-service');
      if (
        head >= line.from &&
        !subjectIn(tokens, line, clauseStart(tokens, line, by.at), by.at) &&
        !(isAt(tokens, line.from, 'the') && isAt(tokens, line.from + 1, 'first|second|third|fourth|other|former|latter')) &&
        thing?.kind === 'word' &&
        (!thing.capital || (head === line.from && isAt(tokens, by.at - 1, 'are|were'))) &&
        !isSubject(line, tokens, head) &&
        !ofSubject(tokens, line, head) &&
        !isAny(thing.w, 'and|or|of|as|than|but|for|by|with|after|before|since|until|despite|from|without') &&
        !/ed$/.test(thing.w) &&
        !(alone || membersNamed(tokens, line, g) || ratedThing(tokens, line, head, page.service))
      )
        return no('subject-is-no-service');
    }
    if (
      !page.inspected &&
      isAny(by.verb, 'call|calls|called|think|thinks|thought|consider|considers|considered|gave|given|criticised|seen|says')
    )
      return no('no-inspection');
    // "a union called it outstanding": an opinion, where its giver is no inspectorate, report or pronoun for one.
    if (
      isAny(by.verb, 'call|calls|called|think|thinks|thought|consider|considers') &&
      !alone &&
      !COPULAS.has(wordAt(tokens, by.at - 1)) &&
      !isAt(tokens, by.at - 1, 'it|they|which|that|who|report|letter|review|has|have|had|and|,') &&
      !(line.said & INSPECTOR) &&
      !inspectionSays(tokens, line, by.at)
    )
      return no('opinion');
    if (by.rule !== 'is') return yes(by.rule, by.rule === 'moved-to' || by.verb === 'said' ? 2 : 3, by.verb);
    // "has been put on a pedestal: they're outstanding"
    if (isAny(by.verb, "they're|it's|we're") && page.inspected && by.at === g.from - 1 && !speech) return yes('is', 2, by.verb);
    if (page.inspected && thereWas(tokens, g, by.at)) return yes('nominal', 2, by.verb);
    const head = headBefore(tokens, line, by.at);
    if (ratedThing(tokens, line, head, page.service)) return yes('is', 2, by.verb);
    if (partOfOther(tokens, line, head) || goesOnThere(tokens, head, page.service)) return no('subject-is-no-service');
    if (head < line.from || isSubject(line, tokens, head) || ofSubject(tokens, line, head) || covered(line.grades, head))
      return yes('is', 2, by.verb);
    if (amongOf(tokens, line, head) > 0 || resultsGiven(tokens, line, head) || (page.inspected && experiencesOf(tokens, line, head)))
      return yes('is', 2, by.verb);
    if (alone && !ownThing(tokens, head)) return yes('is', 2, by.verb);
    // "Sefton required improvement in 2016, and was inadequate by May": one subject, two verbs.
    if (isAt(tokens, head, 'and|but') && subjectIn(tokens, line, line.from, head)) return yes('is', 2, by.verb);
    if (page.inspected && clauseJudged(tokens, line, by.at)) return yes('is', 2, by.verb);
    if (g.value.grade === 'requires improvement') return yes('is', 1, by.verb);
    return no('subject-is-no-service');
  }
  if (g.value.form === 'implied') return yes('idiom', page.inspected && whoAre(tokens, line, g) ? 2 : 1);
  if (granted) return yes('nominal', 2);
  // "a requires improvement", "the 2019 inadequate", "the two earlier outstandings"
  if (page.inspected && (asNoun(tokens, line, g) || earlierOnes(tokens, line, g))) return yes('nominal', 2);
  if (page.inspected && /^requires?$/.test((tokens[g.from] as Token).w) && /^(?:a|an|another|second|third|its)$/.test(before?.w ?? ''))
    return yes('nominal', 2);
  if (page.inspected && (behindColon(tokens, g) || inDatedRow(tokens, line, g) || everywhere(tokens, g))) return yes('listed', 2);
  if (g.value.grade === 'requires improvement') {
    if (isAny(before?.w ?? '', 'will|would|may|might|could|should|must')) return no('not-a-fact.modal');
    if (page.inspected && (inDatedBrackets(tokens, line, g) || (before?.w === '(' && wordAt(tokens, g.to) === ')')))
      return yes('listed', 2);
    let k = g.from - 1;
    while (k >= line.from && (DETERMINERS.has((tokens[k] as Token).w) || isAt(tokens, k, '"|overall|itself|themselves'))) k--;
    const governor = k >= line.from ? (tokens[k] as Token) : null;
    if (
      governor &&
      (isAny(
        governor.w,
        'from|to|of|as|at|in|with|under|into|than|by|for|on|between|through|via|brought|got|gave|had|has|said|meant|won|came|went|again|felt|spoke|finds|above|announce|announces|celebrate|celebrates|collect|collects',
      ) ||
        /(?:ed|'s)$/.test(governor.w) ||
        JUDGING_VERBS.has(governor.w))
    )
      return yes('requires', 2, governor.w);
    const finite = isAt(tokens, g.from, 'require|requires|required|needs|need|needed');
    const head = headBefore(tokens, line, g.from);
    // "requires improvement to be good": nothing but the grade is said in so many words.
    if (page.inspected && g.to - g.from >= 5) return yes('requires', 3);
    if (finite && head >= line.from && ofSubject(tokens, line, head)) return yes('requires', 2);
    if (finite && head >= line.from && isSubject(line, tokens, head)) return yes('requires', 2);
    if (
      finite &&
      head >= line.from &&
      !covered(line.grades, head) &&
      !alone &&
      (tokens[head] as Token).kind === 'word' &&
      !FUNCTION_WORDS.has((tokens[head] as Token).w) &&
      // "reckons that requires improvement, the grade it was given on Friday, is a pass"
      !(page.inspected && next?.w === ',' && wordAt(tokens, after + 1) === 'the' && SCALE_NOUNS.has(wordAt(tokens, after + 2)))
    )
      return no('subject-is-no-service');
    return page.inspected ? yes('requires', 2) : yes('requires', 1);
  }
  if (next && isAny(next.w, 'it|they') && COPULAS.has(wordAt(tokens, after + 1))) return yes('inverted', 2, tokens[after + 1]?.w);
  if (page.inspected && (saidAlone(tokens, line, g, after) || (page.service === "children's home" && homesApart(tokens, line, g))))
    return yes('listed', 2);
  if (alone && quotedOfOther(tokens, line, g)) return no('subject-is-no-service');
  if (alone) return page.inspected ? yes('quoted', 2) : yes('quoted', 1);
  // "Good: Durham, Gateshead", "Satisfactory. Ofsted could …", "leaders (good)", "2012 – adequate"
  const mark = before?.kind === 'mark' ? before.w : null;
  const nextMark = !next || next.kind === 'mark';
  if (g.from === line.from && (nextMark || FUNCTION_WORDS.has(next?.w ?? '')))
    return page.inspected || nextMark ? yes('heads-the-line', 2) : yes('heads-the-line', 1);
  if (
    mark === ',' &&
    !isSubject(line, tokens, g.from - 2) &&
    !covered(line.dates, g.from - 2) &&
    !line.grades.some((o) => o.to >= g.from - (covered(line.dates, g.to + 1) ? 14 : 4) && o.to < g.from) &&
    !(page.inspected && givenByDay(tokens, line, g))
  )
    return no('nothing-gives-it');
  if (!page.inspected) return no('no-inspection');
  if (mark && '(:–,×=→|'.includes(mark)) return yes('listed', 2);
  if (
    before &&
    (DETERMINERS.has(before.w) || /'s?$/.test(before.w) || covered(line.councils, g.from - 1)) &&
    (nextMark || FUNCTION_WORDS.has(next?.w ?? ''))
  )
    return yes('nominal', 2);
  if (before && isAny(before.w, 'from|to|than|through|via')) return yes('from-or-to', 2);
  // "which, coming after inadequate in 2016, is movement"
  if (before && isAny(before.w, 'after|following') && [1, 2].some((k) => covered(line.dates, g.to + k))) return yes('nominal', 2);
  if (before && (before.w === 'and' || before.w === 'or') && line.grades.some((o) => o.to < g.from && g.from - o.to <= 8))
    return yes('listed', 2);
  if (
    before &&
    (isSubject(line, tokens, g.from - 1) ||
      covered(line.dates, g.from - 1) ||
      isAny(before.w, 'still|now|again|both|all|otherwise|is|respectively|one|another|each') ||
      line.grades.some((o) => o !== g && Math.abs(o.from - g.from) <= 8))
  )
    return yes('bare', 1);
  const near = line.councils.length > 0 || line.services.some((s) => s.value.service !== 'elsewhere') || (line.said & INSPECTOR) !== 0;
  return page.inspected && (near || line.where === 'title') ? yes('bare', 1) : no('nothing-gives-it');
}
