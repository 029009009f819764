import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNumberedPlans } from '../../src/build/open-numbered-plans.ts';
import { type ReassignedPlan, reassignPlans } from '../../src/build/reassign-plans.ts';
import { planUndo } from '../../src/build/undo-reassignment.ts';
import { writeReassignment } from '../../src/build/write-reassignment.ts';
import { sameData } from '../../src/model/data.ts';
import { withEdits } from '../../src/model/plan-edit.ts';
import { SPLIT_RULES } from '../../src/reassign/moves.ts';
import { editsOf } from '../../src/reassign/planned-change.ts';
import { createFolderHost, type FolderHost } from '../fakes/folder-host.ts';

let host: FolderHost;
beforeEach(async () => {
  host = await createFolderHost();
});
afterEach(() => host.discard());

const AGENCIES = ['phong-a', 'phong-b', 'phong-c', 'phong-d'];
const agency = fc.constantFrom(...AGENCIES);
const reference = agency.map((ma) => `[[co-quan:${ma}]]`);
const words = fc.constantFrom(
  'gửi',
  'cùng',
  'và',
  'Rà soát',
  'báo cáo về',
  'Phòng A',
  '“Phòng B”',
  'ngày 5/1/2025 của',
);
const sentence = fc
  .array(fc.oneof(words, reference), { minLength: 1, maxLength: 6 })
  .map((parts) => `Việc ${parts.join(' ')}`);
const name = fc.oneof(
  agency,
  agency.map((ma) => `Phòng ${ma.at(-1)?.toUpperCase()}`),
);
const entry = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 1, arbitrary: sentence.map((text) => `'${text}'`) },
  { weight: 1, arbitrary: name.map((typed) => `{co_quan: ${typed}, sau: đầu mối}`) },
);
const field = fc.oneof(
  fc.array(entry, { minLength: 1, maxLength: 4 }).map((entries) => `[${entries.join(', ')}]`),
  fc
    .array(entry, { minLength: 1, maxLength: 4 })
    .map((entries) => entries.map((each) => `\n            - ${each}   # ghi chú`).join('')),
  entry,
  fc
    .array(reference, { minLength: 1, maxLength: 3 })
    .map((lines) => `|-\n${lines.map((line) => `            ${line}`).join('\n')}`),
);
const task = fc.record({ ten: sentence, chu_tri: field, phoi_hop: fc.option(field) });

const HEAD = `van_ban: phu-luc
co_quan_ban_hanh: Ủy ban nhân dân huyện Tân Lập
co_quan:
${AGENCIES.map((ma) => `  - {ma: ${ma}, ten: Phòng ${ma.at(-1)?.toUpperCase()}}`).join('\n')}
phu_luc:
  - ma: pl-1
    tieu_de: Phân công
    kem_theo: {loai: Kế hoạch}
    noi_dung: |-
      Gửi [[co-quan:phong-a]], [[co-quan:phong-b]] và [[co-quan:phong-c]].
    bang:
      ma: bang-1
      cot: [{nhan: TT, truong: so_thu_tu}, {nhan: Việc, truong: ten}, {nhan: A, truong: chu_tri}, {nhan: B, truong: phoi_hop}]
      nhiem_vu:
`;

const plan = fc.array(task, { minLength: 1, maxLength: 6 }).map((tasks) => {
  const rows = tasks.map(({ ten, chu_tri: lead, phoi_hop: support }, index) =>
    [
      `        # dòng ${index}`,
      `        - ma: nv-${index}`,
      `          ten: ${ten}`,
      `          chu_tri: ${lead}`,
      ...(support === null ? [] : [`          phoi_hop: ${support}`]),
      '',
    ].join('\n'),
  );
  return HEAD + rows.join('\n');
});
const move = fc
  .record({
    from: agency,
    to: fc.uniqueArray(agency, { minLength: 1, maxLength: 2 }),
    split: fc.constantFrom(...SPLIT_RULES),
  })
  .filter(({ from, to }) => !to.includes(from));

