import { type Data, isDataList, isDataMap } from '../model/data.ts';
import { writeScalar } from './yaml-scalar.ts';

/** How the neighbours of a new value are written, so that it looks as if the same person had typed it. */
export interface YamlStyle {
  /** Whether maps stand in braces. */
  readonly flowMaps: boolean;
  /** Whether lists of texts stand in brackets. */
  readonly flowLists: boolean;
  /** The line end of the file. */
  readonly lineEnd: string;
}

/** Signs that part entries in flow style. */
const FLOW_SIGN = /[,[\]{}]/;

/** A value on one line, as it stands within brackets or braces. */
export function flowText(value: Data): string {
  if (isDataList(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isDataMap(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${key}: ${flowText(item)}`);
    return `{${entries.join(', ')}}`;
  }
  return FLOW_SIGN.test(value) ? writeScalar(value, 'QUOTE_DOUBLE') : writeScalar(value, 'PLAIN');
}

function literal(text: string, indent: string, { lineEnd }: YamlStyle): string {
  // A first line that begins with a blank would be taken for deeper indentation.
  const indicator = /^[\n ]/.test(text) ? String(indent.length || 1) : '';
  const lines = text.split('\n').map((line) => (line === '' ? '' : indent + line));
  return [`|${indicator}-`, ...lines].join(lineEnd);
}

function isPlainText(text: string): boolean {
  return text === '' || !/[^\n\P{C}]/u.test(text);
}

/**
 * A value as it stands after `key:` or `-`, its further lines at `indent` (blanks); begins with a blank or a line end,
 * and ends without one.
 */
export function afterMark(value: Data, indent: string, style: YamlStyle): string {
  if (typeof value === 'string') return ` ${blockScalar(value, indent, style)}`;
  if (isDataList(value)) {
    const texts = value.every((item) => typeof item === 'string' && !item.includes('\n'));
    if (value.length === 0 || (texts && style.flowLists)) return ` ${flowText(value)}`;
    return value.map((item) => `${style.lineEnd}${indent}${listItem(item, indent, style)}`).join('');
  }
  if (style.flowMaps || Object.keys(value).length === 0) return ` ${flowText(value)}`;
  return `${style.lineEnd}${indent}${mapLines(value, indent, style)}`;
}

function blockScalar(text: string, indent: string, style: YamlStyle): string {
  return text.includes('\n') && isPlainText(text) ? literal(text, indent, style) : writeScalar(text, 'PLAIN');
}

/** `key: value` pairs, the first without its indentation, the others on lines at `indent`. */
export function mapLines(map: Readonly<Record<string, Data>>, indent: string, style: YamlStyle): string {
  return Object.entries(map)
    .map(([key, value]) => `${key}:${afterMark(value, `${indent}  `, style)}`)
    .join(`${style.lineEnd}${indent}`);
}

/** `- value` without its indentation, which is `indent`. */
export function listItem(value: Data, indent: string, style: YamlStyle): string {
  if (isDataMap(value) && !style.flowMaps && Object.keys(value).length > 0)
    return `- ${mapLines(value, `${indent}  `, style)}`;
  return `-${afterMark(value, `${indent}  `, style)}`;
}
