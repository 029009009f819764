import { type Data, isDataList, isDataMap } from '../model/data.ts';
import { type Message, report } from '../model/message.ts';
import type { DataPath } from '../model/place.ts';
import { withEdits } from '../model/plan-edit.ts';
import { agenciesInField, namesInField } from './agency-field.ts';
import { notARecipient, stillNamed } from './messages.ts';
import type { Move } from './moves.ts';
import { isWhole } from './moves.ts';
import { shortName } from './name-forms.ts';
import { pathKey } from './plan-tasks.ts';
import { planTexts, rowTexts } from './plan-texts.ts';
import { editsOf, type PlannedChange } from './planned-change.ts';
import type { ReassignContext } from './reassign-context.ts';
import { recipientAgency } from './recipients.ts';

interface NamedAt {
  readonly path: DataPath;
  readonly value: Data;
}

/** The fields of rows and the running texts of a plan. */
function valuesIn({ source, tasks }: ReassignContext): readonly NamedAt[] {
  const fields = tasks.flatMap((task) =>
    task.roles.flatMap(({ field }) => {
      const value = task.data[field];
      return value === undefined ? [] : [{ path: [...task.path, field], value }];
    }),
  );
  const ofRows = tasks.flatMap((task) =>
    rowTexts(
      task.data,
      task.path,
      task.roles.map(({ field }) => field),
    ),
  );
  const texts = [...planTexts(source.data), ...ofRows].map(({ path, text }) => ({ path, value: text }));
  return [...fields, ...texts];
}

/** Agencies that named places keep after moves of a part, told once each. */
function stillNamedMessages(
  changes: readonly PlannedChange[],
  moves: readonly Move[],
  context: ReassignContext,
): readonly Message[] {
  const { agencies } = context;
  const changed = new Set(changes.map(({ path }) => pathKey(path)));
  const kept = valuesIn(context).filter(({ path }) => !changed.has(pathKey(path)));
  const from = new Map(moves.filter((move) => !isWhole(move)).map((move) => [move.from.ma, move.from]));
  return [...from.values()].flatMap((agency) => {
    const count = kept.filter(({ value }) => namesInField(value, agency.ma, agencies)).length;
    return count === 0 ? [] : [report('con-nhac-den', stillNamed, { agency: shortName(agency), count })];
  });
}

/** A list that reaches everybody: "Như Điều 3", "Các cơ quan, đơn vị". */
function reachesAll(entry: Data, { agencies }: ReassignContext): boolean {
  return (
    (isDataMap(entry) && entry.nhu !== undefined) || recipientAgency(entry, agencies)?.loai === 'tap-the'
  );
}

function recipientMessages(
  data: Data,
  changes: readonly PlannedChange[],
  moves: readonly Move[],
  context: ReassignContext,
): readonly Message[] {
  const { agencies } = context;
  const recipients = isDataMap(data) ? data.noi_nhan : undefined;
  if (!isDataList(recipients) || recipients.some((entry) => reachesAll(entry, context))) return [];
  const named = new Set(recipients.map((entry) => recipientAgency(entry, agencies)?.ma));
  const getting = changes.flatMap(({ kind, after }) =>
    kind === 'role' ? [...agenciesInField(after, agencies)] : [],
  );
  const targets = new Map(moves.flatMap(({ to }) => to).map((agency) => [agency.ma, agency]));
  return [...targets.values()]
    .filter(({ ma }) => getting.includes(ma) && !named.has(ma))
    .map((agency) => report('chua-co-noi-nhan', notARecipient, { agency: shortName(agency) }));
}

/** What the changes leave for a person to see to. */
export function leftOverMessages(
  changes: readonly PlannedChange[],
  moves: readonly Move[],
  context: ReassignContext,
): readonly Message[] {
  const after = withEdits(context.source.data, editsOf(changes));
  return [
    ...stillNamedMessages(changes, moves, context),
    ...recipientMessages(after, changes, moves, context),
  ];
}
