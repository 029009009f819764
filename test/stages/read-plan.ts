import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Data } from '../../src/model/data.ts';
import type { Lists } from '../../src/model/lists.ts';
import type { Message } from '../../src/model/message.ts';
import type { PlaceIndex } from '../../src/model/place.ts';
import { type SharedList, sharedList } from '../../src/model/plan/agency.ts';
import { type Plan, planSchema } from '../../src/model/plan/plan.ts';
import { DEFAULT_LIMITS } from '../../src/read/limits.ts';
import { readYaml } from '../../src/read/read-yaml.ts';
import { sourcePoints } from '../../src/read/source-points.ts';

/** A plan through reader and schema, with what its lists hold. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly places: PlaceIndex;
  readonly lists: Lists;
}

function reasons(messages: readonly Message[]): string {
  return messages.map(({ reason }) => reason).join('\n');
}

/** What the reader makes of a YAML text, and where each value stands. */
function readData(file: string, text: string): { readonly data: Data; readonly places: PlaceIndex } {
  const whole = { start: 0, end: text.length };
  const { content, messages } = readYaml(sourcePoints(file, text), whole, DEFAULT_LIMITS);
  if (!content) throw new Error(`${file}: ${reasons(messages)}`);
  return content;
}

/** Reads a file of shared agencies or cited documents. */
export function readListAt(file: string): SharedList {
  return sharedList.parse(readData(file, readFileSync(file, 'utf8')).data);
}

function joinedLists(plan: Plan, file: string): Lists {
  const shared = (plan.danh_muc ?? []).map((list) => readListAt(join(dirname(file), list)));
  return {
    agencies: [...(plan.co_quan ?? []), ...shared.flatMap(({ co_quan }) => co_quan ?? [])],
    citedDocuments: [
      ...(plan.van_ban_vien_dan ?? []),
      ...shared.flatMap(({ van_ban_vien_dan }) => van_ban_vien_dan ?? []),
    ],
  };
}

/** Reads a plan from its text; throws where reader or schema refuses it, since that is the test's own fault. */
export function readPlan(text: string, file = 'ke-hoach.yaml'): CheckedPlan {
  const { data, places } = readData(file, text);
  const plan = planSchema.parse(data);
  return { plan, places, lists: joinedLists(plan, file) };
}

/** Reads a plan file of the checkout, with the lists that it names. */
export function readPlanAt(file: string): CheckedPlan {
  return readPlan(readFileSync(file, 'utf8'), file);
}
