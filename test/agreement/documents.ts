import type { Inline } from '../../src/model/inline.ts';
import type {
  BlockNode,
  DocumentNode,
  FileTree,
  LetterheadNode,
  ParagraphNode,
  ParagraphStyle,
  SignatureBlockNode,
  TableNode,
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

export function signature(random: Random): SignatureBlockNode {
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

export function documentOf(
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
  const { codeLine: _, ...withoutCode } = letterhead();
  const attached = random.chance(0.3);
  return documentOf(attached ? 'attachedPlan' : 'plan', false, [
    attached ? withoutCode : letterhead(),
    ...title(random),
    ...body(random, random.between(6, 70)),
    ...(attached ? [] : [signature(random)]),
  ]);
}

function decision(random: Random): DocumentNode {
  const bases = Array.from({ length: random.between(2, 9) }, () =>
    words('legalBasis', `Căn cứ ${someText(random, random.between(60, 400)).replace(/\.$/, ';')}`),
  );
  const articles = Array.from({ length: random.between(2, 6) }, (_, index) =>
    numbered('article', `Điều ${index + 1}.`, inRuns(random, someText(random, random.between(60, 500)))),
  );
  return documentOf('decision', false, [
    letterhead(),
    ...title(random),
    words('authority', 'Chủ tịch Ủy ban nhân dân huyện'),
    ...bases,
    words('enactment', 'Quyết định:'),
    ...articles,
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

function table(random: Random, landscape: boolean): TableNode {
  const merged = random.pick(['none', 'none', 'first', 'last'] as const);
  return someTable(random, {
    columns: random.pick(landscape ? WIDE : NARROW),
    sizePt: random.pick([11, 12, 13, 14]),
    rows: random.chance(0.15) ? random.between(60, 400) : random.between(1, 60),
    groups: random.pick([0, 0.1, 0.25]),
    merged,
    total: random.chance(0.2),
    // Rows longer than a page are not made beside a merged text that is longer than the rows above them: what of it
    // stands on which page is not the same (docs/word-va-libreoffice.md, 3).
    longest: merged === 'none' ? random.pick([300, 300, 1500, 5000]) : 300,
  });
}

function appendix(random: Random): DocumentNode {
  const landscape = random.chance(0.4);
  const attachedTo = words(
    'attachedTo',
    '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2025 của UBND huyện Tân Lập)',
  );
  const heading: readonly BlockNode[] = [
    words('appendixLabel', 'Phụ lục I'),
    words('appendixTitle', someTitle(random)),
    attachedTo,
    ...(random.chance(0.5) ? [{ type: 'rule', of: [attachedTo], share: 0.4 } as const] : []),
  ];
  const intro = random.chance(0.5) ? body(random, random.between(1, 12)) : [];
  const second = random.chance(0.2)
    ? [words('tableTitle', 'Bảng 2. Kinh phí thực hiện'), table(random, landscape)]
    : [];
  // The signature may follow the table at once, or after a line: the table's last row then goes with it.
  const between = random.pick([0, 1, 2, 4]);
  const closing = random.chance(0.3) ? [...body(random, between), signature(random)] : [];
  return documentOf('appendix', landscape, [
    ...heading,
    ...intro,
    table(random, landscape),
    ...second,
    ...closing,
  ]);
}

const FILES = [
  [plan],
  [appendix],
  [appendix],
  [decision],
  [plan, appendix],
  [decision, plan, appendix],
] as const;

/** A made-up file: running text, a table, or several documents in one file. */
export function someFile(seed: number): FileTree {
  const random = createRandom(seed);
  const documents = random.pick(FILES).map((make) => make(random));
  return { name: `van-ban-${seed}`, documents };
}
