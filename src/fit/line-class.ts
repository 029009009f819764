/**
 * What a character does at the end of a line: the classes of UAX 14 that occur in Latin text, as LibreOffice 7.4
 * knows them (the reverse solidus is a `slash`, closing brackets of every kind are one class).
 */
export type LineClass =
  | 'letter'
  | 'digit'
  | 'space'
  | 'glue'
  | 'joiner'
  | 'zeroWidth'
  | 'mark'
  | 'open'
  | 'close'
  | 'quote'
  | 'exclamation'
  | 'infix'
  | 'slash'
  | 'prefix'
  | 'postfix'
  | 'hyphen'
  | 'breakAfter'
  | 'breakBefore'
  | 'emDash'
  | 'ellipsis'
  | 'nonStarter'
  | 'ideograph';

/** Unicode's own property cannot be asked for in a regular expression; every class but `letter` is listed. */
const MEMBERS: readonly (readonly [LineClass, RegExp])[] = [
  ['digit', /[0-9]/],
  ['space', / /],
  ['glue', /\u00a0|\u034f|\u2007|\u2011|\u202f/],
  ['joiner', /\u2060/],
  ['zeroWidth', /\u200b/],
  ['mark', /\p{M}|[\u200c-\u200f\u202a-\u202e]/u],
  ['open', /[([{¡¿‚„⁅⁽₍]/],
  ['close', /[)\]}⁆⁾₎]/],
  ['quote', /["'«»‘’‛“”‟‹›]/],
  ['exclamation', /[!?]/],
  ['infix', /[,.:;⁄]/],
  ['slash', /[/\\]/],
  ['prefix', /[$+£¤¥±\u20a0-\u20a6\u20a8-\u20b5\u20b7-\u20ba\u20bc\u20bd№−]/],
  ['postfix', /[%¢\u2030-\u2037\u2057\u20a7\u20b6\u20bb℃℉]/],
  ['hyphen', /-/],
  ['breakAfter', /[|\u00ad\u2000-\u2006\u2008-\u200a\u2010\u2012\u2013‧⁖⁘⁙⁚⁛⁝⁞\u205f]/],
  ['breakBefore', /[´ˈˌ˟]/],
  ['emDash', /—/],
  ['ellipsis', /[․‥…]/],
  ['nonStarter', /[‼‽⁇⁈⁉]/],
  ['ideograph', /[☺☻\u2e80-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]/],
];

const known = new Map<number, LineClass>();

/** The class of a UTF-16 code unit; whatever is not listed behaves like a letter. */
export function lineClass(codeUnit: number): LineClass {
  const seen = known.get(codeUnit);
  if (seen !== undefined) return seen;
  const character = String.fromCharCode(codeUnit);
  const found = MEMBERS.find(([, members]) => members.test(character))?.[0] ?? 'letter';
  known.set(codeUnit, found);
  return found;
}
