import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewedFile } from '../../../src/model/reviewed.ts';
import { recogniseWordFile } from '../../../src/review/recognise/recognise-word-file.ts';
import { DECREE_TYPES } from '../decree-types.ts';
import { writtenWordFile } from './written-word-file.ts';

/** What lines of documents are made of, in no order that any document has. */
const LINES = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HÒA XÃ HỘI⏎CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc⏎-------',
  'ỦY BAN NHÂN DÂN→CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 05/KH-UBND→Phú Thạnh, ngày 05 tháng 01 năm 2026',
  '{đậm giữa} KẾ HOẠCH',
  '{đậm giữa} Cải cách hành chính⏎năm 2026',
  '{nghiêng} Căn cứ Luật Tổ chức chính quyền địa phương;⏎Theo đề nghị của Trưởng phòng Nội vụ.',
  'QUYẾT ĐỊNH:',
  '(Kèm theo Quyết định số    /QĐ-UBND⏎ngày   tháng   năm 2026)',
  'Kính gửi:⏎- Sở Nội vụ;',
  '{đậm} I. MỤC ĐÍCH⏎1. Yêu cầu⏎tiếp theo',
  '{số=a)} Rà soát thủ tục;',
  '**Điều 1.** Ban hành kèm theo Quyết định này./.',
  'Nơi nhận:→TM. ỦY BAN NHÂN DÂN⏎- Lưu: VT.→CHỦ TỊCH',
  'Nguyễn Hữu Phước',
  'PHỤ LỤC I: Danh mục',
  '| UBND TỈNH X¶{đậm} SỞ Y | {đậm} Độc lập - Tự do - Hạnh phúc |',
  '| Nơi nhận:¶- Như trên; | CHỦ TỊCH¶¶Lê Thị Mai |',
  '‖ TT ‖ Nội dung ‖',
  '‖ 1 ‖ Rà soát¶- Lần một ‖',
  '‖ 2 ‖ ^ ‖',
  '=== trang ===',
  '=== phần ===',
  '',
];

/** Everything that a reviewed file prints, letter by letter in any order. */
function lettersOf({ documents }: ReviewedFile): string {
  const texts = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? [block.text]
        : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs.map(({ text }) => text))),
    ),
  );
  return Array.from(texts.join('').replace(/\s/gu, '')).toSorted().join('');
}

/** What the lines say, without the signs that write their look down. */
function printedIn(lines: readonly string[]): string {
  const words = lines
    .filter((line) => !line.startsWith('==='))
    .map((line) =>
      line.replace(/\{(?:[^}]*số=)?([^}]*)\}/gu, (_, shown: string) => (/\)/u.test(shown) ? shown : '')),
    )
    .join('')
    .replace(/[⏎→¶|‖^]|\*\*/gu, '');
  return Array.from(words.replace(/\s/gu, '')).toSorted().join('');
}

describe('recognising', () => {
  it('keeps every printed letter once, whatever stands in the file and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 25 }), (lines) => {
        const recognised = recogniseWordFile(writtenWordFile(lines.join('\n')), DECREE_TYPES);
        expect(lettersOf(recognised)).toBe(printedIn(lines));
      }),
      { numRuns: 300 },
    );
  });
});
