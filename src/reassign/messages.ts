import { meant } from '../model/meant.ts';
import { messageKind } from '../model/message.ts';

/** An agency that a move names and no list has. */
export const unknownMovedAgency = messageKind<{ typed: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ typed, nearest }) => ({
    reason: `Không có cơ quan "${typed}" trong danh mục của kế hoạch`,
    mend: meant(nearest, 'Ghi mã hoặc tên như trong danh mục, hoặc thêm cơ quan vào danh mục.', 'vi'),
  }),
  en: ({ typed, nearest }) => ({
    reason: `No list of the plan has an agency "${typed}"`,
    mend: meant(nearest, 'Give an id or name as the lists have it, or add the agency to a list.', 'en'),
  }),
});

/** A move without a target, from an agency whose successors no list gives. */
export const noSuccessor = messageKind<{ agency: string }>({
  severity: 'error',
  vi: ({ agency }) => ({
    reason: `Chưa ghi chuyển việc của "${agency}" sang đâu, và danh mục không có cơ quan kế thừa`,
    mend: 'Thêm --to, hoặc ghi ke_thua cho cơ quan này trong danh mục.',
  }),
  en: ({ agency }) => ({
    reason: `It is not said where the tasks of "${agency}" go, and the lists give no successor`,
    mend: 'Add --to, or give ke_thua for the agency in its list.',
  }),
});

/** A move from an agency to itself. */
export const movedToItself = messageKind<{ agency: string }>({
  severity: 'error',
  vi: ({ agency }) => ({
    reason: `"${agency}" vừa là cơ quan giao đi, vừa là cơ quan nhận`,
    mend: 'Ghi cơ quan khác ở một trong hai chỗ.',
  }),
  en: ({ agency }) => ({
    reason: `"${agency}" is both where the tasks come from and where they go`,
    mend: 'Name another agency in one of the two.',
  }),
});

/** Several targets without a rule by which tasks are shared. */
export const splitMissing = messageKind<{ agency: string; rules: string }>({
  severity: 'error',
  vi: ({ agency, rules }) => ({
    reason: `Việc của "${agency}" chuyển cho nhiều cơ quan mà chưa ghi cách chia`,
    mend: `Thêm --split với một trong các cách: ${rules}.`,
  }),
  en: ({ agency, rules }) => ({
    reason: `The tasks of "${agency}" go to several agencies and it is not said how they are shared`,
    mend: `Add --split with one of: ${rules}.`,
  }),
});

/** A role that the plan has not. */
export const unknownRole = messageKind<{ typed: string; known: string }>({
  severity: 'error',
  vi: ({ typed, known }) => ({
    reason: `Kế hoạch không có vai trò "${typed}"`,
    mend: `Các vai trò của kế hoạch: ${known}.`,
  }),
  en: ({ typed, known }) => ({
    reason: `The plan has no role "${typed}"`,
    mend: `The roles of the plan: ${known}.`,
  }),
});

/** A task or group that the plan has not. */
export const unknownTask = messageKind<{ typed: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ typed, nearest }) => ({
    reason: `Kế hoạch không có nhiệm vụ hay nhóm có mã "${typed}"`,
    mend: meant(nearest, 'Ghi mã (ma) của nhiệm vụ; lệnh vanthu ids ghi mã còn thiếu.', 'vi'),
  }),
  en: ({ typed, nearest }) => ({
    reason: `The plan has no task or group with the id "${typed}"`,
    mend: meant(nearest, 'Give the id (ma) of a task; the command vanthu ids writes missing ones.', 'en'),
  }),
});

/** A place in running text that was to be changed and is not among those found. */
export const unknownMention = messageKind<{ typed: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ typed, nearest }) => ({
    reason: `Không có chỗ nhắc tên nào mang mã "${typed}"`,
    mend: meant(nearest, 'Chạy với --dry-run để xem các chỗ nhắc tên và mã của chúng.', 'vi'),
  }),
  en: ({ typed, nearest }) => ({
    reason: `No typed name has the id "${typed}"`,
    mend: meant(nearest, 'Run with --dry-run to see the typed names and their ids.', 'en'),
  }),
});

/** An agency that now leads a task was taken out of those that co-operate in it. */
export const leadWins = messageKind<{ task: string; agency: string }>({
  severity: 'info',
  vi: ({ task, agency }) => ({
    reason: `Nhiệm vụ ${task}: "${agency}" chủ trì nên không ghi ở phối hợp nữa`,
    mend: 'Không phải làm gì; cơ quan chủ trì không phối hợp với chính mình.',
  }),
  en: ({ task, agency }) => ({
    reason: `Task ${task}: "${agency}" leads and is no longer named among the co-operating`,
    mend: 'Nothing is to be done; a lead does not co-operate with itself.',
  }),
});

