import type { ReviewedCell, ReviewedParagraph } from '../model/reviewed.ts';

/** Words that names of bodies begin with; source of a regular expression. */
export const BODY_WORDS =
  'Văn phòng|VP|Sở|Phòng|Ban|Bộ|Cục|Chi cục|Trung tâm|Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|Hội đồng|Công an|Bảo hiểm|Kho bạc|Chi nhánh|Trường|Bệnh viện|Đài|Đoàn|Hội|Liên đoàn|Mặt trận|Tổ|Thanh tra|Thuế|Hạt|Đồn|Trạm|Ngân hàng|Công ty|Tòa án|Toà án|Viện';

/** An agency as a cell names it. */
export interface AgencyEntry {
  readonly name: string;
  readonly paragraph: ReviewedParagraph;
  readonly offset: number;
}

// Where a line break was lost: "Văn phòng HĐND và UBND huyện UBND cấp xã".
const SEPARATOR = new RegExp(
  String.raw`[;\n]|,(?=\s*(?:${BODY_WORDS}|Các)(?!\p{L}))|(?<=\s(?:tỉnh|huyện|xã))\s(?=UBND\s)`,
  'gu',
);

/** Longer ones are sentences. */
const LONGEST_ENTRY = 200;

function entriesOf(paragraph: ReviewedParagraph): readonly AgencyEntry[] {
  const { text } = paragraph;
  const ends = [...text.matchAll(SEPARATOR)].map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.flatMap((start, at) => {
    const part = text.slice(start, ends[at] ?? text.length);
    const lead = /^[\s+–-]*/u.exec(part)?.[0].length ?? 0;
    const typed = part.slice(lead).trimEnd();
    if (typed.length > LONGEST_ENTRY) return [];
    const name = typed.replace(/\s*\([^()]*\)$|[\s.,:]+$/gu, '').trimEnd();
    return name === '' ? [] : [{ name, paragraph, offset: start + lead }];
  });
}

const known = new WeakMap<ReviewedCell, readonly AgencyEntry[]>();

/** The agencies that a cell lists: one a line, or parted by `;`, or by `,` where another body follows; read once for all rules. */
export function agenciesIn(cell: ReviewedCell): readonly AgencyEntry[] {
  const before = known.get(cell);
  if (before) return before;
  const entries = cell.paragraphs.flatMap(entriesOf);
  known.set(cell, entries);
  return entries;
}
