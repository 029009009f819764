import { describe, expect, it } from 'vitest';
import { fitFile } from '../../src/fit/fit-file.ts';
import { createTextFitter } from '../../src/fit/text-fitter.ts';
import { longestLine } from '../../src/fit/text-widths.ts';
import { nd30Measures } from '../../src/measures/nd30.ts';
import { flowOf } from '../../src/model/flow.ts';
import type { Measures } from '../../src/model/measures.ts';
import { pageFrame } from '../../src/model/page-frame.ts';
import type {
  BlockNode,
  FileTree,
  LetterheadNode,
  ParagraphNode,
  ParagraphStyle,
  RuleNode,
  SignatureBlockNode,
} from '../../src/model/tree.ts';
import { someFile } from '../agreement/documents.ts';
import { tableOf, textRows } from './sample-table.ts';
import { metrics } from './tinos-metrics.ts';

const measures = nd30Measures({ profile: 14 });

function paragraph(style: ParagraphStyle, value: string): ParagraphNode {
  return { type: 'paragraph', style, children: [{ type: 'text', value }] };
}

function fileOf(blocks: readonly BlockNode[], landscape = false): FileTree {
  const properties = { title: '', subject: '', author: '', typeName: '', code: '' };
  return {
    name: 'van-ban',
    documents: [{ type: 'document', kind: 'plan', ma: 'ke-hoach', landscape, properties, children: blocks }],
  };
}

