import { messageKind } from '../../model/message.ts';
import { FORMER_PROVINCES, type FormerProvince } from '../administrative-units.ts';
import { isOfThePast, isSince } from '../former-units.ts';
import { everyParagraph } from '../parts-of.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<FormerProvince>({
  severity: 'warning',
  clause: 'PL I, II.2',
  vi: ({ name, successor, since }) => ({
    reason: `Từ ${since.split('-').reverse().join('/')} không còn tỉnh ${name}`,
    mend: `Ghi ${successor}; nếu nói về thời gian trước thì ghi "(cũ)".`,
  }),
  en: ({ name, successor, since }) => ({
    reason: `Since ${since.split('-').reverse().join('/')} there is no province ${name}`,
    mend: `Write ${successor}; add "(cũ)" where the past is meant.`,
  }),
});

const NAMES = FORMER_PROVINCES.map(({ name }) => name.replaceAll(' ', '\\s+')).join('|');
const PROVINCE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])tỉnh(?:\s+(?:ủy|uỷ|đoàn))?\s+(${NAMES})(?![\p{L}\p{M}])`,
  'giu',
);

function formerProvince(
  name: string | undefined,
  provinces: readonly FormerProvince[],
): FormerProvince | undefined {
  const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  return provinces.find((province) => plain(province.name) === plain(name ?? ''));
}

/** A province by a name that no province has any more on the day of the document. */
export const mergedProvinces = defineReviewRule({
  id: 'tinh-da-sap-nhap',
  why: {
    vi: 'Tên tỉnh cũ trong văn bản mới làm sai tên cơ quan, nơi nhận và thẩm quyền.',
    en: 'An old province in a new document makes bodies, recipients and competence wrong.',
  },
  mistakes: [25],
  judges: ['plan', 'docx'],
  kind,
  *find(document, { file }) {
    const merged = FORMER_PROVINCES.filter(({ since }) => isSince(since, document, file));
    if (merged.length === 0) return;
    for (const at of everyParagraph(document)) {
      for (const { 0: quote, 1: name, index } of at.text.matchAll(PROVINCE)) {
        const province = formerProvince(name, merged);
        if (province && !isOfThePast(at, index)) yield { found: province, at, quote, offset: index };
      }
    }
  },
  examples: {
    pass: [
      {
        is: { vi: 'Nói về tỉnh cũ', en: 'Speaking of a former province' },
        documents: [
          {
            kind: 'plan',
            body: [{ part: 'paragraph', text: 'Hồ sơ của tỉnh Tiền Giang (cũ) được số hóa./.' }],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Tỉnh đã sáp nhập vẫn được nêu', en: 'A merged province named as if it existed' },
        documents: [
          { kind: 'plan', body: [{ part: 'paragraph', text: 'Báo cáo Ủy ban nhân dân tỉnh Tiền Giang./.' }] },
        ],
      },
      {
        is: { vi: 'Nơi nhận ở một tỉnh đã sáp nhập', en: 'A recipient in a merged province' },
        plan: `noi_nhan:
  - Ủy ban nhân dân tỉnh Tiền Giang`,
      },
    ],
  },
});
