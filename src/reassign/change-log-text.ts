import { isMap, isNode, isSeq, parse, parseDocument, stringify } from 'yaml';
import { type ChangeLog, type ChangeRecord, changeLog } from '../model/change-record.ts';

/** No scalar is guessed at: what was written as text is read as text. */
const PLAIN = { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' } as const;

/** Reads a plan's log of changes; undefined where it is none. */
export function readChangeLog(source: string): ChangeLog | undefined {
  try {
    return changeLog.safeParse(parse(source, PLAIN)).data;
  } catch {
    // The library throws where the text is no YAML, nests too deep, or repeats itself by aliases.
    return undefined;
  }
}

function asItem(record: ChangeRecord): string {
  const stretches = record.tep.doan.map(({ tai, ...texts }) => ({ tai: String(tai), ...texts }));
  const written = { ...record, tep: { ...record.tep, doan: stretches } };
  const lines = stringify([written], { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd().split('\n');
  return lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
}

/** The text of a log with one more record at its end; what stands in it stays as it is. `planName` is the plan file's. */
export function withRecord(source: string | undefined, planName: string, record: ChangeRecord): string {
  const before =
    source ??
    [
      '# Các lần điều chỉnh phân công của kế hoạch, do vanthu reassign ghi; lần mới nhất ở cuối.',
      `${stringify({ so_thay_doi: planName }, { lineWidth: 0 }).trimEnd()}`,
      'cac_lan:',
      '',
    ].join('\n');
  return `${before.trimEnd()}\n${asItem(record)}\n`;
}

/** The text of a log without its last record; undefined where none would be left. */
export function withoutLastRecord(source: string): string | undefined {
  const { contents } = parseDocument(source, PLAIN);
  const records = isMap(contents) ? contents.get('cac_lan', true) : undefined;
  if (!isSeq(records) || records.items.length < 2) return undefined;
  const last = records.items.at(-1);
  const start = isNode(last) ? (last.range?.[0] ?? 0) : 0;
  const dash = source.lastIndexOf('-', start - 1);
  return `${source.slice(0, dash).trimEnd()}\n`;
}