function letterhead(issuer: string): LetterheadNode {
  const organs = [paragraph('issuingOrgan', issuer)];
  const motto = [
    paragraph('quocHieu', 'Cộng hòa xã hội chủ nghĩa Việt Nam'),
    paragraph('tieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
  ];
  return {
    type: 'letterhead',
    organs,
    organRule: { type: 'rule', of: organs, share: 0.4 },
    motto,
    mottoRule: { type: 'rule', of: motto.slice(1), share: 1 },
    codeLine: {
      code: paragraph('documentCode', 'Số: 15/KH-UBND'),
      promulgation: paragraph('promulgation', 'Tân Lập, ngày 05 tháng 01 năm 2025'),
    },
  };
}

function signature(post: string): SignatureBlockNode {
  return {
    type: 'signatureBlock',
    toPlaces: [paragraph('toPlacesTitle', 'Nơi nhận:'), paragraph('toPlaces', '- Như trên;')],
    competence: [paragraph('competence', post)],
    space: paragraph('signatureSpace', ''),
    signerName: paragraph('signerName', 'Trần Văn Minh'),
  };
}

function lineCount(node: ParagraphNode, tree: FileTree, with_: Measures = measures): number {
  return (fitFile(tree, with_, metrics).paragraphs.get(node)?.breaks.length ?? Number.NaN) + 1;
}

describe('a fitted file', () => {
  it('has lines for every paragraph, and a fit for every block that needs one', () => {
    const tree = someFile(3);
    const { paragraphs, tables, rules, letterheads, signatureBlocks } = fitFile(tree, measures, metrics);
    const blocks = tree.documents.flatMap(flowOf);
    const count = (type: BlockNode['type']): number => blocks.filter((block) => block.type === type).length;
    expect(blocks.filter((block) => block.type === 'paragraph').every((block) => paragraphs.has(block))).toBe(
      true,
    );
    expect([tables.size, letterheads.size, signatureBlocks.size]).toEqual([
      count('table'),
      count('letterhead'),
      count('signatureBlock'),
    ]);
    expect(rules.size).toBe(count('rule') + 2 * count('letterhead'));
  });

  it('takes the first line’s indent off the first line alone', () => {
    const text = paragraph('paragraph', 'nghiêng '.repeat(40).trim());
    const { breaks = [] } = fitFile(fileOf([text]), measures, metrics).paragraphs.get(text) ?? {};
    expect(breaks[0]).toBeLessThan((breaks[1] ?? 0) - (breaks[0] ?? 0));
  });

  it('is wider on a landscape page', () => {
    const table = tableOf(textRows(['A'], ['1']), [{}]);
    const widthOf = (landscape: boolean): number =>
      fitFile(fileOf([table], landscape), measures, metrics).tables.get(table)?.columnTwips[0] ?? 0;
    expect([widthOf(false), widthOf(true)]).toEqual([9355, 14287]);
  });
});

describe('the letterhead', () => {
  const narrow = nd30Measures({ profile: 14, leftMm: 35, rightMm: 20 });

  it('holds Quốc hiệu, place and date on a line each in the narrowest frame, 155 mm', () => {
    const node = letterhead('Ủy ban nhân dân huyện Tân Lập, tỉnh Tân Sơn');
    const tree = fileOf([node]);
    expect(pageFrame(narrow.page, false).widthTwips).toBe(8788);
    for (const each of node.motto) expect(lineCount(each, tree, narrow)).toBe(1);
    expect(node.codeLine && lineCount(node.codeLine.promulgation, tree, narrow)).toBe(1);
  });

  it('leaves the issuer two fifths of the frame, and as much more as it needs for one line', () => {
    const leftOf = (issuer: string): number => {
      const node = letterhead(issuer);
      return fitFile(fileOf([node]), measures, metrics).letterheads.get(node)?.leftTwips ?? 0;
    };
    expect(leftOf('Ủy ban nhân dân')).toBe(3742);
    expect(leftOf('Ủy ban nhân dân xã Tâm')).toBeGreaterThan(3742);
  });

  it('keeps a long name of the issuer off Quốc hiệu', () => {
    const node = letterhead('Ủy ban nhân dân phường Tân Lập, thành phố Tân Sơn');
    const { letterheads, paragraphs } = fitFile(fileOf([node]), measures, metrics);
    const [issuer] = node.organs;
    const lines = issuer && paragraphs.get(issuer)?.breaks;
    const longest =
      issuer && longestLine(createTextFitter(measures, metrics).measureParagraph(issuer), lines ?? []);
    expect((letterheads.get(node)?.leftTwips ?? 0) - (longest ?? 0)).toBeGreaterThanOrEqual(2 * 113);
  });
});

describe('the signature block', () => {
  it('is two halves, and wider on the right for a long line', () => {
    const leftOf = (post: string): number => {
      const node = signature(post);
      return fitFile(fileOf([node]), measures, metrics).signatureBlocks.get(node)?.leftTwips ?? 0;
    };
    expect(leftOf('Chủ tịch')).toBe(4678);
    const long = signature('TM. Ủy ban nhân dân huyện Tân Lập mới');
    expect(leftOf('TM. Ủy ban nhân dân huyện Tân Lập mới')).toBeLessThan(4678);
    expect(long.competence.map((each) => lineCount(each, fileOf([long])))).toEqual([1]);
  });
});

describe('the recipients', () => {
  const recipients = (count: number): SignatureBlockNode => ({
    ...signature('Chủ tịch'),
    toPlaces: Array.from({ length: count }, (_, index) => paragraph('toPlaces', `- UBND xã số ${index};`)),
  });
  const besideSigner = (count: number): number | undefined => {
    const node = recipients(count);
    return fitFile(fileOf([node]), measures, metrics).signatureBlocks.get(node)?.placesBesideSigner;
  };

  it('stand beside the signer, all of them', () => {
    expect(besideSigner(0)).toBe(0);
    expect(besideSigner(25)).toBe(25);
  });

  it('that take more than half a page do so only as far down as the signer', () => {
    const signerTwips = 2 * 322 + measures.signatureSpaceTwips;
    expect(besideSigner(60)).toBe(Math.ceil(signerTwips / 253));
  });
});

describe('drawn lines', () => {
  it('are as long as their share of the longest printed line', () => {
    const subject = paragraph(
      'subject',
      'Nâng cao chất lượng giải quyết thủ tục hành chính '.repeat(3).trim(),
    );
    const whole: RuleNode = { type: 'rule', of: [subject], share: 1 };
    const part: RuleNode = { type: 'rule', of: [subject], share: 0.4 };
    const { rules, paragraphs } = fitFile(fileOf([subject, whole, part]), measures, metrics);
    const measured = createTextFitter(measures, metrics).measureParagraph(subject);
    const longest = longestLine(measured, paragraphs.get(subject)?.breaks ?? []);
    expect(rules.get(whole)).toBe(Math.round(longest));
    expect(rules.get(part)).toBe(Math.round(longest * 0.4));
  });
});
