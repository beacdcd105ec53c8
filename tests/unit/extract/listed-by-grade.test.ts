import { describe, expect, it } from 'vitest';
import { page } from './page.ts';
import { byRules, type Row } from './tell.ts';

const told = ([published, title, text, said]: Row) => expect(byRules(page(title, published, text), said), text).toEqual([...said].sort());

describe('grades of councils in a list', () => {
  describe('is told of each with its month behind its name', () =>
    it.each<Row>([
      [
        '2013-07-18',
        'League',
        'Inadequate in the past year for child protection, according to Ofsted: Kirklees (March), Coventry (May) and Bury (July 2012).',
        ['Kirklees inadequate current 2013-03', 'Coventry inadequate current 2013-05', 'Bury inadequate current 2012-07'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('goes to each in turn', () =>
    it.each<Row>([
      [
        '2019-04-12',
        'One company',
        'Ofsted says that Achieving for Children’s Kingston is outstanding. Neighbours Wokingham and Bracknell Forest require improvement and are good respectively.',
        ['Kingston upon Thames outstanding current', 'Wokingham requires improvement current', 'Bracknell Forest good current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is that of the heading over a line of names', () =>
    it.each<Row>([
      [
        '2009-12-09',
        'The annual marks',
        'Ofsted has this morning put a label on every council in England. The new annual rating covers all services for children.\nPERFORMS POORLY\nBirmingham, Cornwall, Essex, Wakefield\nPERFORMS EXCELLENTLY (those we have confirmed)\nCamden; Tower Hamlets; North Tyneside\nTower Hamlets has been in the highest band two years running.',
        [
          'Birmingham poor current',
          'Cornwall poor current',
          'Essex poor current',
          'Wakefield poor current',
          'Camden excellent current',
          'Tower Hamlets excellent current',
          'North Tyneside excellent current',
        ],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('needs no inspectorate where three councils perform so or so', () =>
    it.each<Row>([
      [
        '2010-12-10',
        'How Tyneside rated',
        'In the ratings for 2010 that came out yesterday, Gateshead performs well, Sunderland performs excellently and South Tyneside performs well. Only Durham performs merely adequately.',
        ['Gateshead good current', 'Sunderland excellent current', 'South Tyneside good current', 'Durham adequate current'],
      ],
      [
        '2008-12-18',
        'Bolton among best for annual rating',
        'Bolton’s services for young people were good in 2008, the schools and care regulator has said. Oldham’s were adequate. The annual performance assessments were released yesterday.',
        ['Bolton good current', 'Oldham adequate current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is not that of a town with an office in it', () =>
    it.each<Row>([
      [
        '2018-09-07',
        'Same again for East Sussex',
        'Ofsted has found East Sussex good again for its children’s services. The old annual performance assessments, done from an office in Bristol, gave the county a three in 2007.',
        ['East Sussex good current', 'East Sussex good prior'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is that of the members of many that are named', () =>
    it.each<Row>([
      [
        '2011-11-08',
        'Annual list',
        'Five of the 15 councils rated poor in Ofsted’s 2011 assessments of children’s services are in Yorkshire and the Midlands, with Calderdale, Doncaster and Sandwell among them.',
        ['Calderdale poor current', 'Doncaster poor current', 'Sandwell poor current'],
      ],
      [
        '2018-11-08',
        'List',
        'Of the nine councils rated inadequate by Ofsted for children’s services three (Croydon, Wirral and Torbay) have commissioners.',
        ['Croydon inadequate current', 'Wirral inadequate current', 'Torbay inadequate current'],
      ],
      [
        '2018-11-08',
        'List',
        'Among the nine councils rated inadequate for children’s services by Ofsted are Croydon and Wirral.',
        ['Croydon inadequate current', 'Wirral inadequate current'],
      ],
      [
        '2018-11-08',
        'List',
        'Nine councils’ children’s services are inadequate, Ofsted says, Croydon’s and Wirral’s among them.',
        ['Croydon inadequate current', 'Wirral inadequate current'],
      ],
      [
        '2018-11-08',
        'List',
        'Several councils were rated inadequate by Ofsted for children’s services this year, not least Croydon and Wirral.',
        ['Croydon inadequate current', 'Wirral inadequate current'],
      ],
      [
        '2018-11-08',
        'List',
        'Half of the councils rated good by Ofsted for children’s services are counties, such as Essex and Kent.',
        ['Essex good current', 'Kent good current'],
      ],
    ])('%#: %s %s', (...row) => told(row)));
  describe('is not that of who is named for something else', () =>
    it.each<Row>([
      [
        '2018-11-08',
        'List',
        'Three of the councils rated inadequate in Ofsted’s inspections of children’s services are advised by others, with Surrey’s director among their advisers. Kent’s services are good.',
        ['Kent good current'],
      ],
      [
        '2020-11-08',
        'Seven councils fall short',
        'Blackpool is not among the seven councils that Ofsted has rated inadequate this year, its leader told a packed meeting on children’s services.',
        [],
      ],
    ])('%#: %s %s', (...row) => told(row)));
});
