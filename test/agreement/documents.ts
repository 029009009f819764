import type { Inline } from '../../src/model/inline.ts';
import type {
  BlockNode,
  DocumentNode,
  FileTree,
  LetterheadNode,
  ParagraphNode,
  ParagraphStyle,
  SignatureBlockNode,
} from '../../src/model/tree.ts';
import { paragraph } from '../../src/tree/paragraph.ts';
import { createRandom, type Random } from './random.ts';
import { type ColumnKind, someTable } from './table.ts';

import { inRuns, someText, someTitle } from './text.ts';

function words(style: ParagraphStyle, value: string): ParagraphNode {
  return paragraph(style, [{ type: 'text', value }]);
}

function letterhead(): LetterheadNode {
  const organs = [
    words('parentOrgan', 'UBND tỉnh Tân Sơn'),
    words('issuingOrgan', 'Ủy ban nhân dân huyện Tân Lập'),
  ];
  const motto = [
    words('quocHieu', 'Cộng hòa xã hội chủ nghĩa Việt Nam'),
    words('tieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
  ];
  return {
    type: 'letterhead',
    organs,
    organRule: { type: 'rule', of: organs, share: 0.4 },
    motto,
    mottoRule: { type: 'rule', of: motto.slice(1), share: 1 },
    codeLine: {
      code: words('documentCode', 'Số: 15/KH-UBND'),
      promulgation: words('promulgation', 'Tân Lập, ngày 05 tháng 01 năm 2025'),
    },
  };
}

function title(random: Random): readonly BlockNode[] {
  const subject = words('subject', `${someTitle(random)} trên địa bàn huyện Tân Lập giai đoạn 2023 - 2025`);
  return [words('documentType', 'Kế hoạch'), subject, { type: 'rule', of: [subject], share: 0.4 }];
}

function signature(random: Random): SignatureBlockNode {
  const places = Array.from({ length: random.between(3, 9) }, () =>
    words('toPlaces', `- ${someTitle(random)};`),
  );
  return {
    type: 'signatureBlock',
    toPlaces: [words('toPlacesTitle', 'Nơi nhận:'), ...places],
    competence: [
      words('competence', 'TM. Ủy ban nhân dân'),
      words('competence', 'KT. Chủ tịch'),
      words('competence', 'Phó Chủ tịch'),
    ],
    space: words('signatureSpace', ''),
    signerName: words('signerName', 'Trần Văn Minh'),
  };
}

const TEXT_STYLES: readonly [ParagraphStyle, ...ParagraphStyle[]] = [
  'paragraph',
  'paragraph',
  'dash',
  'plus',
  'point',
  'legalBasis',
  'pointer',
];

function numbered(style: ParagraphStyle, number: string, rest: readonly Inline[]): ParagraphNode {
  return paragraph(style, [{ type: 'text', value: `${number}\u00a0`, role: 'number' }, ...rest]);
}

function body(random: Random, paragraphs: number): readonly BlockNode[] {
  return Array.from({ length: paragraphs }, (_, index): BlockNode => {
    if (random.chance(0.12))
      return numbered('sectionHeading', 'II.', [{ type: 'text', value: someTitle(random) }]);
    if (random.chance(0.12))
      return numbered('clauseHeading', '2.', [{ type: 'text', value: someTitle(random) }]);
    const text = inRuns(random, someText(random, random.between(30, random.chance(0.2) ? 900 : 350)));
    return random.chance(0.3)
      ? numbered('dash', '-', text)
      : paragraph(random.pick(TEXT_STYLES), text, { path: ['noi_dung', index] });
  });
}

function documentOf(
  kind: DocumentNode['kind'],
  landscape: boolean,
  children: readonly BlockNode[],
): DocumentNode {
  return {
    type: 'document',
    kind,
    ma: kind,
    landscape,
    properties: {
      title: 'Kế hoạch',
      subject: 'Thử',
      author: 'UBND huyện Tân Lập',
      typeName: 'Kế hoạch',
      code: '',
    },
    children,
  };
}

function plan(random: Random): DocumentNode {
  return documentOf('plan', false, [
    letterhead(),
    ...title(random),
    ...body(random, random.between(6, 70)),
    signature(random),
  ]);
}

type Columns = readonly ColumnKind[];

const NARROW: readonly [Columns, ...Columns[]] = [
  ['number', 'content', 'office', 'office', 'due'],
  ['number', 'content', 'office', 'due'],
  ['number', 'content', 'office', 'office', 'due', 'note'],
];
const WIDE: readonly [Columns, ...Columns[]] = [
  ...NARROW,
  ['number', 'content', 'content', 'office', 'office', 'due', 'note'],
];

function appendix(random: Random): DocumentNode {
  const landscape = random.chance(0.4);
  const table = someTable(random, {
    columns: random.pick(landscape ? WIDE : NARROW),
    sizePt: random.pick([11, 12, 13, 14]),
    rows: random.chance(0.2) ? random.between(60, 400) : random.between(1, 60),
    groups: random.pick([0, 0.1, 0.25]),
    merged: random.chance(0.4),
    longest: random.pick([300, 300, 1500, 5000]),
  });
  const heading = [
    words('appendixLabel', 'Phụ lục I'),
    words('appendixTitle', someTitle(random)),
    words('attachedTo', '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2025 của UBND huyện Tân Lập)'),
  ];
  const intro = random.chance(0.5) ? body(random, random.between(1, 12)) : [];
  return documentOf('appendix', landscape, [...heading, ...intro, table]);
}

/** A made-up file: a plan of running text, an appendix with a table, or both in one file. */
export function someFile(seed: number): FileTree {
  const random = createRandom(seed);
  const documents = random
    .pick([[plan], [appendix], [appendix], [plan, appendix]] as const)
    .map((make) => make(random));
  return { name: `van-ban-${seed}`, documents };
}
