import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply-edits.ts';
import { isDataList, isDataMap } from '../../src/model/data.ts';
import { type PlanEdit, withEdits } from '../../src/model/plan-edit.ts';
import { type Spot, spotsOf } from './arbitrary-edit.ts';
import { somePlan, someText } from './arbitrary-plan.ts';
import { someStyle, writeInStyle } from './arbitrary-yaml.ts';
import { splicedBack } from './spliced-back.ts';
import { readYaml, yamlFile } from './yaml-file.ts';

/** The source after the edits, or the ids of what was reported. */
function edited(source: string, ...edits: readonly PlanEdit[]): string {
  const { value, messages } = applyEdits(yamlFile(source), edits);
  return value?.source ?? messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`).join('\n');
}

const TASKS = `bang:
  # bảng chính
  nhiem_vu:
    - ma: a   # nhiệm vụ đầu
      ten: Rà soát
      chu_tri: [phong-a, phong-b]   # hai phòng
      thoi_han: Quý I

    # về nhiệm vụ b
    - ma: b
      ten: Khảo sát
      chu_tri:
        - phong-a
        - phong-c
    - {ma: c, ten: Báo cáo, chu_tri: [phong-a]}
ket: x
`;
const tasks = ['bang', 'nhiem_vu'] as const;

describe('applyEdits on YAML', () => {
  it('changes an item in brackets and one after a dash, and nothing else', () => {
    const result = edited(
      TASKS,
      { kind: 'replace', path: [...tasks, 0, 'chu_tri', 0], value: 'phong-x' },
      { kind: 'replace', path: [...tasks, 1, 'chu_tri', 1], value: 'phong-y' },
    );
    expect(result).toBe(
      TASKS.replace('[phong-a, phong-b]', '[phong-x, phong-b]').replace('- phong-c', '- phong-y'),
    );
  });

  it('takes items out and puts others in, in the style of their list', () => {
    const result = edited(
      TASKS,
      { kind: 'remove', path: [...tasks, 0, 'chu_tri', 1] },
      { kind: 'insert', list: [...tasks, 0, 'chu_tri'], index: 0, value: 'phong-x' },
      { kind: 'remove', path: [...tasks, 1, 'chu_tri', 0] },
      { kind: 'insert', list: [...tasks, 1, 'chu_tri'], index: 2, value: 'phong-z' },
    );
    expect(result).toBe(
      TASKS.replace('[phong-a, phong-b]', '[phong-x, phong-a]').replace(
        '        - phong-a\n        - phong-c\n',
        '        - phong-c\n        - phong-z\n',
      ),
    );
  });

  it('writes a new row like its neighbours: braces beside braces, lines beside lines', () => {
    const row = { ma: 'd', ten: 'Tổng kết: năm', chu_tri: ['phong-a', 'phong-b'] };
    expect(edited(TASKS, { kind: 'insert', list: tasks, index: 3, value: row })).toBe(
      TASKS.replace('ket: x', "    - {ma: d, ten: 'Tổng kết: năm', chu_tri: [phong-a, phong-b]}\nket: x"),
    );
    expect(edited(TASKS, { kind: 'insert', list: tasks, index: 1, value: row })).toBe(
      TASKS.replace(
        '\n    # về nhiệm vụ b',
        `    - ma: d
      ten: 'Tổng kết: năm'
      chu_tri:
        - phong-a
        - phong-b

    # về nhiệm vụ b`,
      ),
    );
  });

  it('moves a row as it is written, comments on its lines included', () => {
    expect(edited(TASKS, { kind: 'move', path: [...tasks, 0], list: tasks, index: 3 })).toBe(
      TASKS.replace(/ {4}- ma: a[\s\S]*?Quý I\n/, '').replace(
        'ket: x',
        `    - ma: a   # nhiệm vụ đầu
      ten: Rà soát
      chu_tri: [phong-a, phong-b]   # hai phòng
      thoi_han: Quý I
ket: x`,
      ),
    );
  });

  it('adds a key, keeps a block text a block, and makes a list of a single value', () => {
    const source = 'a:\n  chu_tri: phong-a # một\n  ten: |-\n    Dòng một\n    Dòng hai\nb: x\n';
    expect(
      edited(
        source,
        { kind: 'replace', path: ['a', 'chu_tri'], value: ['phong-a', 'phong-b'] },
        { kind: 'replace', path: ['a', 'ten'], value: 'Dòng mới\n- mục' },
        { kind: 'addKey', map: ['a'], key: 'ghi_chu', value: 'nhắc: lại', after: 'ten' },
      ),
    ).toBe(
      "a:\n  chu_tri: [phong-a, phong-b] # một\n  ten: |-\n    Dòng mới\n    - mục\n  ghi_chu: 'nhắc: lại'\nb: x\n",
    );
  });

  it('keeps several agencies in one text that one text, with its quotes; a list takes its place only where one is meant', () => {
    const source =
      "a:\n  chu_tri: 'Phòng A; Phòng B' # hai phòng\n  phoi_hop: >-\n    Phòng C;\n    Phòng D\nb: x\n";
    expect(
      edited(
        source,
        { kind: 'replace', path: ['a', 'chu_tri'], value: 'Phòng A; Phòng X' },
        { kind: 'replace', path: ['a', 'phoi_hop'], value: ['Phòng C', 'Phòng Y'] },
      ),
    ).toBe("a:\n  chu_tri: 'Phòng A; Phòng X' # hai phòng\n  phoi_hop: [Phòng C, Phòng Y]\nb: x\n");
    expect(edited(source, { kind: 'insert', list: ['a', 'chu_tri'], index: 1, value: 'Phòng X' })).toMatch(
      /^khong-sua-duoc/,
    );
  });

  it('keeps the line after a row whose last text stands in a block', () => {
    const source = 'a:\n  - ten: |-\n      Một\n      Hai\n  - ten: Ba\n';
    expect(edited(source, { kind: 'replace', path: ['a', 0], value: 'Bốn' })).toBe(
      'a:\n  - Bốn\n  - ten: Ba\n',
    );
  });

  it('refuses what an anchor shares, and the only item of a list of dashes', () => {
    expect(edited('a: &n [x]\nb: *n\n', { kind: 'remove', path: ['a', 0] })).toMatch(/^khong-sua-duoc/);
    expect(edited('a:\n  - x\n', { kind: 'remove', path: ['a', 0] })).toMatch(/^khong-sua-duoc/);
  });

  it('changes nothing at all where one of several edits cannot be made', () => {
    const source = 'a: &n x\nb: y\n';
    const { value } = applyEdits(yamlFile(source), [
      { kind: 'replace', path: ['b'], value: 'z' },
      { kind: 'replace', path: ['a'], value: 'z' },
    ]);
    expect(value).toBeUndefined();
  });
});

