import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/model/inline.ts';
import { FIXED_SPACE, LINE_ENDS } from '../../../src/write/pdf/layout-data.ts';
import { piecesOf, type Setting } from '../../../src/write/pdf/pieces.ts';

const PLAIN = { bold: false, italic: false, caps: false, align: 'left' } as const;

function pieces(inlines: readonly Inline[], breaks: readonly number[], style: Setting['style'] = PLAIN) {
  return piecesOf(inlines, { style, breaks, printable: (text) => text });
}

function text(value: string, look: { readonly bold?: true; readonly italic?: true } = {}): Inline {
  return { type: 'text', value, ...look };
}

describe('the words of a paragraph for the layout', () => {
  it('are one string where they are one run on one line', () => {
    expect(pieces([text('Điều 1.')], [])).toBe('Điều 1.');
    expect(pieces([], [])).toEqual([]);
  });

  it('end a line at a space, which hangs there', () => {
    expect(pieces([text('rà soát văn bản')], [8])).toEqual(['rà soát', LINE_ENDS.space, 'văn bản']);
  });

  it('end a line inside a token where it was cut', () => {
    expect(pieces([text('890/QĐ-UBND')], [7])).toEqual(['890/QĐ-', LINE_ENDS.cut, 'UBND']);
  });

  it('end a line at a typed break, counted as one sign', () => {
    const inlines = [text('Ủy ban nhân dân'), { type: 'lineBreak' } as const, text('huyện Tân Lập')];
    expect(pieces(inlines, [16])).toEqual(['Ủy ban nhân dân', LINE_ENDS.typed, 'huyện Tân Lập']);
  });

  it('keep the look of a run over its lines, and find a space that stands in the run before', () => {
    const inlines = [text('Điều 1. ', { bold: true }), text('Ban hành '), text('kèm theo', { italic: true })];
    expect(pieces(inlines, [8, 17])).toEqual([
      { look: 'bold', text: 'Điều 1.' },
      LINE_ENDS.space,
      'Ban hành',
      LINE_ENDS.space,
      { look: 'italic', text: 'kèm theo' },
    ]);
  });

  it('name only what a run is more than its style', () => {
    const look = { ...PLAIN, bold: true };
    expect(pieces([text('Đậm', { bold: true })], [], look)).toBe('Đậm');
    expect(pieces([text('cả hai', { bold: true, italic: true })], [], look)).toEqual([
      { look: 'italic', text: 'cả hai' },
    ]);
    expect(pieces([text('cả hai', { bold: true, italic: true })], [])).toEqual([
      { look: 'boldItalic', text: 'cả hai' },
    ]);
  });

  it('are in capitals where the style has them', () => {
    expect(pieces([text('Kế hoạch')], [], { ...PLAIN, caps: true })).toBe('KẾ HOẠCH');
  });

  it('leave a no-break space its width in a line that is spread, and in no other', () => {
    const inlines = [text('theo Điều\u00a05 của Quyết định số\u00a012')];
    const spread = { ...PLAIN, align: 'justify' } as const;
    expect(pieces(inlines, [12], spread)).toEqual([
      'theo Điều',
      FIXED_SPACE,
      '5',
      LINE_ENDS.space,
      'của Quyết định số\u00a012',
    ]);
    expect(pieces(inlines, [12])).toEqual(['theo Điều\u00a05', LINE_ENDS.space, 'của Quyết định số\u00a012']);
  });
});
