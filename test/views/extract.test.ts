import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/inline.ts';
import type { NumberedRow } from '../../src/model/numbered.ts';
import { extracts, planOfExtracts } from '../../src/views/extract.ts';
import { viewsOf } from './sample-plan.ts';

const { numbered, known, views } = viewsOf();
const OPTIONS = { known, nameOf: (name: string) => name };

function agencyNamed(name: string) {
  const all = views.tasks.flatMap(({ agencies }) => [...agencies.values()].flat());
  const agency = all.find((each) => each.name === name);
  if (!agency) throw new Error(`nobody is called ${name}`);
  return agency;
}

function shown(rows: readonly NumberedRow[]): readonly unknown[] {
  return rows.map(({ source, number, children }) =>
    children.length > 0 ? [number, shown(children)] : `${number} ${source.ma}`,
  );
}

function extractOf(name: string) {
  const [found] = extracts(numbered, [agencyNamed(name)], OPTIONS);
  return found?.document;
}

describe('the extract for one agency', () => {
  it('has what it leads, then what it helps with, under the groups, with the numbers as issued', () => {
    const document = extractOf('Phòng Kinh tế');
    expect(
      document?.body.map((block) => block.type === 'section' && plainText(block.heading?.inlines ?? [])),
    ).toEqual(['Nhiệm vụ chủ trì', 'Nhiệm vụ phối hợp']);
    expect(document?.tables.map(({ rows }) => shown(rows))).toEqual([
      [['I', ['1. nv-1', '2. nv-2']]],
      [['II', ['3. nv-3']]],
    ]);
  });

  it('says what it was taken from, and for whom', () => {
    const document = extractOf('Văn phòng');
    expect(plainText(document?.subject.inlines ?? [])).toBe('Trích nhiệm vụ giao Văn phòng');
    expect(plainText(document?.attachment?.words.inlines ?? [])).toMatch(
      /^\(Trích Phụ lục kèm theo Kế hoạch số /,
    );
  });

  it('leaves out a role in which the agency has nothing, and sums of rows that are not there', () => {
    const document = extractOf('Công an xã');
    expect(document?.body).toHaveLength(1);
    expect(document?.tables[0]?.table.dong_tong).toBeUndefined();
  });

  it('is a document of its own file each', () => {
    const all = extracts(numbered, [agencyNamed('Văn phòng'), agencyNamed('Phòng Kinh tế')], OPTIONS);
    const set = planOfExtracts(
      numbered,
      all.map(({ document }) => document),
    );
    expect(set.documents.map(({ kind, ma }) => [kind, ma])).toEqual([
      ['extract', 'van-phong'],
      ['extract', 'phong-kinh-te'],
    ]);
    expect(set.plan.trinh_bay?.tep).toBe('rieng');
  });
});
