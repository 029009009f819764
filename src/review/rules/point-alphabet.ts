import { messageKind } from '../../model/message.ts';
import { faultsOfType, firstOfEachList } from '../number-faults.ts';
import { defineReviewRule } from '../rule.ts';

const kind = messageKind<{ readonly how: 'foreign' | 'withoutD'; readonly number: string }>({
  severity: 'error',
  clause: 'PL I, II.6.đ',
  vi: ({ how, number }) => ({
    reason:
      how === 'foreign'
        ? `Điểm "${number}" dùng chữ cái không có trong dãy đánh số điểm`
        : `Sau điểm d) là "${number}", thiếu điểm đ)`,
    mend: 'Đánh số điểm theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.',
  }),
  en: ({ how, number }) => ({
    reason:
      how === 'foreign'
        ? `Điểm "${number}" has a letter that no điểm has`
        : `"${number}" comes right after d), without đ)`,
    mend: 'Count điểm by the Vietnamese alphabet: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.',
  }),
});

/** Điểm run through the Vietnamese alphabet: with đ, without f, j, w and z. */
export const pointAlphabet = defineReviewRule({
  id: 'chu-cai-cua-diem',
  why: {
    vi: 'Thứ tự các điểm theo bảng chữ cái tiếng Việt; danh sách tự động của Word bỏ đ và có f, j, w, z.',
    en: 'Điểm follow the Vietnamese alphabet; the automatic lists of Word leave đ out and have f, j, w and z.',
  },
  mistakes: [14],
  judges: ['docx'],
  kind,
  find: (document) =>
    firstOfEachList(faultsOfType(document, 'letter')).map(({ at, number, fault: { how } }) => ({
      at,
      quote: number.text,
      offset: number.offset,
      found: { how, number: number.text },
    })),
  examples: {
    pass: [
      {
        is: { vi: 'a) đến g), có đ)', en: 'a) to g), with đ)' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'point', text: 'a) Rà soát thủ tục;' },
              { part: 'point', text: 'b) Công khai thủ tục;' },
              { part: 'point', text: 'c) Tiếp nhận hồ sơ;' },
              { part: 'point', text: 'd) Giải quyết hồ sơ;' },
              { part: 'point', text: 'đ) Trả kết quả;' },
              { part: 'point', text: 'e) Lấy ý kiến người dân;' },
              { part: 'point', text: 'g) Báo cáo kết quả./.' },
            ],
          },
        ],
      },
    ],
    fail: [
      {
        is: { vi: 'Thiếu đ)', en: 'Without đ)' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'point', text: 'a) Rà soát thủ tục;' },
              { part: 'point', text: 'b) Công khai thủ tục;' },
              { part: 'point', text: 'c) Tiếp nhận hồ sơ;' },
              { part: 'point', text: 'd) Giải quyết hồ sơ;' },
              { part: 'point', text: 'e) Trả kết quả;' },
              { part: 'point', text: 'f) Báo cáo kết quả./.' },
            ],
          },
        ],
      },
      {
        is: { vi: 'Có f) giữa e) và g)', en: 'f) between e) and g)' },
        documents: [
          {
            kind: 'plan',
            body: [
              { part: 'point', text: 'a) Rà soát thủ tục;' },
              { part: 'point', text: 'b) Công khai thủ tục;' },
              { part: 'point', text: 'c) Tiếp nhận hồ sơ;' },
              { part: 'point', text: 'd) Giải quyết hồ sơ;' },
              { part: 'point', text: 'đ) Trả kết quả;' },
              { part: 'point', text: 'e) Lấy ý kiến người dân;' },
              { part: 'point', text: 'f) Công bố kết quả;' },
              { part: 'point', text: 'g) Báo cáo kết quả./.' },
            ],
          },
        ],
      },
    ],
  },
});
