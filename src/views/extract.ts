import type { AgencyNames } from '../model/agency-names.ts';
import { type Inline, plainText } from '../model/inline.ts';
import type {
  NumberedBlock,
  NumberedDocument,
  NumberedPlan,
  NumberedRow,
  NumberedTable,
  Words,
} from '../model/numbered.ts';
import { toRoman } from '../model/roman.ts';
import { type NamedAgency, namedAgencies } from './named-agencies.ts';
import { type RoleField, roleFields } from './role-fields.ts';

/** One agency's extract: the agency, and how many tasks of each role it holds. */
export interface AgencyExtract {
  readonly agency: NamedAgency;
  readonly document: NumberedDocument;
}

/** What extracts need to know besides the plan. */
export interface ExtractOptions {
  readonly known: AgencyNames;
  /** A name as part of a file's name. */
  readonly nameOf: (name: string) => string;
}

/** Where the tables stand that an extract is taken from. */
interface Origin {
  readonly document: NumberedDocument;
  readonly table: NumberedTable;
}

const HEADINGS: Readonly<Record<string, string>> = {
  chu_tri: 'Nhiệm vụ chủ trì',
  phoi_hop: 'Nhiệm vụ phối hợp',
};

/** The rows in which an agency has a role, with the groups above them; a group's agencies are those of tasks that name none. */
function rowsFor(
  rows: readonly NumberedRow[],
  isMeant: (row: NumberedRow) => boolean | undefined,
  above = false,
): readonly NumberedRow[] {
  return rows.flatMap((row) => {
    const isOwn = isMeant(row) ?? above;
    if (row.children.length === 0) return isOwn ? [row] : [];
    const children = rowsFor(row.children, isMeant, isOwn);
    return children.length === 0 ? [] : [{ ...row, children }];
  });
}

function rowJudge(key: string, role: string, known: AgencyNames) {
  return ({ fields }: NumberedRow): boolean | undefined => {
    const content = fields.get(role);
    if (content?.kind !== 'agencies' || content.entries.length === 0) return undefined;
    return namedAgencies(content.entries, known).some((named) => named.key === key);
  };
}

function wordsAt(value: string, { source }: NumberedDocument): Words {
  return { inlines: [{ type: 'text', value }], source };
}

/** The table with these rows alone; sums of some rows would say nothing, and merged cells go by the rows that stay. */
function tableOf(
  { document, table }: Origin,
  ma: string,
  rows: readonly NumberedRow[],
  isTitled: boolean,
): NumberedTable {
  const { dong_tong: _, ...kept } = table.table;
  const label = plainText(document.typeName.inlines);
  const title = isTitled ? wordsAt(label || plainText(document.subject.inlines), document) : undefined;
  const { title: _title, ...rest } = table;
  return { ...rest, ma, table: { ...kept, ma }, rows, ...(title && { title }) };
}

interface ExtractPart {
  readonly role: RoleField;
  readonly tables: readonly NumberedTable[];
}

function partFor(
  agency: NamedAgency,
  role: RoleField,
  origins: readonly Origin[],
  known: AgencyNames,
): ExtractPart {
  const found = origins.flatMap((origin) => {
    const rows = rowsFor(origin.table.rows, rowJudge(agency.key, role.field, known));
    return rows.length === 0 ? [] : [{ origin, rows }];
  });
  const tables = found.map(({ origin, rows }, index) =>
    tableOf(origin, `${role.field.replaceAll('_', '-')}-${index + 1}`, rows, found.length > 1),
  );
  return { role, tables };
}

function sectionOf({ role, tables }: ExtractPart, index: number, of: NumberedDocument): NumberedBlock {
  const heading = HEADINGS[role.field] ?? role.label.replace(/^(?:Cơ quan|Đơn vị) /u, 'Nhiệm vụ ');
  return {
    type: 'section',
    source: of.source,
    level: 1,
    form: 'I.',
    number: `${toRoman(index + 1)}.`,
    heading: wordsAt(heading, of),
    children: tables.map(({ ma, source }) => ({ type: 'tablePlace', table: ma, source })),
  };
}

/** "(Trích Phụ lục II kèm theo Quyết định số … của …)": what the tables were taken from. */
function originLine(origins: readonly Origin[]): readonly Inline[] | undefined {
  const [first] = origins;
  if (!first) return undefined;
  const labels = [...new Set(origins.map(({ document }) => plainText(document.typeName.inlines)))];
  const named = labels.filter((label) => label !== '').join(', ');
  const attached = plainText(first.document.attachment?.words.inlines ?? []).replace(/^\(|\)$/g, '');
  const rest = attached.replace(/^K/, named === '' ? 'K' : 'k');
  const value = [named, rest].filter((part) => part !== '').join(' ');
  return value === '' ? undefined : [{ type: 'text', value: `(Trích ${value})` }];
}

function extractFor(
  agency: NamedAgency,
  numbered: NumberedPlan,
  { known, nameOf }: ExtractOptions,
): AgencyExtract | undefined {
  const origins = numbered.documents.flatMap((document) =>
    document.tables.map((table) => ({ document, table })),
  );
  const parts = roleFields(numbered.plan)
    .map((role) => partFor(agency, role, origins, known))
    .filter(({ tables }) => tables.length > 0);
  const [of] = origins.map(({ document }) => document);
  if (!of || parts.length === 0) return undefined;
  const line = originLine(origins);
  const document: NumberedDocument = {
    kind: 'extract',
    ma: nameOf(agency.ma ?? agency.name),
    source: of.source,
    landscape: origins.some(({ document: { landscape } }) => landscape),
    typeName: wordsAt('Trích nhiệm vụ', of),
    subject: wordsAt(`Trích nhiệm vụ giao ${agency.name}`, of),
    subjectCaps: true,
    bases: [],
    opening: [],
    body: parts.map((part, index) => sectionOf(part, index, of)),
    closing: [],
    ...(line && { attachment: { words: { inlines: line, source: of.source } } }),
    endMark: 'none',
    tables: parts.flatMap(({ tables }) => tables),
  };
  return { agency, document };
}

/** The extracts of some agencies: the tasks that each leads, helps with or has another role in, with their printed numbers; one without tasks has none. */
export function extracts(
  numbered: NumberedPlan,
  agencies: readonly NamedAgency[],
  options: ExtractOptions,
): readonly AgencyExtract[] {
  return agencies.flatMap((agency) => extractFor(agency, numbered, options) ?? []);
}

/** The plan as the set of its extracts, each a document of its own file. */
export function planOfExtracts(numbered: NumberedPlan, documents: readonly NumberedDocument[]): NumberedPlan {
  const { plan } = numbered;
  return { ...numbered, plan: { ...plan, trinh_bay: { ...plan.trinh_bay, tep: 'rieng' } }, documents };
}
