import { loadBuilder } from '../../../src/build/load-builder.ts';
import type { Builder } from '../../../src/build.ts';
import { createNodeHost } from '../../../src/host/node-host.ts';
import type { Measures } from '../../../src/model/measures.ts';

/** The plans of the examples, each of another shape. */
export const OUR_PLANS = [
  'data/cai-thien-chi-so-tinh/ke-hoach.yaml',
  'data/duy-tri-chi-so-xa/ke-hoach.yaml',
  'data/khac-phuc-chi-so/ke-hoach.yaml',
  'data/nang-cao-chi-so/quyet-dinh.yaml',
  'data/phan-cong-cchc/phan-cong.yaml',
] as const;

async function ourBuilder(): Promise<Builder> {
  const { value } = await loadBuilder({ host: createNodeHost() });
  if (!value) throw new Error('the builder could not be loaded');
  return value;
}

/** The DOCX that our own writer makes of an example's whole set, in one file. */
export async function ourDocx(plan: string): Promise<Uint8Array> {
  const { value } = await (await ourBuilder()).build(plan, { formats: ['docx'], bundle: true });
  const [file] = value?.files ?? [];
  if (!file) throw new Error(`${plan} gave no DOCX`);
  return file.bytes;
}

/** The measures that this DOCX is made with. */
export async function ourMeasures(plan: string): Promise<Measures> {
  const { value } = await (await ourBuilder()).layOut(plan, { bundle: true });
  if (!value) throw new Error(`${plan} was not laid out`);
  return value.measures;
}
