import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBuilder } from '../../src/build/load-builder.ts';
import { createFolderHost } from '../fakes/folder-host.ts';
import { type OpenedDocx, openDocx } from '../write/docx/read-docx.ts';
import { type PrintedPage, printedPages } from './pdf-pages.ts';
import { decisionSet, type Profile, planSet } from './plans.ts';

/** One output of a build in both formats, opened again. */
export interface FinishedFile {
  readonly name: string;
  readonly docx: OpenedDocx;
  readonly pdf: readonly PrintedPage[];
}

/** What both small plans come to in one profile. */
export interface FinishedSets {
  readonly profile: Profile;
  /** In separate files: `quyet-dinh`, `ke-hoach`, `phu-luc-1` (landscape), `phu-luc-2`. */
  readonly decision: readonly FinishedFile[];
  /** In one file: a plan and its landscape appendix. */
  readonly plan: readonly FinishedFile[];
}

async function finished(yaml: string): Promise<readonly FinishedFile[]> {
  const host = await createFolderHost();
  const path = join(host.folder, 'bo-van-ban.yaml');
  writeFileSync(path, yaml);
  const { value: builder } = await loadBuilder({ host });
  const built = await builder?.build(path);
  await host.discard();
  if (!built?.value) throw new Error(built?.messages.map(({ reason }) => reason).join('\n'));
  const { files } = built.value;
  const bytesOf = (name: string): Uint8Array => {
    const file = files.find((each) => each.name === name);
    if (!file) throw new Error(`The set has no ${name}`);
    return file.bytes;
  };
  const names = files.filter(({ format }) => format === 'docx').map(({ name }) => name.replace('.docx', ''));
  return Promise.all(
    names.map(async (name) => ({
      name,
      docx: openDocx(bytesOf(`${name}.docx`)),
      pdf: await printedPages(bytesOf(`${name}.pdf`)),
    })),
  );
}

/** Builds both small plans in one profile, the whole way, and opens what came of it. */
export async function finishedSets(profile: Profile): Promise<FinishedSets> {
  return { profile, decision: await finished(decisionSet(profile)), plan: await finished(planSet(profile)) };
}
