/** People and bodies that call things good or poor without inspecting children's services: what they say is no grade. */

/** Singular and plural heads ("rated good by its customers", "the auditors described …"). */
export const OTHER_JUDGES = new Set(
  (
    'customers customer residents resident parents parent pupils pupil students student tourists guests diners readers reader voters voter audience audiences users viewers shoppers ' +
    'auditors auditor accountants consultants consultant consultancy assessors assessor court courts jury magistrates tribunal ombudsman coroner committee mps mp peers ' +
    'campaigners charity charities union unions unison protesters critics columnist neighbours mayor councillor councillors cllr opposition backbenchers minister ministers ' +
    'grandparents relatives citizens headteachers teachers governors doctors academics researchers economists analysts bloggers pollsters respondents judges constable sergeant commissioners supervisors ' +
    'managers manager reviewers reviewer parliament experts study visitor moderators verifiers trainers trustees fans fan critic jurors panellists foodies bosses scheme charter website survey poll audit audits directory directories guide magazine caretaker owner'
  ).split(' '),
);

/** Adverbs and phrases after a grade that make it hold for a part only ("good in parts", "requires improvement in places"). */
export const PARTLY: ReadonlySet<string> = new Set([
  'in places',
  'in everything but name',
  'in all but name',
  'in name only',
  'in the sense',
  'in parts',
  'in part',
  'in some respects',
  'in patches',
  'on paper',
  'in spots',
  'at times',
  'at best',
  'in theory',
  'by comparison',
  'up to a point',
]);
