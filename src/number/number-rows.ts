import type { Inline } from '../model/inline.ts';
import { type Message, report } from '../model/message.ts';
import type { AgencyWords, FieldContent, NumberedRow } from '../model/numbered.ts';
import type { Source } from '../model/place.ts';
import { type Column, type FieldValue, TASK_KEYS, type TaskNode } from '../model/plan/table.ts';
import type { CountContext } from './count.ts';
import type { CountedRow } from './count-rows.ts';
import { readCountedPassage } from './count-typed-items.ts';
import { dueDateOf } from './due-date.ts';
import { notAnAmount } from './messages.ts';
import { agencyName } from './reference-reader.ts';
import type { Resolver } from './resolver.ts';
import { reportUnknownAgency } from './unknown-agency.ts';

/** What a column's field holds. */
export type FieldKind = NonNullable<Column['kieu']>;

/** What resolving rows needs besides their text. */
export interface RowContext extends CountContext {
  readonly resolver: Resolver;
  readonly kinds: ReadonlyMap<string, FieldKind>;
  readonly planYear: number | undefined;
}

/** The kind of each field of a table: as its column says, else by its name and the plan's roles. */
export function fieldKinds(
  columns: readonly Column[],
  roles: readonly string[],
): ReadonlyMap<string, FieldKind> {
  const kinds = new Map<string, FieldKind>([
    ['ten', 'doan'],
    ['thoi_han', 'thoi-han'],
    ...roles.map((role) => [role, 'co-quan'] as const),
  ]);
  const note = ({ truong, kieu, cot }: Column): void => {
    if (truong && kieu) kinds.set(truong, kieu);
    cot?.forEach(note);
  };
  columns.forEach(note);
  return kinds;
}

type Entry =
  | string
  | { readonly co_quan: string; readonly truoc?: string | undefined; readonly sau?: string | undefined };

/** A value typed as one string is one entry, its line breaks kept. */
function entriesOf(value: FieldValue): readonly Entry[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return 'co_quan' in value ? [value] : [value.van_ban];
}

/** Where one entry of a list stands, so that what is wrong with it is told at its own place. */
function entrySource({ path, ma }: Source, index: number, resolver: Resolver): Source {
  return resolver.source([...path, index], ma);
}

function typedEntry(typed: string, at: Source, { resolver, messages }: RowContext): AgencyWords {
  const agency = resolver.agencies.byId.get(typed.trim());
  const words = (name: 'short' | 'full'): readonly Inline[] =>
    agency
      ? [{ type: 'text', value: agencyName(agency, name), role: 'agency', source: { ...at, ma: agency.ma } }]
      : resolver.words(typed, at, name).inlines;
  reportUnknownAgency(typed.trim(), at, resolver.agencies, messages);
  const named = agency ?? resolver.agencies.byName(typed);
  return { ...(named && { agency: named.ma }), inlines: words('short'), full: words('full') };
}

function wrapped(
  inlines: readonly Inline[],
  before: string | undefined,
  after: string | undefined,
  at: Source,
  resolver: Resolver,
): readonly Inline[] {
  const side = (typed: string | undefined) => (typed ? resolver.words(typed, at, 'short').inlines : []);
  const space: Inline = { type: 'text', value: ' ' };
  const left = before ? [...side(before), space] : [];
  const joins = after && !/^[\s,;:.)]/.test(after) ? [space] : [];
  return [...left, ...inlines, ...joins, ...side(after)];
}

function agencyEntry(entry: Entry, at: Source, context: RowContext): AgencyWords {
  if (typeof entry === 'string') return typedEntry(entry, at, context);
  const named = typedEntry(entry.co_quan, at, context);
  const wrap = (inlines: readonly Inline[]) => wrapped(inlines, entry.truoc, entry.sau, at, context.resolver);
  return { ...named, inlines: wrap(named.inlines), full: wrap(named.full) };
}

/** Digits beyond these are not kept by a number, so that sums would be wrong. */
const MOST_DIGITS = 15;

/** Reads "1.250,5" or "83,46"; undefined where the text is no such number, or has more than 15 digits. */
export function readAmount(typed: string): number | undefined {
  const text = typed.replace(/\s/g, '').replace(/%$/, '');
  if (text.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  if (/^[-+]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function amount(typed: string, source: Source, messages: Message[]): FieldContent {
  const value = typed.trim() === '' ? undefined : readAmount(typed);
  if (value === undefined && typed.trim() !== '')
    messages.push(report('khong-phai-so', notAnAmount, { typed }, { place: source.place, actual: typed }));
  return { kind: 'amount', value, typed: typed.trim(), source };
}

function fieldContent(field: string, value: FieldValue, source: Source, context: RowContext): FieldContent {
  const { resolver, kinds } = context;
  const kind = kinds.get(field) ?? 'chu';
  const isEntry = typeof value === 'object' && (Array.isArray(value) || 'co_quan' in value);
  if (kind === 'co-quan' || isEntry) {
    return {
      kind: 'agencies',
      entries: entriesOf(value).map((entry, index) =>
        agencyEntry(entry, Array.isArray(value) ? entrySource(source, index, resolver) : source, context),
      ),
      source,
    };
  }
  const typed = typeof value === 'string' ? value : value.van_ban;
  if (kind === 'so') return amount(typed, source, context.messages);
  if (kind === 'doan') {
    const lines = readCountedPassage(typed, source.path, context);
    return { kind: 'passage', lines: resolver.lines(lines, source, 'short'), source };
  }
  return { kind: 'words', ...resolver.words(typed, source, 'short') };
}

const KEYS: readonly string[] = TASK_KEYS.filter((key) => key !== 'ten');

function isFieldValue(
  value: FieldValue | readonly TaskNode[] | undefined,
  field: string,
): value is FieldValue {
  return value !== undefined && !KEYS.includes(field);
}

function numberRow(row: CountedRow, context: RowContext): NumberedRow {
  const { node, path, level, count } = row;
  const fields = new Map<string, FieldContent>();
  for (const [field, value] of Object.entries(node)) {
    if (isFieldValue(value, field)) {
      fields.set(
        field,
        fieldContent(field, value, context.resolver.source([...path, field], node.ma), context),
      );
    }
  }
  const limit = node.thoi_han;
  const dueDate = isFieldValue(limit, 'thoi_han') ? dueDateOf(limit, context.planYear) : undefined;
  return {
    source: context.resolver.source(path, node.ma),
    level,
    number: count.number,
    fields,
    ...(dueDate && { dueDate }),
    children: numberRows(row.children, context),
  };
}

/** Resolves the fields of counted rows. */
export function numberRows(rows: readonly CountedRow[], context: RowContext): readonly NumberedRow[] {
  return rows.map((row) => numberRow(row, context));
}
