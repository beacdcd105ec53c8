/** Names of the months as datelines write them: English, and the languages of the mirrors and blogs that carry British news. */

const BY_MONTH: readonly string[] = [
  'january jan januari janeiro enero janvier januar gennaio ionawr ianuarie ocak stycznia ene janv genn',
  'february feb februari fevereiro febrero février fevrier februar febbraio chwefror februarie şubat lutego fev febr févr',
  'march mar maret março marco marzo mars märz maerz maart mawrth martie mart marca mac',
  'april apr abril avril aprile ebrill aprilie nisan kwietnia abr avr',
  'may mei maio mayo mai maggio mayıs maja mag',
  'june jun juni junho junio juin giugno mehefin iunie haziran czerwca giu',
  'july jul juli julho julio juillet luglio gorffennaf iulie temmuz lipca juil lug ogos-julai julai',
  'august aug agustus agosto août aout awst ağustos sierpnia ago ogos agt augustus',
  'september sep sept setembro septiembre septembre settembre medi septembrie eylül września set setiembre',
  'october oct oktober outubro octubre octobre ottobre hydref octombrie ekim października okt out ott',
  'november nov novembro noviembre novembre tachwedd noiembrie kasım listopada nop',
  'december dec desember dezembro diciembre décembre decembre dezember dicembre rhagfyr decembrie aralık grudnia des dez dic déc',
];

const MONTHS = new Map<string, number>(BY_MONTH.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])));

/** 1 to 12, or null where the word names no month. */
export function monthOf(word: string): number | null {
  return MONTHS.get(word.toLowerCase()) ?? null;
}
