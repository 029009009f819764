import fastGlob from 'fast-glob';
import { loadBuilder } from '../../src/build/load-builder.ts';
import { namePlans } from '../../src/build/plan-name.ts';
import { createNodeHost } from '../../src/host/node-host.ts';

/** What each example shows, by the name of its folder in the output. */
const SHOWS: Readonly<Record<string, string>> = {
  'phan-cong': 'phụ lục riêng, 46 nhiệm vụ trong bảy nhóm, số chạy tiếp',
  'duy-tri-chi-so-xa': 'kế hoạch của xã, không có bảng, sáu cấp mục',
  'khac-phuc-chi-so': 'kế hoạch của huyện, bảng chín cột khổ ngang, ô gộp theo nhóm',
  'nang-cao-chi-so': 'quyết định ban hành kế hoạch, phụ lục một trăm dòng, tiêu đề hai tầng',
  'cai-thien-chi-so-tinh': 'kế hoạch của tỉnh, cột đầu gộp theo nhóm, số đứng trước chữ',
};

interface Example {
  readonly plan: string;
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly pages?: number }[];
}

async function buildExamples(): Promise<readonly Example[]> {
  const host = createNodeHost();
  const { value: builder } = await loadBuilder({ host });
  const plans = (await fastGlob('data/*/*.{yaml,md}')).sort();
  const names = namePlans(plans, host.currentFolder());
  const examples: Example[] = [];
  for (const [index, plan] of plans.entries()) {
    const built = await builder?.build(plan, { formats: ['pdf'] });
    if (built?.value) examples.push({ plan, name: names[index] ?? plan, files: built.value.files });
  }
  return examples;
}

/** The table of the examples: plan, what it shows, and the pages of each document that comes of it. */
export async function exampleTable(): Promise<string> {
  const rows = (await buildExamples()).map(({ plan, name, files }) => {
    const documents = files.map((file) => `${file.name.replace(/\.pdf$/, '')}: ${file.pages ?? '?'} trang`);
    return `| [${plan.replace(/^data\//, '')}](${plan}) | ${SHOWS[name] ?? ''} | ${documents.join('; ')} |`;
  });
  return ['| kế hoạch | có gì | văn bản |', '| --- | --- | --- |', ...rows].join('\n');
}
