import { createBuilder } from '../../src/build.ts';
import { loadTemplates } from '../../src/host/load-templates.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import type { Host } from '../../src/model/host.ts';
import { type Sample, tinos } from './write-both.ts';

/** The text of a plan that is built as if it stood in `folder`; `name` is no other's. */
export interface PlanText {
  readonly name: string;
  readonly folder: string;
  readonly text: string;
}

function pathOf({ folder, name }: PlanText): string {
  return `${folder}/${name}.yaml`;
}

/** The disk, and on it these plans too. */
function hostWith(plans: readonly PlanText[]): Host {
  const host = createNodeHost();
  const files = new Map(plans.map((plan) => [pathOf(plan), new TextEncoder().encode(plan.text)]));
  return {
    ...host,
    readFile: async (path) => files.get(path) ?? host.readFile(path),
    stat: async (path) => {
      const file = files.get(path);
      return file ? { size: file.length, isDirectory: false, modified: host.now() } : host.stat(path);
    },
  };
}

/** Takes plans the whole way to the files that the writers are given; throws where one has an error. */
export async function* planSamples(plans: readonly PlanText[]): AsyncGenerator<Sample> {
  const host = hostWith(plans);
  const { value: templates } = await loadTemplates(host, undefined);
  const { value: builder } = createBuilder({ host, templates, fonts: tinos() });
  for (const plan of plans) {
    const laidOut = await builder?.layOut(pathOf(plan));
    if (!laidOut?.value) {
      const errors = laidOut?.messages.filter(({ severity }) => severity === 'error');
      throw new Error(`${plan.name}: ${errors?.join('\n')}`);
    }
    const { files, measures } = laidOut.value;
    for (const fitted of files) yield { name: `${plan.name}_${fitted.tree.name}`, fitted, measures };
  }
}
