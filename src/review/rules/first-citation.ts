import { messageKind } from '../../model/message.ts';
import type { ReviewedFile } from '../../model/reviewed.ts';
import { acrossFile, type FindingInFile } from '../across-file.ts';
import { type CitationAt, citationsOf } from '../basis.ts';
import { CITATION_PARTS, type CitationPart, missingIn } from '../citation.ts';
import { oldRuleOf } from '../old-rules.ts';
import { defineReviewRule } from '../rule.ts';

interface Found {
  readonly name: string;
  readonly missing: readonly CitationPart[];
}

const kind = messageKind<Found>({
  severity: 'warning',
  clause: 'PL I, II.6.b',
  vi: ({ name, missing }) => ({
    reason: `Lần đầu viện dẫn "${name}" thiếu ${missing.map((part) => CITATION_PARTS[part].vi).join(', ')}`,
    mend: 'Lần đầu ghi đủ tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu.',
  }),
  en: ({ name, missing }) => ({
    reason: `The first citation of "${name}" lacks ${missing.map((part) => CITATION_PARTS[part].en).join(', ')}`,
    mend: 'Give type, number, date, issuer and subject the first time; type and number alone afterwards.',
  }),
});

/** The numbers of the file's own documents, which need no telling. */
function ownCodes({ documents }: ReviewedFile): readonly string[] {
  return documents.map(({ facts: { number, notation } }) => `${number ?? ''}/${notation ?? ''}`);
}

function isFull({ citation }: CitationAt): boolean {
  return missingIn(citation).length === 0;
}

/** For each document cited, where it is first cited in our own words, unless it was told in full before. */
function firstCitations(file: ReviewedFile): readonly CitationAt[] {
  const told = new Set(ownCodes(file));
  return file.documents.flatMap(citationsOf).filter((at) => {
    const { code, isNested } = at.citation;
    if (told.has(code)) return false;
    if (!isNested || isFull(at)) told.add(code);
    return !isNested;
  });
}

function incomplete(file: ReviewedFile): readonly FindingInFile<Found>[] {
  return firstCitations(file).flatMap(({ document, paragraph: at, citation, isBasis }) => {
    const { isLaw, type, code, name, start } = citation;
    const missing = missingIn(citation);
    // What a căn cứ lacks is told of it as căn cứ; rules to be taken out need not be completed.
    if (missing.length === 0 || isLaw || type === undefined || isBasis || oldRuleOf(code)) return [];
    return [{ found: { name, missing }, document, at, quote: name, offset: start }];
  });
}

const FULL =
  'Quyết định số 45/2016/QĐ-TTg ngày 19 tháng 10 năm 2016 của Thủ tướng Chính phủ về việc tiếp nhận hồ sơ';

/** A document that is cited for the first time without date, issuer or subject. */
export const firstCitation = defineReviewRule({
  id: 'vien-dan-lan-dau',
  why: {
    vi: 'Người đọc phải biết văn bản nào được viện dẫn: lần đầu ghi đủ, các lần sau ghi ngắn.',
    en: 'A reader must know which document is cited: in full the first time, shortly afterwards.',
  },
  mistakes: [11],
  judges: ['plan', 'docx'],
  kind,
  find: acrossFile(({ file }) => incomplete(file)),
  examples: {
    pass: [
      {
        is: { vi: 'Lần đầu đủ, lần sau ngắn', en: 'In full first, shortly afterwards' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'paragraph', text: `Thực hiện ${FULL}.` },
              { part: 'paragraph', text: 'Kết quả tính theo Quyết định số 45/2016/QĐ-TTg./.' },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Đề án nêu cùng quyết định ban hành nó',
          en: 'A plan named with the decision that issued it',
        },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Hoàn thành mục tiêu của Đề án đơn giản hóa thủ tục ban hành kèm theo Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ./.',
              },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Văn bản được nhắc bằng mã thì lần đầu ghi đủ',
          en: 'A document named by its id is cited in full the first time',
        },
        plan: `van_ban_vien_dan:
  - ma: nd-61
    loai: Nghị định
    so_ky_hieu: 61/2018/NĐ-CP
    ngay: 23/4/2018
    co_quan: Chính phủ
    trich_yeu: về thực hiện cơ chế một cửa
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - 'Giải quyết hồ sơ theo [[van-ban:nd-61]].'
    - 'Công khai kết quả theo [[van-ban:nd-61]].'`,
      },
    ],
    fail: [
      {
        is: { vi: 'Lần đầu chỉ có số, ký hiệu', en: 'Number and symbol alone the first time' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Giải quyết hồ sơ theo Nghị định số 61/2018/NĐ-CP./.' }],
          },
        ],
      },
      {
        is: { vi: 'Có ngày, cơ quan mà thiếu trích yếu', en: 'Date and issuer, but no subject' },
        documents: [
          {
            kind: 'plan',
            body: [
              {
                part: 'paragraph',
                text: 'Giải quyết hồ sơ theo Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ./.',
              },
            ],
          },
        ],
      },
      {
        is: {
          vi: 'Kế hoạch viện dẫn nghị định chỉ bằng số, ký hiệu',
          en: 'A plan names a decree by number and symbol alone',
        },
        plan: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - Các phòng thực hiện nhiệm vụ nêu tại [[danh-muc]].
    - Giải quyết hồ sơ theo Nghị định số 61/2018/NĐ-CP.`,
      },
    ],
  },
});
