import { describe, expect, it } from 'vitest';
import { findOfficeChoices, loadOfficeChoices } from '../../src/build/load-office-choices.ts';
import { fitFile } from '../../src/fit/fit-file.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { nd30Measures } from '../../src/measures/nd30.ts';
import type { Message } from '../../src/model/message.ts';
import { readWordFile } from '../../src/read/docx/read-word-file.ts';
import { recogniseWordFile } from '../../src/review/recognise/recognise-word-file.ts';
import { reviewFile } from '../../src/review/review-file.ts';
import { REVIEW_RULES } from '../../src/review/rules.ts';
import { buildTrees } from '../../src/tree/build-trees.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { metrics } from '../fit/tinos-metrics.ts';
import { openFile } from '../stages/open-file.ts';
import { rendered } from '../stages/render-text.ts';
import { DECREE_TYPES } from './decree-types.ts';
import { OWN_PLANS } from './own-plans.ts';
import { reviewContext } from './review-context.ts';

const host = createNodeHost();
const RULE_IDS = REVIEW_RULES.map(({ id }) => id);

async function officeOf(plan: string) {
  const choices = await findOfficeChoices(plan, host);
  return choices === undefined ? undefined : (await loadOfficeChoices(choices, host, RULE_IDS)).value;
}

/** What is found in the DOCX that are built from a plan, all its documents in one file or each in its own. */
async function findingsIn(plan: string, profile: 13 | 14): Promise<readonly Message[]> {
  const measures = nd30Measures({ profile });
  const { numbered } = await openFile(plan);
  const trees = buildTrees(rendered(numbered), numbered, { measures, bundle: true });
  const office = await officeOf(plan);
  const found = await Promise.all(
    trees.map(async (tree) => {
      const bytes = await writeDocx(fitFile(tree, measures, metrics), measures);
      const { value } = readWordFile(`${tree.name}.docx`, bytes);
      if (!value) throw new Error(`${tree.name}.docx cannot be read`);
      return reviewFile(recogniseWordFile(value, DECREE_TYPES), { ...reviewContext, office });
    }),
  );
  return found.flat().filter(({ notEvaluated }) => !notEvaluated);
}

describe.each([13, 14] as const)(
  'the DOCX of the plans that come with the package, profile %i',
  (profile) => {
    it.each(OWN_PLANS)('have nothing to find: %s', async (plan) => {
      const found = await findingsIn(plan, profile);
      expect(found.map(({ where, ruleId, reason }) => [where?.document, ruleId, reason])).toEqual([]);
    });
  },
);
