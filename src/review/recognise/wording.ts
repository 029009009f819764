import type { Line } from './line.ts';

/** Longest text, in characters, that can be a line of letterhead, title or signature. */
const SHORT = 120;

/** A line that ends with more marks than these ends with nonsense. */
const MOST_END_MARKS = 12;

const QUOC_HIEU = 'cong hoa xa hoi chu nghia viet nam';

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", whole or its first words (PL I, II.1.a). */
export function isQuocHieu({ folded }: Line): boolean {
  if (folded.length > 60) return false;
  return folded.startsWith(QUOC_HIEU.slice(0, 22)) || (folded.length > 7 && QUOC_HIEU.startsWith(folded));
}

/** The words with which a Quốc hiệu that was begun ends on its next line. */
export function endsQuocHieu(begun: Line, { folded }: Line): boolean {
  return folded !== '' && `${begun.folded} ${folded}` === QUOC_HIEU;
}

/** "Độc lập - Tự do - Hạnh phúc", with whatever between its phrases (PL I, II.1.b). */
export function isTieuNgu({ folded }: Line): boolean {
  return folded.length < 60 && /doc lap\W{0,5}tu do|tu do\W{0,5}hanh phuc/u.test(folded);
}

/** "Số: 05/KH-UBND", blanks and slips included (PL I, II.3.c). */
export function isCode({ settled }: Line): boolean {
  if (settled.length > 60) return false;
  return /^số\s*(?:[:.]|[\d.…_ ]*[/-]|\d)/iu.test(settled) || /^\d{0,5}\s*\/\s*\p{Lu}+-/u.test(settled);
}

