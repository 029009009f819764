import { messageKind } from '../model/message.ts';
import { OBSTACLES, type Obstacle } from './obstacle.ts';

/** An id could not be written in place. */
export const cannotInsertId = messageKind<{ readonly ma: string; readonly obstacle: Obstacle }>({
  severity: 'warning',
  vi: ({ ma, obstacle }) => ({
    reason: `Chưa ghi được mã \`${ma}\`: ${OBSTACLES[obstacle].vi.reason}`,
    mend: 'Viết giá trị ra đầy đủ ở chỗ này (không dùng &, *, !), hoặc tự ghi mã.',
  }),
  en: ({ ma, obstacle }) => ({
    reason: `The id \`${ma}\` could not be written: ${OBSTACLES[obstacle].en.reason}`,
    mend: 'Write the value out in full here (without &, *, !), or type the id yourself.',
  }),
});

/** A value could not be changed in place. */
export const cannotEdit = messageKind<{ readonly path: string; readonly obstacle: Obstacle }>({
  severity: 'error',
  vi: ({ path, obstacle }) => ({
    reason: `Chưa sửa được \`${path}\`: ${OBSTACLES[obstacle].vi.reason}`,
    mend: OBSTACLES[obstacle].vi.mend,
  }),
  en: ({ path, obstacle }) => ({
    reason: `\`${path}\` could not be changed: ${OBSTACLES[obstacle].en.reason}`,
    mend: OBSTACLES[obstacle].en.mend,
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
