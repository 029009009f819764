import { describe, expect, it } from 'vitest';
import type { PartName, ReviewedFile, ReviewedParagraph } from '../../../src/model/reviewed.ts';
import { recogniseWordFile } from '../../../src/review/recognise/recognise-word-file.ts';
import { DECREE_TYPES } from '../decree-types.ts';
import { writtenWordFile } from './written-word-file.ts';

const PLAN = `ỦY BAN NHÂN DÂN→CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ HÒA BÌNH→Độc lập - Tự do - Hạnh phúc
→Số: 07/KH-UBND→Hòa Bình, ngày 09 tháng 02 năm 2026
{đậm giữa} KẾ HOẠCH
{đậm giữa} Chuyển đổi số năm 2026
Số hóa hồ sơ./.
Nơi nhận:→CHỦ TỊCH
- Các phòng;

- Lưu: VT.
→Lê Thị Hồng Nhung
`;

function partOf({ documents }: ReviewedFile, part: PartName): ReviewedParagraph {
  const found = documents
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'paragraph' && block.part === part);
  if (found?.type !== 'paragraph') throw new Error(`No ${part}`);
  return found;
}

describe('a part that a tab puts beside another', () => {
  const file = recogniseWordFile(writtenWordFile(PLAN), DECREE_TYPES);

  it.each(['documentCode', 'competence', 'signerName'] as const)(
    'stands in the middle of its half of the page: %s',
    (part) => expect(partOf(file, part).look?.format.align).toBe('center'),
  );

  it.each(['toPlacesTitle', 'toPlaces'] as const)('stands at the left where recipients do: %s', (part) =>
    expect(partOf(file, part).look?.format.align).not.toBe('center'),
  );

  it('does not begin with the tab that leads to it', () => {
    expect(partOf(file, 'signerName').text).toBe('Lê Thị Hồng Nhung');
  });
});
