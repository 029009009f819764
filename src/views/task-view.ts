import type { AgencyNames } from '../model/agency-names.ts';
import { plainText } from '../model/inline.ts';
import type {
  DueDate,
  FieldContent,
  NumberedDocument,
  NumberedPlan,
  NumberedRow,
} from '../model/numbered.ts';
import type { DataPath } from '../model/place.ts';
import type { Column } from '../model/plan/table.ts';
import { type NamedAgency, namedAgencies } from './named-agencies.ts';
import { type RoleField, roleFields } from './role-fields.ts';

/** A task as tables, charts and calendars show it: everything as it is printed, on one line. */
export interface TaskView {
  readonly ma: string | undefined;
  /** The label of the appendix that it stands in ("Phụ lục I"); empty where it has none. */
  readonly appendix: string;
  /** Its number as printed there, or its group's where it has none of its own. */
  readonly number: string;
  /** The titles of the groups above it, the highest first, each with its number. */
  readonly groups: readonly string[];
  readonly content: string;
  /** The agencies of each role; a role that only the group above names is the group's. */
  readonly agencies: ReadonlyMap<string, readonly NamedAgency[]>;
  readonly due: DueDate | undefined;
  /** Where it stands in the plan. */
  readonly path: DataPath;
}

/** The tasks of a plan in the order of its documents, and the roles in which they name agencies. */
export interface TaskViews {
  readonly tasks: readonly TaskView[];
  readonly roles: readonly RoleField[];
}

function textOf(content: FieldContent | undefined): string {
  if (content === undefined) return '';
  switch (content.kind) {
    case 'words':
      return plainText(content.inlines);
    case 'passage':
      return content.lines
        .map(({ item, inlines }) => (item ? `${item.number} ${plainText(inlines)}` : plainText(inlines)))
        .join(' ');
    case 'agencies':
      return content.entries.map(({ inlines }) => plainText(inlines)).join('; ');
    case 'amount':
      return content.typed;
  }
}

/** The printed words of a row's field, on one line; empty where it has none. */
export function fieldText({ fields }: NumberedRow, field: string): string {
  return textOf(fields.get(field)).replace(/\s+/g, ' ').trim();
}

/** The fields of a table's columns, as they stand on paper. */
function fieldsOf(columns: readonly Column[]): readonly string[] {
  return columns.flatMap(({ truong, cot }) => [
    ...(truong === undefined ? [] : [truong]),
    ...fieldsOf(cot ?? []),
  ]);
}

/** What a task is about: its name; where only its group has one, the text that stands last before the agencies. */
function contentOf(row: NumberedRow, { columns, roles }: Context): string {
  const name = fieldText(row, 'ten');
  if (name !== '') return name;
  const fields = fieldsOf(columns);
  const ofAgencies = new Set(roles.map(({ field }) => field));
  const firstAgency = fields.findIndex((field) => ofAgencies.has(field));
  const before = firstAgency < 0 ? fields : fields.slice(0, firstAgency);
  return before.map((field) => fieldText(row, field)).findLast((text) => text !== '') ?? '';
}

/** What a row has from the groups above it. */
interface Above {
  /** The number of the group, for tasks in whose row it stands since they have none. */
  readonly number: string;
  readonly groups: readonly string[];
  readonly agencies: TaskView['agencies'];
  readonly due: DueDate | undefined;
}

interface Context {
  readonly appendix: string;
  readonly columns: readonly Column[];
  readonly roles: readonly RoleField[];
  readonly known: AgencyNames;
}

function agenciesOf({ fields }: NumberedRow, above: Above['agencies'], { roles, known }: Context) {
  return new Map(
    roles.flatMap(({ field }) => {
      const content = fields.get(field);
      const named = content?.kind === 'agencies' ? namedAgencies(content.entries, known) : above.get(field);
      return named && named.length > 0 ? [[field, named] as const] : [];
    }),
  );
}

function tasksUnder(rows: readonly NumberedRow[], above: Above, context: Context): readonly TaskView[] {
  return rows.flatMap((row): readonly TaskView[] => {
    const agencies = agenciesOf(row, above.agencies, context);
    const due = row.dueDate ?? above.due;
    const number = row.number || above.number;
    if (row.children.length > 0) {
      const title = `${row.number} ${fieldText(row, 'ten')}`.trim();
      const groups = title === '' ? above.groups : [...above.groups, title];
      return tasksUnder(row.children, { number, groups, agencies, due }, context);
    }
    const { path, ma } = row.source;
    const { appendix } = context;
    return [
      { ma, appendix, number, groups: above.groups, content: contentOf(row, context), agencies, due, path },
    ];
  });
}

function labelOf({ kind, typeName }: NumberedDocument): string {
  return kind === 'appendix' ? plainText(typeName.inlines) : '';
}

/** The tasks of a plan as they are printed; rows that two tables show are one task. */
export function viewTasks(numbered: NumberedPlan, known: AgencyNames): TaskViews {
  const roles = roleFields(numbered.plan);
  const top: Above = { number: '', groups: [], agencies: new Map(), due: undefined };
  const all = numbered.documents.flatMap((document) =>
    document.tables.flatMap(({ rows, columns }) =>
      tasksUnder(rows, top, { appendix: labelOf(document), columns, roles, known }),
    ),
  );
  const byPath = new Map<string, TaskView>();
  for (const task of all) {
    const key = JSON.stringify(task.path);
    if (!byPath.has(key)) byPath.set(key, task);
  }
  return { tasks: [...byPath.values()], roles };
}
