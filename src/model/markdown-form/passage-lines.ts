import { type Data, type DataMap, isDataMap } from '../data.ts';
import { joinAttributes, writeAttributes } from './attributes.ts';
import { attributesFrom } from './heading-line.ts';
import { escapeLine, type StartsMore } from './line-start.ts';

/** Lines of a Markdown plan. */
export type Lines = readonly string[];

/** Running text as lines that start nothing but text. */
export function passageLines(text: string, startsMore?: StartsMore): Lines {
  return text.split('\n').map((line) => escapeLine(line, startsMore));
}

/** A directive on a line of its own, with its attributes. */
export function directiveLine(name: string, attributes: ReadonlyMap<string, string> = new Map()): string {
  return attributes.size > 0 ? `::${name}${writeAttributes(attributes)}` : `::${name}`;
}

function isBasisMap(basis: DataMap): basis is { readonly noi_dung: string; readonly ma?: string } {
  return (
    typeof basis.noi_dung === 'string' &&
    Object.keys(basis).every((key) => key === 'noi_dung' || key === 'ma')
  );
}

/** One căn cứ, its further lines moved in; undefined where it is not made as căn cứ are. */
export function legalBasisLines(basis: Data): Lines | undefined {
  if (isDataMap(basis) && !isBasisMap(basis)) return undefined;
  if (typeof basis !== 'string' && !isDataMap(basis)) return undefined;
  const written = isDataMap(basis)
    ? joinAttributes(basis.noi_dung, attributesFrom(basis, ['ma']))
    : joinAttributes(basis, undefined);
  return passageLines(written).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`);
}