const someKind = fc.constantFrom('replace', 'remove', 'insert', 'addKey', 'move');

/** An edit of one of the kinds at a spot of a plan; undefined where that kind means nothing there. */
function editAt({ path, data }: Spot, kind: string, text: string, choice: number): PlanEdit | undefined {
  if (kind === 'insert' && isDataList(data) && data.length > 0)
    return {
      kind,
      list: path,
      index: choice % (data.length + 1),
      value: choice % 2 ? text : { ten: text, ma: 'm' },
    };
  if (kind === 'move' && isDataList(data) && data.length > 1)
    return {
      kind,
      path: [...path, choice % data.length],
      list: path,
      index: (choice >> 3) % (data.length + 1),
    };
  if (
    kind === 'addKey' &&
    isDataMap(data) &&
    path.length > 0 &&
    Object.keys(data).length > 0 &&
    !('moi' in data)
  )
    return { kind, map: path, key: 'moi', value: choice % 2 ? text : [text, 'b'] };
  if (kind === 'remove' && path.length > 0) return { kind, path };
  return kind === 'replace' && typeof data === 'string' && path.length > 0
    ? { kind, path, value: text }
    : undefined;
}

const REFUSALS = /duy nhất|thụt vào|không có \{|không tìm thấy|neo &|dùng lại chỗ khác/;

describe('applyEdits over any YAML', () => {
  it('makes the edit that was meant, undone by splicing back, or says why not, and never something else', () => {
    fc.assert(
      fc.property(
        somePlan,
        someStyle,
        someKind,
        someText,
        fc.nat(),
        fc.nat(),
        (plan, style, kind, text, at, choice) => {
          const source = writeInStyle(plan, style);
          const data = readYaml(source);
          const all = spotsOf(data);
          const spot = all[at % Math.max(all.length, 1)];
          const edit = spot && editAt(spot, kind, text, choice);
          fc.pre(edit !== undefined && data !== undefined);
          if (!edit || !data) return;
          const { value, messages } = applyEdits(yamlFile(source), [edit]);
          if (value) {
            expect(readYaml(value.source)).toEqual(withEdits(data, [edit]));
            expect(splicedBack(source, value.source, value.splices)).toBe(source);
          }
          // Where anchors stand, a removed or moved one may leave its aliases behind: read again, nothing is written.
          else if (!/&a\d/.test(source))
            expect(messages.map(({ reason }) => reason).join()).toMatch(REFUSALS);
        },
      ),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