/** Place and date, or a date alone, blanks and slips included (PL I, II.4). */
export function isPromulgation({ settled }: Line): boolean {
  if (settled.length > 100 || settled.startsWith('(')) return false;
  return (
    /ngày[\s\d.…_/]*tháng[\s\d.…_]*(?:năm|$)/iu.test(settled) ||
    /^\p{Lu}[\p{L}\s.]*,\s*(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\.?$/u.test(settled)
  );
}

/** The first or last line of place and date where they stand on two. */
export function isPartOfPromulgation({ settled }: Line): boolean {
  return (
    /^\p{Lu}[\p{L}\s.]*,\s*ngày[\s\d.…]*$/iu.test(settled) || /^tháng[\s\d.…]*năm[\s\d.…]*$/iu.test(settled)
  );
}

/** "V/v …" under the number of a công văn (PL I, II.5.b). */
export function isAbout({ folded }: Line): boolean {
  return /^v\s*\/\s*v\b/u.test(folded);
}

/** "DỰ THẢO", also with the number of the draft. */
export function isDraftMark({ folded }: Line): boolean {
  return /^\(?du thao\b.{0,25}$/u.test(folded);
}

/** "(Kèm theo Quyết định số …", also with the words that older models print before it (Mẫu 1.3, 2.1). */
export function isAttachedTo({ folded }: Line): boolean {
  return (
    /^\(\s*(?:ban hanh |phat hanh |dinh )?kem theo\b/u.test(folded) ||
    /^(?:ban hanh )?kem theo (?:\w+ ){1,4}so\b/u.test(folded)
  );
}

/** Signs that draw a line: `____`, `-----`, `────`, `---o0o---`. */
export function isTypedRule({ settled }: Line): boolean {
  const signs = settled.replaceAll(' ', '');
  return /^[_\-‐-―─━═¯=*~]{2,}(?:[o0]{3}[_\-‐-―─━═¯=*~]+)?$/iu.test(signs) && signs.length > 2;
}

/** The first words of a legal basis (PL I, II.6.a). */
export function beginsBasis({ folded }: Line): boolean {
  return /^(?:- ?)?(?:can cu|theo de nghi|xet (?:de nghi|to trinh|bao cao|don|thay)|tren co so|thuc hien)\b/u.test(
    folded,
  );
}

/** "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:" (Mẫu 1.1–1.3). */
export function isEnactment({ folded }: Line): boolean {
  return /^(?:quyet dinh|quyet nghi|nghi quyet)\s*:?$/u.test(folded);
}

/** "Kính gửi: …" (PL I, II.9.b). */
export function isAddressee({ folded }: Line): boolean {
  return /^kinh gui\b/u.test(folded);
}

/** "Nơi nhận:" (PL I, II.9.d). */
export function isToPlacesTitle({ folded }: Line): boolean {
  return /^noi nhan\s*[:.;-]*(?:$| ?- ?\w)/u.test(folded) && folded.length < SHORT;
}

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", slips such as "T/M" and "K/T" included (PL I, II.7.b). */
export function isForSomebody({ settled }: Line): boolean {
  return (
    settled.length < SHORT &&
    /^(?:T\s*[/.]?\s*M|K\s*[/.]?\s*T|T\s*[/.]?\s*L|T\/?UQ)(?!\p{L})\s*[./]?(?:\s*\p{Lu}|$)|^Q\s?[./]\s*\p{Lu}/u.test(
      settled,
    )
  );
}

const POSTS =
  'chu tich|giam doc|tong giam doc|thu truong|hieu truong|chanh (?:van phong|thanh tra)|(?:chi )?cuc truong|vu truong|' +
  'bo truong|thu tuong|bi thu|truong (?:phong|ban|doan|thon|khu|tram|khoa|bo mon|cong an)|vien truong|chu nhiem|thu ky|chu toa|nguoi chu tri|' +
  'chi huy truong|doi truong|ke toan truong|nguoi (?:lap|ghi)\\b.*|thuong truc';
const POST = new RegExp(`^(?:quyen )?(?:pho )?(?:${POSTS})\\b`, 'u');

/** The post of a signer or of the head who issues a document. */
export function namesPost({ folded }: Line): boolean {
  return folded.length < SHORT && POST.test(folded);
}

const BODY_KINDS =
  'uy ban|ubnd|hdnd|hoi dong|so|phong|ban|van phong|trung tam|truong|chi cuc|cuc|tong cuc|vu|bo|vien|cong ty|tong cong ty|kho bac|chi nhanh|' +
  'cong an|toa an|vien kiem sat|dang uy|dang bo|tinh uy|huyen uy|thanh uy|hoi (?:nong dan|lien hiep|cuu chien binh|chu thap do|nguoi)|doan|' +
  'lien doan|benh vien|tram|quoc hoi|chinh phu|thanh tra|hoc vien|dai hoc|bao hiem|to (?:cong tac|chuyen)|thuong truc';
const BODY_KIND = new RegExp(`^(?:${BODY_KINDS})\\b`, 'u');

/** Whether a line begins with what bodies are called: "SỞ NỘI VỤ", "ỦY BAN NHÂN DÂN". */
export function namesBody({ folded }: Line): boolean {
  return folded.length < SHORT && BODY_KIND.test(folded);
}

const APPENDIX_LABEL = /^(?:phu luc|phu bieu|bieu(?: mau)?(?: so)?|mau(?: so)?|bang(?: so)?)\b(?<rest>.*)$/u;
const LABEL_NUMBER = /^(?:\s*(?:so )?[:.]?\s*(?:[ivxlc]+|\d+|[a-z])(?:[.\-/]?\w{1,4})?)?\s*(?:[:.–-].*)?$/u;

/** "Phụ lục II", "PHỤ LỤC 1", "Biểu số 02"; with a title behind it only after a colon, stop or dash (PL I, III.1.b). */
export function isAppendixLabel({ folded }: Line): boolean {
  const rest = APPENDIX_LABEL.exec(folded)?.groups?.rest;
  if (rest === undefined || folded.length > 200) return false;
  return LABEL_NUMBER.test(rest) && (rest.trim() !== '' || folded.startsWith('phu luc'));
}

/** Two to six words that each begin with a capital, a rank or degree before them allowed. */
export function isPersonName({ settled }: Line): boolean {
  const name = settled.replace(
    /^(?:(?:GS|PGS|TS|ThS|Ths|BS|BSCK\w*|CN|KS|NGƯT|NGND|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy)\.?\s*)+/u,
    '',
  );
  return /^\p{Lu}\p{L}*(?: \p{Lu}[\p{L}'’-]*){1,5}$/u.test(name);
}

/** The marks that a line ends with: what is written behind its last letter or digit. */
export function endMarks({ settled }: Line): string {
  return /[^\p{L}\p{N}]*$/u.exec(settled.slice(-MOST_END_MARKS))?.[0] ?? '';
}

/** Stamps and marks beside the letterhead that are no body's name: urgency, secrecy, codes of forms (PL I, III.2). */
export function isStamp({ folded }: Line): boolean {
  return /^(?:hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|xem xong|luu hanh|bm\W|mau so|to so)/u.test(
    folded,
  );
}

/** What a body's own signature prints on the first page of a separate file: "Số: …; ngày/tháng/năm; giờ: phút: giây" (PL I, II.8.b). */
export function isSigningInfo({ folded }: Line): boolean {
  return /^so\s*:.*;.*(?:gio\W+phut|\d{1,2}:\d{2})/u.test(folded);
}

/** "Đơn vị tính: …" above a table. */
export function isUnitOfMeasure({ folded }: Line): boolean {
  return /^\(?(?:don vi(?: tinh)?|dvt)\s*:/u.test(folded);
}
