import type { PartName, ReviewedKind } from '../../src/model/reviewed.ts';
import type { WordLine } from '../../src/model/word-file.ts';
import {
  isSpecimenTable,
  type SpecimenDocument,
  type SpecimenLine,
  type SpecimenTable,
} from '../../src/review/specimen.ts';

type Slots = readonly (readonly [part: PartName, lines: readonly string[]])[];

const LETTERHEAD = [
  ['parentOrgan', []],
  ['issuingOrgan', ['ỦY BAN NHÂN DÂN\nXÃ PHÚ THẠNH']],
  ['quocHieu', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
  ['tieuNgu', ['Độc lập - Tự do - Hạnh phúc']],
] as const satisfies Slots;

const SIGNATURE = [
  ['competence', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['signerName', ['Nguyễn Hữu Phước']],
] as const satisfies Slots;

/** What stands above the body, and below it, in a faultless document of each kind. */
const FRAMES: Readonly<Record<ReviewedKind, { readonly above: Slots; readonly below: Slots }>> = {
  plan: {
    above: [
      ['draftMark', []],
      ...LETTERHEAD,
      ['documentCode', ['Số: 15/KH-UBND']],
      ['correspondenceSubject', []],
      ['promulgation', ['Phú Thạnh, ngày 05 tháng 01 năm 2026']],
      ['documentType', ['KẾ HOẠCH']],
      ['subject', ['Cải cách hành chính năm 2026']],
      ['addressee', []],
      ['authority', []],
      ['legalBasis', []],
      ['enactment', []],
    ],
    below: [
      ['toPlacesTitle', ['Nơi nhận:']],
      ['toPlaces', ['- Đảng ủy xã;', '- Các phòng chuyên môn;', '- Lưu: VT, VHXH.']],
      ...SIGNATURE,
    ],
  },
  decision: {
    above: [
      ['draftMark', []],
      ...LETTERHEAD,
      ['documentCode', ['Số: 27/QĐ-UBND']],
      ['correspondenceSubject', []],
      ['promulgation', ['Phú Thạnh, ngày 12 tháng 3 năm 2026']],
      ['documentType', ['QUYẾT ĐỊNH']],
      ['subject', ['Ban hành Kế hoạch cải cách hành chính năm 2026']],
      ['addressee', []],
      ['authority', ['ỦY BAN NHÂN DÂN XÃ']],
      [
        'legalBasis',
        ['Căn cứ Luật Tổ chức chính quyền địa phương;', 'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.'],
      ],
      ['enactment', ['QUYẾT ĐỊNH:']],
    ],
    below: [
      ['toPlacesTitle', ['Nơi nhận:']],
      ['toPlaces', ['- Như Điều 2;', '- Lưu: VT, VHXH.']],
      ...SIGNATURE,
    ],
  },
  attachedPlan: {
    above: [
      ...LETTERHEAD,
      ['documentCode', []],
      ['promulgation', []],
      ['documentType', ['KẾ HOẠCH']],
      ['subject', ['Cải cách hành chính năm 2026']],
      [
        'attachedTo',
        ['(Kèm theo Quyết định số 27/QĐ-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân xã Phú Thạnh)'],
      ],
      ['legalBasis', []],
    ],
    below: [
      ['toPlacesTitle', []],
      ['toPlaces', []],
      ['competence', []],
      ['signerName', []],
    ],
  },
  appendix: {
    above: [
      ['signingArea', []],
      ['appendixLabel', ['Phụ lục']],
      ['appendixTitle', ['DANH MỤC NHIỆM VỤ NĂM 2026']],
      [
        'attachedTo',
        ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Phú Thạnh)'],
      ],
    ],
    below: [
      ['toPlacesTitle', []],
      ['toPlaces', []],
      ['competence', []],
      ['signerName', []],
    ],
  },
  correspondence: {
    above: [
      ...LETTERHEAD,
      ['documentCode', ['Số: 33/UBND-VHXH']],
      ['correspondenceSubject', ['V/v rà soát thủ tục hành chính']],
      ['promulgation', ['Phú Thạnh, ngày 20 tháng 4 năm 2026']],
      ['documentType', []],
      ['subject', []],
      ['addressee', ['Kính gửi: Sở Nội vụ.']],
      ['legalBasis', []],
    ],
    below: [
      ['toPlacesTitle', ['Nơi nhận:']],
      ['toPlaces', ['- Như trên;', '- Lưu: VT, VHXH.']],
      ...SIGNATURE,
    ],
  },
  other: {
    above: [
      ...LETTERHEAD,
      ['documentCode', ['Số: 08/BC-UBND']],
      ['promulgation', ['Phú Thạnh, ngày 02 tháng 02 năm 2026']],
      ['documentType', ['BÁO CÁO']],
      ['subject', ['Kết quả cải cách hành chính tháng 01 năm 2026']],
      ['addressee', []],
      ['legalBasis', []],
    ],
    below: [['toPlacesTitle', ['Nơi nhận:']], ['toPlaces', ['- Sở Nội vụ;', '- Lưu: VT.']], ...SIGNATURE],
  },
};

/** The last paragraph keeps with the signature, so that it never stands alone. */
const KEPT = { keepWithNext: true } as const;

const SECTIONS: readonly SpecimenLine[] = [
  { part: 'sectionHeading', text: 'I. MỤC ĐÍCH, YÊU CẦU' },
  { part: 'paragraph', text: 'Rút ngắn thời gian giải quyết hồ sơ của người dân.' },
  { part: 'sectionHeading', text: 'II. TỔ CHỨC THỰC HIỆN' },
  { part: 'clauseHeading', text: '1. Phân công' },
  { part: 'point', text: 'a) Các phòng chuyên môn rà soát thủ tục thuộc lĩnh vực của mình;' },
  { part: 'point', text: 'b) Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả.' },
  { part: 'clauseHeading', text: '2. Báo cáo' },
  { part: 'paragraph', text: 'Kết quả được báo cáo trước ngày 20 tháng 12 năm 2026./.', look: KEPT },
];

const TASKS: SpecimenTable = {
  headerRows: 1,
  rows: [
    ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
    ['1', 'Rà soát thủ tục nội bộ', 'Phòng Kinh tế', 'Quý I'],
    ['2', 'Khảo sát ý kiến người dân', 'Phòng Văn hóa - Xã hội', 'Quý II'],
  ],
};

const BODIES: Readonly<Record<ReviewedKind, readonly (SpecimenLine | SpecimenTable)[]>> = {
  plan: SECTIONS,
  decision: [
    {
      part: 'article',
      text: 'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.',
    },
    {
      part: 'article',
      text: 'Điều 2. Trưởng các phòng chuyên môn chịu trách nhiệm thi hành Quyết định này./.',
      look: KEPT,
    },
  ],
  attachedPlan: SECTIONS,
  appendix: [TASKS],
  correspondence: [
    {
      part: 'paragraph',
      text: 'Ủy ban nhân dân xã gửi kết quả rà soát để tổng hợp theo quy định./.',
      look: KEPT,
    },
  ],
  other: [
    { part: 'paragraph', text: 'Trong tháng, xã đã giải quyết đúng hạn mọi hồ sơ được giao./.', look: KEPT },
  ],
};

const UNDERLINED: Readonly<Partial<Record<PartName, number>>> = {
  tieuNgu: 1,
  issuingOrgan: 0.4,
  subject: 0.4,
};

/** The share of its text that the drawn line under a part has in a faultless document; undefined where none stands there. */
export function usualLineShare(part: PartName): number | undefined {
  return UNDERLINED[part];
}

function linesOf(
  part: PartName,
  usual: readonly string[],
  parts: SpecimenDocument['parts'],
): readonly SpecimenLine[] {
  const given = parts?.[part] ?? usual;
  const lines = typeof given === 'string' ? [given] : given;
  return lines.map((line) => (typeof line === 'string' ? { part, text: line } : { ...line, part }));
}

/** Everything that an example's document holds, in reading order: the specimen of its kind with what the example changes. */
export function specimenLines({
  kind,
  parts,
  body,
  after = [],
}: SpecimenDocument): readonly (SpecimenLine | SpecimenTable)[] {
  const { above, below } = FRAMES[kind];
  const unknown = Object.keys(parts ?? {}).filter(
    (part) => ![...above, ...below].some(([name]) => name === part),
  );
  if (unknown.length > 0) throw new Error(`The specimen of ${kind} has no place for ${unknown.join(', ')}`);
  const slots = (frame: Slots): readonly SpecimenLine[] =>
    frame.flatMap(([part, usual]) => linesOf(part, usual, parts));
  return [...slots(above), ...(body ?? BODIES[kind]), ...slots(below), ...after];
}

/** Whether a line of the specimen has a drawn line, and which: what it says itself, or the usual one of its part. */
export function drawnLine(line: SpecimenLine, usual: WordLine | undefined): WordLine | undefined {
  return line.line === null ? undefined : (line.line ?? usual);
}

export { isSpecimenTable };
