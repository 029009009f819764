import { type AgencyNames, comparedName } from '../model/agency-names.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { Agency } from '../model/plan/agency.ts';
import {
  movedToItself,
  noSuccessor,
  splitMissing,
  unknownMovedAgency,
  unknownRole,
  unknownTask,
} from './messages.ts';
import { type Move, SPLIT_RULES, type SplitRule, type TypedMove } from './moves.ts';
import { shortName } from './name-forms.ts';
import type { PlanTask, RoleField } from './plan-tasks.ts';

/** What the words of a move may mean in one plan. */
export interface MoveTerms {
  readonly agencies: AgencyNames;
  readonly tasks: readonly PlanTask[];
  readonly split: SplitRule | undefined;
}

/** The words for all roles. */
const ALL_ROLES: readonly string[] = ['tat-ca', 'tất cả', 'all'];

/** Rule ids of what one plan does not know and another may. */
export const NOT_IN_THIS_PLAN: readonly string[] = [
  'co-quan-chuyen-khong-co',
  'vai-tro-chuyen-khong-co',
  'nhiem-vu-chuyen-khong-co',
];

function agencyNamed(
  typed: string,
  ruleId: 'co-quan-chuyen-khong-co' | 'co-quan-nhan-khong-co',
  { agencies }: MoveTerms,
  messages: Message[],
): Agency | undefined {
  const agency = agencies.byId.get(typed.trim()) ?? agencies.byName(typed);
  if (agency) return agency;
  const near = agencies.nearest(typed)?.ma ?? nearest(typed.trim(), agencies.byId.keys());
  messages.push(report(ruleId, unknownMovedAgency, { typed, nearest: near }));
  return undefined;
}

function rolesNamed(
  typed: readonly string[] | undefined,
  { tasks }: MoveTerms,
  messages: Message[],
): readonly string[] | undefined {
  if (!typed || typed.some((role) => ALL_ROLES.includes(role.trim().toLowerCase()))) return undefined;
  const known = new Map<string, RoleField>(
    tasks.flatMap(({ roles }) => roles).map((role) => [role.field, role]),
  );
  return typed.flatMap((word) => {
    const key = comparedName(word);
    const found =
      known.get(word.trim()) ??
      [...known.values()].find(
        ({ label, field }) => comparedName(label) === key || comparedName(field) === key,
      ) ??
      [...known.values()].find(({ label }) => comparedName(label).endsWith(` ${key}`));
    if (found) return [found.field];
    const names = [...known.values()].map(({ field, label }) => `${field} (${label})`).join(', ');
    messages.push(report('vai-tro-chuyen-khong-co', unknownRole, { typed: word, known: names }));
    return [];
  });
}

function checkIds(typed: readonly string[] | undefined, { tasks }: MoveTerms, messages: Message[]): void {
  const known = new Set(tasks.flatMap(({ ma }) => ma ?? []));
  for (const id of typed ?? [])
    if (!known.has(id))
      messages.push(
        report('nhiem-vu-chuyen-khong-co', unknownTask, { typed: id, nearest: nearest(id, known) }),
      );
}

function targetsOf(
  from: Agency,
  typed: readonly string[],
  terms: MoveTerms,
  messages: Message[],
): readonly Agency[] {
  const named = typed.length > 0 ? typed : (from.ke_thua ?? []);
  if (named.length === 0)
    messages.push(report('chua-ghi-co-quan-nhan', noSuccessor, { agency: shortName(from) }));
  const found = named.flatMap((name) => agencyNamed(name, 'co-quan-nhan-khong-co', terms, messages) ?? []);
  const targets = found.filter((agency, index) => found.indexOf(agency) === index);
  if (targets.some(({ ma }) => ma === from.ma))
    messages.push(report('chuyen-cho-chinh-minh', movedToItself, { agency: shortName(from) }));
  if (targets.length > 1 && terms.split === undefined) {
    const found = { agency: shortName(from), rules: SPLIT_RULES.join(', ') };
    messages.push(report('chua-ghi-cach-chia', splitMissing, found));
  }
  return targets;
}

/**
 * Finds what the words of a move mean in one plan: agencies by id or any name, roles by id or label, ids of tasks and
 * groups. Undefined, with what is unknown, where it cannot be carried out there.
 */
export function resolveMove(typed: TypedMove, terms: MoveTerms): Outcome<Move | undefined> {
  const messages: Message[] = [];
  const from = agencyNamed(typed.from, 'co-quan-chuyen-khong-co', terms, messages);
  if (!from) return { value: undefined, messages };
  const to = targetsOf(from, typed.to, terms, messages);
  const roles = rolesNamed(typed.roles, terms, messages);
  checkIds([...(typed.tasks ?? []), ...(typed.groups ?? [])], terms, messages);
  const { tasks, groups, due, words, reason } = typed;
  const move: Move = {
    from,
    to,
    roles,
    tasks,
    groups,
    due,
    words,
    reason,
    split: terms.split ?? 'dong-chu-tri',
  };
  return { value: messages.length === 0 ? move : undefined, messages };
}