/** An agency that now leads a task still co-operates in it, with words of its own around its name. */
export const leadAlsoCooperates = messageKind<{ task: string; agency: string }>({
  severity: 'warning',
  vi: ({ task, agency }) => ({
    reason: `Nhiệm vụ ${task}: "${agency}" vừa chủ trì vừa phối hợp, phần phối hợp có lời riêng nên được giữ`,
    mend: 'Sửa ô phối hợp của nhiệm vụ này.',
  }),
  en: ({ task, agency }) => ({
    reason: `Task ${task}: "${agency}" leads and co-operates; its share as co-operating has words of its own and stays`,
    mend: 'Change the field of the co-operating in this task.',
  }),
});

/** A role that the plan requires would be left without an agency. */
export const requiredRoleEmpty = messageKind<{ task: string; role: string }>({
  severity: 'error',
  vi: ({ task, role }) => ({
    reason: `Nhiệm vụ ${task} sẽ không còn cơ quan nào ở "${role}", mà kế hoạch đòi phải có`,
    mend: 'Chuyển việc cho cơ quan khác ở nhiệm vụ này, hoặc sửa nhiệm vụ trước.',
  }),
  en: ({ task, role }) => ({
    reason: `Task ${task} would be left without any agency as "${role}", which the plan requires`,
    mend: 'Move this task to another agency, or change the task first.',
  }),
});

/** References to an agency that stay, since the move is about a part of its tasks alone. */
export const stillNamed = messageKind<{ agency: string; count: number }>({
  severity: 'info',
  vi: ({ agency, count }) => ({
    reason: `Còn ${count} chỗ ghi "${agency}" ngoài phạm vi đã chọn, được giữ nguyên`,
    mend: 'Chạy lại không thu hẹp phạm vi nếu cả những chỗ ấy phải đổi.',
  }),
  en: ({ agency, count }) => ({
    reason: `"${agency}" is still named in ${count} places outside the selection, which stay`,
    mend: 'Run again without narrowing if those are to change as well.',
  }),
});

/** An agency that gets tasks is not among the recipients. */
export const notARecipient = messageKind<{ agency: string }>({
  severity: 'info',
  vi: ({ agency }) => ({
    reason: `"${agency}" nhận nhiệm vụ nhưng chưa có tên ở nơi nhận`,
    mend: 'Thêm vào noi_nhan nếu văn bản phải gửi cơ quan này.',
  }),
  en: ({ agency }) => ({
    reason: `"${agency}" gets tasks and is not among the recipients`,
    mend: 'Add it to noi_nhan if the document must be sent to it.',
  }),
});

/** An agency that is named twice in one sentence once references have followed. */
export const namedTwice = messageKind<{ agency: string }>({
  severity: 'warning',
  vi: ({ agency }) => ({
    reason: `Sau khi đổi, "${agency}" có tên hai lần trong một đoạn`,
    mend: 'Đọc lại đoạn này và bỏ bớt một lần.',
  }),
  en: ({ agency }) => ({
    reason: `After the change "${agency}" is named twice in one paragraph`,
    mend: 'Read the paragraph again and take one out.',
  }),
});

/** A value that a record changed has been changed again since, or is gone. */
export const changedSince = messageKind<{ field: string }>({
  severity: 'error',
  vi: ({ field }) => ({
    reason: `${field} đã được sửa sau lần điều chỉnh, không trả lại được`,
    mend: 'Tự sửa lại trong kế hoạch, hoặc chạy vanthu reassign theo chiều ngược lại.',
  }),
  en: ({ field }) => ({
    reason: `${field} has been changed since the reassignment and cannot be taken back`,
    mend: 'Change it in the plan yourself, or run vanthu reassign the other way round.',
  }),
});

/** There is no reassignment to take back. */
export const nothingToUndo = messageKind<{ path: string }>({
  severity: 'error',
  vi: ({ path }) => ({
    reason: `Không có lần điều chỉnh nào ghi ở ${path}`,
    mend: 'Chỉ trả lại được những lần điều chỉnh do vanthu reassign ghi cạnh kế hoạch.',
  }),
  en: ({ path }) => ({
    reason: `No reassignment is recorded in ${path}`,
    mend: 'Only those that vanthu reassign has recorded beside the plan can be taken back.',
  }),
});

/** The file beside a plan that should hold its changes is something else. */
export const brokenChangeLog = messageKind<{ path: string; plan: string }>({
  severity: 'error',
  vi: ({ path, plan }) => ({
    reason: `${path} không phải là sổ thay đổi của ${plan}`,
    mend: 'Đổi tên tệp ấy, hoặc lấy lại bản chưa sửa.',
  }),
  en: ({ path, plan }) => ({
    reason: `${path} is not the log of changes of ${plan}`,
    mend: 'Rename that file, or bring back the one that was not edited.',
  }),
});
