import { messageKind } from '../model/message.ts';

/** A shared list that is not there. */
export const listMissing = messageKind<{ typed: string }>({
  severity: 'error',
  vi: ({ typed }) => ({
    reason: `Không có tệp danh mục "${typed}"`,
    mend: 'Kiểm tra đường dẫn; nó tính từ thư mục của tệp kế hoạch.',
  }),
  en: ({ typed }) => ({
    reason: `There is no shared list "${typed}"`,
    mend: 'Check the path; it counts from the folder of the plan.',
  }),
});

/** A folder where a shared list was expected. */
export const listIsFolder = messageKind<{ typed: string }>({
  severity: 'error',
  vi: ({ typed }) => ({
    reason: `Danh mục "${typed}" là thư mục, cần một tệp`,
    mend: 'Ghi đường dẫn đến tệp danh mục, ví dụ ../danh-muc/co-quan.yaml.',
  }),
  en: ({ typed }) => ({
    reason: `The list "${typed}" is a folder, expected a file`,
    mend: 'Give the path of a list, for example ../danh-muc/co-quan.yaml.',
  }),
});

/** A shared list outside the folder that the plan may read from. */
export const listOutside = messageKind<{ typed: string; root: string }>({
  severity: 'error',
  vi: ({ typed, root }) => ({
    reason: `Danh mục "${typed}" nằm ngoài thư mục được phép "${root}"`,
    mend: 'Chép danh mục vào trong thư mục ấy; không dùng "..", đường dẫn tuyệt đối hay liên kết dẫn ra ngoài.',
  }),
  en: ({ typed, root }) => ({
    reason: `The list "${typed}" lies outside the allowed folder "${root}"`,
    mend: 'Copy it into that folder; no "..", absolute path or link may lead out of it.',
  }),
});

/** The same list named twice. */
export const listTwice = messageKind<{ typed: string }>({
  severity: 'warning',
  vi: ({ typed }) => ({ reason: `Danh mục "${typed}" ghi hai lần`, mend: 'Bỏ bớt một.' }),
  en: ({ typed }) => ({ reason: `The list "${typed}" is named twice`, mend: 'Take one out.' }),
});

/** More lists than a plan may name. */
export const tooManyLists = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({ reason: `Kế hoạch nêu hơn ${most} danh mục`, mend: 'Gộp các danh mục.' }),
  en: ({ most }) => ({ reason: `The plan names more than ${most} lists`, mend: 'Join some of them.' }),
});
