import { type Language, messageKind } from '../model/message.ts';
import type { Obstacle } from './yaml-source.ts';

const OBSTACLES: Readonly<Record<Obstacle, Readonly<Record<Language, string>>>> = {
  anchor: { vi: 'giá trị này nằm sau dấu neo &…', en: 'the value stands behind an anchor &…' },
  alias: { vi: 'giá trị này dùng lại chỗ khác qua *…', en: 'the value is taken from elsewhere by *…' },
  tag: { vi: 'giá trị này có thẻ kiểu !…', en: 'the value has a type tag !…' },
  flowPair: {
    vi: 'cặp khóa và giá trị đứng trong […] mà không có {…}',
    en: 'the key and value stand in […] without {…}',
  },
  indentation: {
    vi: 'dòng này thụt vào không chỉ bằng dấu cách',
    en: 'the line is not indented by spaces alone',
  },
  onlyKey: { vi: 'đây là khóa duy nhất ở chỗ này', en: 'it is the only key there' },
  onlyItem: { vi: 'đây là phần tử duy nhất của danh sách', en: 'it is the only item of its list' },
  overlap: {
    vi: 'chỗ này đang được sửa hai lần một lúc',
    en: 'the place is changed twice at once',
  },
  absent: { vi: 'không tìm thấy chỗ để ghi', en: 'the place to write it was not found' },
};

/** An id could not be written in place. */
export const cannotInsertId = messageKind<{ readonly ma: string; readonly obstacle: Obstacle }>({
  severity: 'warning',
  vi: ({ ma, obstacle }) => ({
    reason: `Chưa ghi được mã \`${ma}\`: ${OBSTACLES[obstacle].vi}`,
    mend: 'Viết giá trị ra đầy đủ ở chỗ này (không dùng &, *, !), hoặc tự ghi mã.',
  }),
  en: ({ ma, obstacle }) => ({
    reason: `The id \`${ma}\` could not be written: ${OBSTACLES[obstacle].en}`,
    mend: 'Write the value out in full here (without &, *, !), or type the id yourself.',
  }),
});

/** A value could not be changed in place. */
export const cannotEdit = messageKind<{ readonly path: string; readonly obstacle: Obstacle }>({
  severity: 'error',
  vi: ({ path, obstacle }) => ({
    reason: `Chưa sửa được \`${path}\`: ${OBSTACLES[obstacle].vi}`,
    mend: 'Viết giá trị ra đầy đủ ở chỗ này (không dùng &, *, !), hoặc tự sửa.',
  }),
  en: ({ path, obstacle }) => ({
    reason: `\`${path}\` could not be changed: ${OBSTACLES[obstacle].en}`,
    mend: 'Write the value out in full here (without &, *, !), or change it yourself.',
  }),
});

/** After the change the file would say something else than intended, so nothing was changed. */
export const editNotSafe = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Không sửa tệp: đọc thử lại sau khi sửa thì nội dung không như dự định',
    mend: 'Tệp vẫn như cũ. Viết lại chỗ có cách viết đặc biệt cho đơn giản hơn rồi chạy lại.',
  }),
  en: () => ({
    reason: 'The file was not changed: read again after the change, it would not say what was intended',
    mend: 'The file is as it was. Write the unusual passages in a simpler way and run the command again.',
  }),
});
