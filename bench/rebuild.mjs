// Reassigning one agency in a long plan and building what changed, beside building it all.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { buildAndWrite } from '../dist/build/build-and-write.js';
import { applyEdits } from '../dist/edit/apply-edits.js';
import { createNodeHost } from '../dist/host/node-host.js';
import { readPlanSource } from '../dist/read/read-plan-source.js';
import { median } from './alternate.mjs';
import { appendixRows } from './appendix.mjs';
import { inMs, printTable, printTitle } from './print.mjs';

/** @typedef {import('../dist/build.js').Builder} Builder */
/** @typedef {import('./appendix.mjs').Row} Row */

const ROUNDS = 7;
const APPENDICES = 4;
/** In the bench's rows this agency leads tasks of the first appendix only. */
const MOVED = 'Trung tâm Phục vụ hành chính công';
const TO = 'Phòng Nội vụ';

/** @param {number} index */
function appendix(index) {
  const column = (/** @type {string} */ nhan, /** @type {string} */ truong, /** @type {string} */ rong) => ({
    nhan,
    truong,
    rong,
  });
  return {
    ma: `pl-${index + 1}`,
    tieu_de: `Phân công nhiệm vụ, lĩnh vực ${index + 1}`,
    bang: {
      ma: `bang-${index + 1}`,
      cot: [
        column('TT', 'so_thu_tu', '12'),
        column('Nội dung', 'ten', '73'),
        column('Chủ trì', 'chu_tri', '40'),
        column('Thời hạn', 'thoi_han', '40'),
      ],
      nhiem_vu: /** @type {Record<string, string>[]} */ ([]),
    },
  };
}

/**
 * A decision with its plan and its appendices, each a file of its own.
 * @param {number} count how many tasks they have together
 */
function decisionOf(count) {
  const appendices = Array.from({ length: APPENDICES }, (_, index) => appendix(index));
  for (const [index, { ten, chu_tri, thoi_han }] of appendixRows(count).entries()) {
    const at = Math.floor((index * APPENDICES) / count);
    const lead = at === 0 && index % 25 === 3 ? MOVED : chu_tri;
    appendices[at]?.bang.nhiem_vu.push({ ma: `nv-${index + 1}`, ten, chu_tri: lead, thoi_han });
  }
  return stringify({
    van_ban: 'quyet-dinh-ban-hanh',
    co_quan_ban_hanh: 'Ủy ban nhân dân huyện Tân Lập',
    so_ky_hieu: '15/QĐ-UBND',
    dia_danh: 'Tân Lập',
    ngay_ban_hanh: '5/1/2025',
    tham_quyen: 'tap-the',
    nguoi_ky: { chuc_vu: 'Chủ tịch', ho_ten: 'Đinh Công Thành' },
    noi_nhan: ['Như Điều 2'],
    luu: { noi: 'VT' },
    quyet_dinh: {
      trich_yeu: 'Ban hành Kế hoạch cải cách hành chính năm 2025',
      can_cu: ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'],
      cac_dieu: [
        { noi_dung: 'Ban hành kèm theo Quyết định này Kế hoạch.' },
        { noi_dung: 'Quyết định này có hiệu lực kể từ ngày ký.' },
      ],
    },
    ke_hoach: { trich_yeu: 'Cải cách hành chính năm 2025', noi_dung: ['Nhiệm vụ nêu tại các phụ lục.'] },
    phu_luc: appendices,
  });
}

/**
 * The plan's text with one agency's tasks moved to another, edited in place.
 * @param {string} file
 * @param {string} source
 */
function reassigned(file, source) {
  const { value: plan } = readPlanSource(file, source);
  if (plan.kind !== 'plan') throw new Error('the bench made no plan');
  const rows = JSON.parse(JSON.stringify(plan.data)).phu_luc[0].bang.nhiem_vu;
  /** @type {import('../dist/model/plan-edit.js').PlanEdit[]} */
  const edits = rows.flatMap((/** @type {Row} */ { chu_tri }, /** @type {number} */ index) =>
    chu_tri === MOVED
      ? [{ kind: 'replace', path: ['phu_luc', 0, 'bang', 'nhiem_vu', index, 'chu_tri'], value: TO }]
      : [],
  );
  const read = (/** @type {string} */ text) => {
    const { value } = readPlanSource(file, text);
    return value.kind === 'plan' ? value.data : undefined;
  };
  const { value } = applyEdits({ ...plan, read }, edits);
  if (!value) throw new Error('the edits were refused');
  return { text: value.source, edits: edits.length };
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Prints the race; gives the times of a build after a reassignment and of an unchanged one as shares of a full one.
 * @param {Builder} builder
 * @param {number} count
 */
export async function benchRebuild(builder, count) {
  const folder = await mkdtemp(join(tmpdir(), 'vanthu-bench-'));
  const file = join(folder, 'quyet-dinh.yaml');
  const source = decisionOf(count);
  const host = createNodeHost();
  const build = async (force = false) => {
    const options = { outputFolder: join(folder, 'ra'), version: 'bench', force };
    const { files, messages } = await buildAndWrite(host, builder, file, 'bo', options);
    if (files.length === 0) throw new Error(messages.map(({ reason }) => reason).join('\n'));
    return files.filter(({ status }) => status === 'written').length;
  };
  try {
    await writeFile(file, source);
    await build();
    /** @type {{ all: number[], edit: number[], changed: number[], nothing: number[] }} */
    const times = { all: [], edit: [], changed: [], nothing: [] };
    let [edits, written] = [0, 0];
    for (let round = -1; round < ROUNDS; round += 1) {
      await writeFile(file, source);
      const all = await timed(() => build(true));
      const edit = await timed(async () => {
        const moved = reassigned(file, await readFile(file, 'utf8'));
        edits = moved.edits;
        await writeFile(file, moved.text);
      });
      const changed = await timed(async () => {
        written = await build();
      });
      const nothing = await timed(() => build());
      if (round < 0) continue;
      times.all.push(all);
      times.edit.push(edit);
      times.changed.push(changed);
      times.nothing.push(nothing);
    }
    const base = median(times.all);
    const share = (/** @type {readonly number[]} */ values) => median(values) / base;
    printTitle(`${count} tasks in ${APPENDICES} appendices, reassigned and rebuilt (median of ${ROUNDS})`);
    printTable(
      ['', 'ms', '× all'],
      [
        ['everything built', inMs(base), '1.00'],
        [`${edits} tasks moved in the plan file`, inMs(median(times.edit)), share(times.edit).toFixed(2)],
        [
          `${written} files built, the others left`,
          inMs(median(times.changed)),
          share(times.changed).toFixed(2),
        ],
        ['nothing changed', inMs(median(times.nothing)), share(times.nothing).toFixed(3)],
      ],
    );
    return { changed: share(times.changed), nothing: share(times.nothing) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
