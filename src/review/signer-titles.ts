import type { ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import { folded } from './folded.ts';
import { paragraphsOf } from './parts-of.ts';

/** A title before a signer's name, and what the decree says of it there (PL I, II.7.c). */
export interface SignerTitle {
  readonly at: ReviewedParagraph;
  readonly title: string;
  /** A rank where ranks are printed; a degree where the head of the sector may allow it; elsewhere not allowed. */
  readonly standing: 'allowed' | 'bySector' | 'notAllowed';
}

const DEGREE =
  /^(?:(?:GS|PGS|TS|TSKH|Th\.?[Ss]|CN|KS|KTS|BS|DS|BSCKI{1,2}|BSCK\d|BS\.?CK[I12]{1,2}|CK[I12]{1,2}|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|AHLĐ|Giáo sư|Phó [Gg]iáo sư|Tiến sĩ|Thạc sĩ|Cử nhân|Kỹ sư|Bác sĩ|Dược sĩ|Nhà giáo [\p{L} ]*?(?:ưu tú|nhân dân)|Thầy thuốc [\p{L} ]*?(?:ưu tú|nhân dân))(?:\s*[.,]\s*|\s+))+/u;
const RANK =
  /^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đô đốc|Phó Đô đốc|Chuẩn Đô đốc|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy)\s+/u;

const ARMED_FORCES =
  /\b(?:quan su|cong an|quan khu|quan doan|su doan|trung doan|bien phong|quoc phong|canh sat|bo tu lenh|bo chi huy)\b/u;
const TEACHING_OR_HEALTH =
  /^(?:truong (?:dai hoc|cao dang|trung cap|trung hoc|tieu hoc|mam non|thcs|thpt|chinh tri|dao tao|pho thong|mau giao|boi duong)|dai hoc|hoc vien|benh vien|vien (?!kiem sat)|phong kham|trung tam y te|so y te|bo y te|so giao duc|bo giao duc|phong giao duc|so khoa hoc|bo khoa hoc|tram y te)/u;

function standingOf(kind: 'degree' | 'rank', { facts }: ReviewedDocument): SignerTitle['standing'] {
  const bodies = [facts.issuer, facts.parentOrgan].map((body) => folded(body ?? ''));
  if (kind === 'rank') return bodies.some((body) => ARMED_FORCES.test(body)) ? 'allowed' : 'notAllowed';
  return bodies.some((body) => TEACHING_OR_HEALTH.test(body)) ? 'bySector' : 'notAllowed';
}

/** The titles before the names of a document's signers. */
export function signerTitles(document: ReviewedDocument): readonly SignerTitle[] {
  return paragraphsOf(document, 'signerName').flatMap((at) => {
    const name = at.text.trimStart().normalize('NFC');
    const degree = DEGREE.exec(name)?.[0];
    const title = degree ?? RANK.exec(name)?.[0];
    if (title === undefined) return [];
    return [
      { at, title: title.trim(), standing: standingOf(degree === undefined ? 'rank' : 'degree', document) },
    ];
  });
}
