import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/inline.ts';
import type { BlockNode } from '../../src/model/tree.ts';
import {
  LETTERHEAD_DIRECTIVES,
  PARAGRAPH_DIRECTIVES,
  SIGNATURE_DIRECTIVES,
} from '../../src/tree/directives/paragraph-directives.ts';
import { lineOfText, namesNothing } from '../number/arbitrary-text.ts';
import { planText } from '../stages/number-text.ts';
import { blocksOf, dumpBlocks } from '../stages/tree-text.ts';

const PLAN = planText('mo_dau: Mở\nnoi_dung: Thân', 'nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: X}');

/** What a template for a Kế hoạch makes of the sample plan. */
function through(template: string): readonly string[] {
  return dumpBlocks(blocksOf(PLAN, template));
}

function paragraphs(blocks: readonly BlockNode[]): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : []));
}

/** A template's own words as printed, no-break spaces shown as the spaces that they count as. */
function words(template: string): readonly string[] {
  return paragraphs(blocksOf(PLAN, template)).map((text) => text.replaceAll('\u00a0', ' '));
}

describe('leaf directives', () => {
  it.each(Object.entries(PARAGRAPH_DIRECTIVES))('::%s prints a paragraph of the style %s', (name, style) => {
    expect(through(`::${name}[Chữ {{trich_yeu}}]`)).toEqual([`${style} | Chữ Cải cách hành chính năm⍽2025`]);
  });

  it('place body, opening passages and the line under a text', () => {
    expect(through('::ten-loai[A]\n::duong-ke\n::mo-dau\n::noi-dung{dau-ket="./."}')).toEqual([
      'documentType | A',
      'rule share=0.4 of=documentType',
      'paragraph | Mở',
      'paragraph | Thân./.',
    ]);
  });

  it('print the end mark that the template names, and none where it names none', () => {
    expect(through('::noi-dung{dau-ket=" HẾT"}')).toEqual(['paragraph | Thân HẾT']);
    expect(through('::noi-dung')).toEqual(['paragraph | Thân']);
  });

  it('keep bold and italic of the template around the words of the plan', () => {
    expect(through('::ten-loai[**{{trich_yeu}}** và _{{co_quan_ban_hanh}}_]')).toEqual([
      'documentType | ⟨bold: Cải cách hành chính năm⍽2025⟩ và ⟨italic: Ủy ban nhân dân huyện Tân Lập⟩',
    ]);
  });
});

describe('containers', () => {
  it('make the letterhead of their leaves', () => {
    const leaves = Object.keys(LETTERHEAD_DIRECTIVES).map((name) => `::${name}[${name}]`);
    expect(through(`:::dau-van-ban\n${leaves.join('\n')}\n:::`)).toEqual([
      'letterhead',
      '  organs',
      '    parentOrgan | co-quan-chu-quan',
      '    issuingOrgan | co-quan-ban-hanh',
      '    rule share=0.4 of=issuingOrgan',
      '  motto',
      '    quocHieu | quoc-hieu',
      '    tieuNgu | tieu-ngu',
      '    rule share=1 of=tieuNgu',
      '  codeLine',
      '    documentCode | so-ky-hieu',
      '    promulgation | dia-danh-thoi-gian',
    ]);
  });

  it('make the signature block of theirs, with free space before the name', () => {
    const leaves = Object.keys(SIGNATURE_DIRECTIVES).map((name) => `::${name}[${name}]`);
    expect(through(`:::ky-van-ban\n${leaves.join('\n')}\n:::`)).toEqual([
      'signatureBlock',
      '  toPlaces',
      '    toPlacesTitle | noi-nhan',
      '    toPlaces | noi-nhan-dong',
      '  signer',
      '    competence | quyen-han',
      '    signatureSpace | ',
      '    signerName | ho-ten',
    ]);
  });

  it('leave what is none of theirs below them as text', () => {
    expect(through(':::ky-van-ban\n::ho-ten[X]\n::constructor[Y]\nChữ thường\n:::').slice(-2)).toEqual([
      'paragraph | ::constructor[Y]',
      'paragraph | Chữ thường',
    ]);
  });
});