async function planned(
  source: string,
  { from, to, split }: { from: string; to: readonly string[]; split: (typeof SPLIT_RULES)[number] },
) {
  await host.writeFile('ke-hoach.yaml', new TextEncoder().encode(source));
  const opened = await openNumberedPlans(host, [{ path: 'ke-hoach.yaml', isNamed: true }]);
  return reassignPlans(opened.value.plans, { moves: [{ from, to }], split, accepted: new Set() }).value[0];
}

function outside(
  source: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): string {
  let at = 0;
  let kept = '';
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    kept += source.slice(at, start);
    at = end;
  }
  return kept + source.slice(at);
}

function stretchesAfter({ edited }: ReassignedPlan) {
  let moved = 0;
  return (edited?.splices ?? [])
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, text }) => {
      const stretch = { start: start + moved, end: start + moved + text.length };
      moved += text.length - (end - start);
      return stretch;
    });
}

const RUNS = { numRuns: 60 };

describe('a reassignment', () => {
  it('leaves the file the same to the byte outside the values that it changes, and says what it meant', async () => {
    await fc.assert(
      fc.asyncProperty(plan, move, async (source, moves) => {
        const result = await planned(source, moves);
        if (!result?.edited) return;
        const {
          edited,
          reassignment,
          plan: { file },
        } = result;
        expect(outside(edited.source, stretchesAfter(result))).toBe(outside(source, edited.splices));
        const after = withEdits(file.data, editsOf(reassignment.changes));
        expect(after).not.toEqual(file.data);
      }),
      RUNS,
    );
  });

  it('leaves the agency that it moves in no changed field as an entry of its own', async () => {
    await fc.assert(
      fc.asyncProperty(plan, move, async (source, moves) => {
        const result = await planned(source, moves);
        if (!result?.edited) return;
        for (const { kind, after, shown } of result.reassignment.changes) {
          if (kind !== 'role' || after === undefined) continue;
          const typed = Array.isArray(after) ? after : [after];
          expect(typed).not.toContain(moves.from);
          expect(shown.before).not.toBe(shown.after);
        }
      }),
      RUNS,
    );
  });

  it('taken back gives the file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(plan, move, async (source, moves) => {
        const result = await planned(source, moves);
        if (!result?.edited) return;
        await writeReassignment(host, [result], { by: 'Lê Thị A' });
        const opened = await openNumberedPlans(host, [{ path: 'ke-hoach.yaml', isNamed: true }]);
        const [changed] = opened.value.plans;
        const undo = changed && (await planUndo(host, changed));
        expect(undo?.value?.source).toBe(source);
        await host.remove('ke-hoach.thay-doi.yaml');
      }),
      RUNS,
    );
  });

  it('taken back after other changes gives the values as they were, and leaves those changes', async () => {
    await fc.assert(
      fc.asyncProperty(plan, move, async (source, moves) => {
        const result = await planned(source, moves);
        if (!result?.edited) return;
        await writeReassignment(host, [result], {});
        const later = result.edited.source.replace('tieu_de: Phân công', 'tieu_de: Phân công năm 2025');
        await host.writeFile('ke-hoach.yaml', new TextEncoder().encode(later));
        const opened = await openNumberedPlans(host, [{ path: 'ke-hoach.yaml', isNamed: true }]);
        const [changed] = opened.value.plans;
        const undo = changed && (await planUndo(host, changed));
        await host.remove('ke-hoach.thay-doi.yaml');
        if (!undo?.value) {
          // An emptied list of dashes cannot be filled again in its own style: it is said, and nothing is written.
          expect(undo?.messages.length).toBeGreaterThan(0);
          return;
        }
        await host.writeFile('ke-hoach.yaml', new TextEncoder().encode(undo.value.source));
        const again = await openNumberedPlans(host, [{ path: 'ke-hoach.yaml', isNamed: true }]);
        const meant = source.replace('tieu_de: Phân công', 'tieu_de: Phân công năm 2025');
        await host.writeFile('ke-hoach.yaml', new TextEncoder().encode(meant));
        const wanted = await openNumberedPlans(host, [{ path: 'ke-hoach.yaml', isNamed: true }]);
        expect(sameData(again.value.plans[0]?.file.data, wanted.value.plans[0]?.file.data)).toBe(true);
      }),
      RUNS,
    );
  });
});
