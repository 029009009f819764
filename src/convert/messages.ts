import { messageKind } from '../model/message.ts';

/** Comments have no place in the other form. */
export const commentsLost = messageKind<{ readonly count: number }>({
  severity: 'warning',
  vi: ({ count }) => ({
    reason: `${count} dòng chú thích (#) của tệp cũ không chuyển sang được`,
    mend: 'Giữ tệp cũ nếu còn cần các chú thích ấy, hoặc chép tay sang.',
  }),
  en: ({ count }) => ({
    reason: `${count} comments (#) of the old file were not carried over`,
    mend: 'Keep the old file if you need them, or copy them by hand.',
  }),
});

/** Numbers typed before headings are not written, since they are counted. */
export const typedNumbersLost = messageKind<{ readonly count: number }>({
  severity: 'info',
  vi: ({ count }) => ({
    reason: `${count} số gõ tay trước tiêu đề được bỏ, vì số do chương trình đếm`,
    mend: 'Số nào phải giữ nguyên như đã gõ thì ghi vào `so_thu_tu`.',
  }),
  en: ({ count }) => ({
    reason: `${count} numbers typed before headings were left out, since numbers are counted`,
    mend: 'Give a number that must stay as typed under `so_thu_tu`.',
  }),
});

/** A part that the body of a Markdown plan has no way to write. */
export const keptInFrontMatter = messageKind<{ readonly key: string }>({
  severity: 'warning',
  vi: ({ key }) => ({
    reason: `\`${key}\` không viết được ở phần thân, nên giữ ở phần đầu tệp`,
    mend: 'Kiểm tra các khóa lạ hoặc danh sách rỗng trong đó; xem docs/ban-ghi-markdown.md.',
  }),
  en: ({ key }) => ({
    reason: `\`${key}\` cannot be written in the body and stays in the front matter`,
    mend: 'Look for unknown keys or empty lists in it; see docs/ban-ghi-markdown.md.',
  }),
});

/** The converted text would not read back as the same plan. */
export const conversionDiffers = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Không chuyển: đọc thử bản chuyển thì không ra đúng kế hoạch cũ',
    mend: 'Chạy `vanthu check` và sửa các lỗi của tệp cũ, rồi chuyển lại.',
  }),
  en: () => ({
    reason: 'Not converted: read back, the result would not be the same plan',
    mend: 'Run `vanthu check`, mend the faults of the old file, and convert it again.',
  }),
});