describe('what is no directive of the list', () => {
  it.each([
    '::khong-co[Chữ]',
    '::constructor[Chữ]',
    '::__proto__',
    ':::khong-co',
    'Lưu:VT, K4',
    'Số: 15/KH-UBND :abbr[x]{y=z}',
    '2*3*4',
    '*một sao*',
    '__hai gạch__',
    '1. Một',
    '- gạch',
    '* sao',
    '> trích',
    '    thụt bốn',
    '```',
    '~~gạch~~',
    '`mã`',
    '<b>x</b>',
    '<!-- x -->',
    '[a](http://b)',
    '![a](b)',
    '[a]: b',
    'http://a.vn và a@b.vn',
    '<http://a.vn>',
    '[^1]',
    '| a | b |',
    '---',
    '***',
    '&amp; &lt;',
    'a  ',
    'Tiêu đề\n===',
  ])('stays text, letter for letter: %s', (line) => {
    expect(words(line).join('\n')).toBe(line.trim());
  });

  it('stays text with the words of the plan in it', () => {
    expect(words('::khong-co[{{co_quan_ban_hanh}}]{a=b}')).toEqual([
      '::khong-co[Ủy ban nhân dân huyện Tân Lập]{a=b}',
    ]);
    expect(words(':::khong-co\nA {{co_quan_ban_hanh}}\n:::')).toEqual([
      ':::khong-co',
      'A Ủy ban nhân dân huyện Tân Lập',
      ':::',
    ]);
  });

  it('stays text in any mixture, but for backslashes, ** and _', () => {
    const sign = fc.constantFrom(
      ...'*:[](){}<>|~`-+=!&#\'"@$%^;,./?1a đ'.split(''),
      '[[',
      '](',
      '::',
      ':::',
      '<b>',
      '- ',
      '1. ',
      '&lt;',
    );
    const line = fc
      .array(sign, { minLength: 1, maxLength: 12 })
      // Braces are Handlebars' own; a heading and bold are the template's markup.
      .map((signs) => signs.join('').replace(/\*\*+/g, '*').replace(/\{\{+/g, '{').trim())
      .filter((text) => text !== '' && !/^#{1,6}(?:\s|$)/.test(text));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        expect(words(lines.join('\n')).join('\n').split('\n')).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });

  it('is all of Markdown but headings, paragraphs, ** and _', () => {
    expect(through('# A\n\n## B\n\nC **D** _E_')).toEqual([
      'sectionHeading | A',
      'clauseHeading | B',
      'paragraph | C ⟨bold: D⟩ ⟨italic: E⟩',
    ]);
  });
});

describe('the words of the plan', () => {
  it('come through a template as typed, whatever they are', () => {
    fc.assert(
      fc.property(
        lineOfText.filter(namesNothing).filter((text) => text !== '' && !text.includes('\t')),
        (text) => {
          const plan = planText('noi_dung: x').replace('Cải cách hành chính năm 2025', JSON.stringify(text));
          const [subject] = blocksOf(plan, '::trich-yeu[**{{trich_yeu}}**]');
          const printed = subject?.type === 'paragraph' ? plainText(subject.children) : '';
          expect(printed.replaceAll('\u00a0', ' ')).toBe(text.normalize('NFC').replaceAll('\u00a0', ' '));
        },
      ),
    );
  });

  it('say where they come from', () => {
    const [block] = blocksOf(PLAN, '::trich-yeu[{{trich_yeu}}]');
    expect(block).toMatchObject({
      source: { path: ['ke_hoach', 'trich_yeu'], place: { file: 'ke-hoach.yaml', start: { line: 5 } } },
    });
  });
});
