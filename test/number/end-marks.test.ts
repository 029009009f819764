import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/inline.ts';
import type { Message } from '../../src/model/message.ts';
import { withoutDocumentEnd, withoutListMark } from '../../src/number/end-marks.ts';
import { documentOf, numberText, planText } from '../stages/number-text.ts';
import { bodyOutline } from './outline.ts';

/** What is left of a text, and which mark was said to be taken off. */
function remains(takeOff: typeof withoutListMark, value: string): readonly [string, readonly string[]] {
  const messages: Message[] = [];
  const { inlines } = takeOff({ inlines: [{ type: 'text', value }], source: { path: [] } }, messages);
  return [plainText(inlines), messages.map(({ reason }) => reason)];
}

describe('the end mark of a căn cứ or recipient', () => {
  it.each([
    ['Căn cứ Luật;', 'Căn cứ Luật'],
    ['Căn cứ Luật .', 'Căn cứ Luật'],
    ['Sở Nội vụ ;  ', 'Sở Nội vụ'],
  ])('is taken off %s', (typed, left) => {
    const [text, reasons] = remains(withoutListMark, typed);
    expect(text).toBe(left);
    expect(reasons).toHaveLength(1);
  });

  it.each(['Căn cứ Luật', 'đất đai, xây dựng...', 'a; b', ''])('is not found in %s', (typed) => {
    expect(remains(withoutListMark, typed)).toEqual([typed, []]);
  });

  it('is looked for once, however long the blanks are', () => {
    const typed = `a${' '.repeat(100_000)}b`;
    expect(remains(withoutListMark, typed)).toEqual([typed, []]);
  });
});

describe('the end of a document', () => {
  it.each([
    ['Nghiêm túc thực hiện.', 'Nghiêm túc thực hiện', 0],
    ['Nghiêm túc thực hiện./.', 'Nghiêm túc thực hiện', 1],
    ['Nghiêm túc thực hiện . ./.', 'Nghiêm túc thực hiện', 1],
    ['Và các việc khác...', 'Và các việc khác...', 0],
    ['01/01/2025', '01/01/2025', 0],
  ])('%s leaves %s', (typed, left, notes) => {
    const [text, reasons] = remains(withoutDocumentEnd, typed);
    expect(text).toBe(left);
    expect(reasons).toHaveLength(notes);
  });

  const ending = (part: string) => documentOf(numberText(planText(part)));

  it('is that of the closing paragraph, else of the last line of the last section', () => {
    const closing = ending('noi_dung: Đầu.\nket_thuc: "Một.\\nHai."').closing;
    expect(closing.map(({ inlines }) => plainText(inlines))).toEqual(['Một.', 'Hai']);
    const nested = ending('noi_dung:\n  - tieu_de: A\n    noi_dung: [{noi_dung: "Một.\\nHai."}, ""]');
    expect(bodyOutline(nested.body)).toEqual(['I. A', '  1.', '    Một.', '    Hai']);
    expect(nested.endMark).toBe('afterText');
  });

  it('is that of a pointing line where one is last', () => {
    const { body } = ending('noi_dung: [Một., {chi_dan: (Kèm theo).}]');
    expect(bodyOutline(body)).toEqual(['Một.', '→ (Kèm theo)']);
  });

  const table = (mark: string) =>
    numberText(`van_ban: phu-luc
co_quan_ban_hanh: UBND
phu_luc:
  - {ma: pl, tieu_de: Biểu, ${mark} noi_dung: Trước., bang: {ma: b, cot: [{nhan: A, truong: ten}], nhiem_vu: [{ten: x}]}}`);

  it('does not stand after a table, unless the plan asks', () => {
    expect(documentOf(table('')).endMark).toBe('none');
    expect(documentOf(table('dau_ket: có,')).endMark).toBe('afterTable');
    expect(bodyOutline(documentOf(table('')).body)).toEqual(['Trước.', '[b]']);
  });
});
