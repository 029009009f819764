import { messageKind } from '../model/message.ts';

const DECIDE = {
  vi: 'Xem lại và tự quyết định; chương trình không sửa chỗ này.',
  en: 'Look at it and decide; it was not changed.',
};

/** Nothing in the plan tells which year it is for. */
export const periodUnknown = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Không rõ kế hoạch cũ là của năm nào',
    mend: 'Thêm vào kế hoạch cũ: `ky: {nam: 2026}` rồi chạy lại.',
  }),
  en: () => ({
    reason: 'It is not clear which year the old plan is for',
    mend: 'Add `ky: {nam: 2026}` to the old plan and run again.',
  }),
});

/** The new year is the old one. */
export const sameYear = messageKind<{ readonly year: number }>({
  severity: 'error',
  vi: ({ year }) => ({
    reason: `Kế hoạch cũ đã là kế hoạch năm ${year}`,
    mend: 'Ghi năm của kế hoạch mới, ví dụ `--nam 2027`.',
  }),
  en: ({ year }) => ({
    reason: `The old plan is already the plan for ${year}`,
    mend: 'Give the year of the new plan, for example `--nam 2027`.',
  }),
});

/** A fact that should have changed but is written in a way that cannot be changed in place. */
export const factNotChanged = messageKind<{ readonly key: string }>({
  severity: 'warning',
  vi: ({ key }) => ({
    reason: `Chưa sửa được \`${key}\` theo năm mới`,
    mend: 'Tự sửa giá trị này trong tệp mới.',
  }),
  en: ({ key }) => ({
    reason: `\`${key}\` could not be changed for the new year`,
    mend: 'Change it yourself in the new file.',
  }),
});

/** What the period was and what it is now, and how many texts changed with it. */
export const periodMoved = messageKind<{
  readonly old: string;
  readonly next: string;
  readonly texts: number;
}>({
  severity: 'info',
  vi: ({ old, next, texts }) => ({
    reason: `Đã chuyển kỳ kế hoạch từ ${old} sang ${next}, sửa năm ở ${texts} chỗ trong tiêu đề và thời hạn`,
    mend: 'Đọc lại các chỗ đã sửa, nhất là tên kế hoạch.',
  }),
  en: ({ old, next, texts }) => ({
    reason: `The period was moved from ${old} to ${next}, and the year in ${texts} headings and time limits with it`,
    mend: 'Read the changed places again, the subject above all.',
  }),
});

/** The number and date of the old plan are gone. */
export const issueCleared = messageKind<{ readonly was: string }>({
  severity: 'info',
  vi: ({ was }) => ({
    reason: `Đã bỏ số, ngày của kế hoạch cũ (${was}); tệp mới là dự thảo`,
    mend: 'Ghi số, ngày khi ban hành rồi đổi `tinh_trang` thành chinh-thuc.',
  }),
  en: ({ was }) => ({
    reason: `Number and date of the old plan were taken out (${was}); the new file is a draft`,
    mend: 'Fill in number and date when it is issued, and set `tinh_trang` to chinh-thuc.',
  }),
});

/** The signer's name is gone and must be given again. */
export const signerToConfirm = messageKind<{ readonly name: string; readonly post: string }>({
  severity: 'warning',
  vi: ({ name, post }) => ({
    reason: `Đã bỏ họ tên người ký cũ (${name}, ${post})`,
    mend: 'Hỏi ai ký kế hoạch mới, ghi `ho_ten` và kiểm tra lại `chuc_vu`.',
  }),
  en: ({ name, post }) => ({
    reason: `The name of the old signer was taken out (${name}, ${post})`,
    mend: 'Ask who signs the new plan, fill in `ho_ten` and check `chuc_vu`.',
  }),
});

/** The old plan's year still stands in a text. */
export const oldYearLeft = messageKind<{ readonly year: number; readonly sentence: string }>({
  severity: 'warning',
  vi: ({ year, sentence }) => ({ reason: `Còn năm ${year} của kế hoạch cũ: "${sentence}"`, mend: DECIDE.vi }),
  en: ({ year, sentence }) => ({
    reason: `The old plan's year ${year} still stands: "${sentence}"`,
    mend: DECIDE.en,
  }),
});

/** Another year stands in a text. */
export const otherYearLeft = messageKind<{ readonly year: number; readonly sentence: string }>({
  severity: 'info',
  vi: ({ year, sentence }) => ({ reason: `Có năm ${year}: "${sentence}"`, mend: DECIDE.vi }),
  en: ({ year, sentence }) => ({ reason: `The year ${year} stands here: "${sentence}"`, mend: DECIDE.en }),
});

/** A time limit with a year that is not the plan's. */
export const yearOfTimeLimitLeft = messageKind<{ readonly year: number; readonly sentence: string }>({
  severity: 'warning',
  vi: ({ year, sentence }) => ({
    reason: `Thời hạn có năm ${year}, chưa chuyển: "${sentence}"`,
    mend: DECIDE.vi,
  }),
  en: ({ year, sentence }) => ({
    reason: `A time limit names ${year} and was not moved: "${sentence}"`,
    mend: DECIDE.en,
  }),
});

/** A căn cứ that belongs to the old year and has, most likely, a successor. */
export const basisOfTheYear = messageKind<{ readonly text: string; readonly next: number }>({
  severity: 'warning',
  vi: ({ text, next }) => ({
    reason: `Căn cứ gắn với năm của kế hoạch cũ: "${text}"`,
    mend: `Tìm văn bản cùng loại cho năm ${next} và thay vào.`,
  }),
  en: ({ text, next }) => ({
    reason: `This căn cứ belongs to the old plan's year: "${text}"`,
    mend: `Look for the document of that kind for ${next} and put it in its place.`,
  }),
});

/** A căn cứ from before the new year, which may have been replaced. */
export const basisOlder = messageKind<{ readonly text: string; readonly year: number }>({
  severity: 'info',
  vi: ({ text, year }) => ({
    reason: `Căn cứ từ năm ${year}: "${text}"`,
    mend: 'Kiểm tra văn bản còn hiệu lực, đã được sửa đổi hoặc thay thế chưa.',
  }),
  en: ({ text, year }) => ({
    reason: `A căn cứ from ${year}: "${text}"`,
    mend: 'Check that it is still in force, and whether it was amended or replaced.',
  }),
});

/** A document that the plan cites. */
export const citedDocumentToCheck = messageKind<{ readonly document: string }>({
  severity: 'info',
  vi: ({ document }) => ({
    reason: `Văn bản được viện dẫn: ${document}`,
    mend: 'Kiểm tra còn hiệu lực; nếu có văn bản mới thì sửa ở đây, giữ nguyên `ma`.',
  }),
  en: ({ document }) => ({
    reason: `A cited document: ${document}`,
    mend: 'Check that it is still in force; if there is a newer one, change it here and keep `ma`.',
  }),
});

/** A document that the plan cites, of the old plan's year. */
export const citedDocumentOfTheYear = messageKind<{ readonly document: string; readonly next: number }>({
  severity: 'warning',
  vi: ({ document, next }) => ({
    reason: `Văn bản được viện dẫn gắn với năm của kế hoạch cũ: ${document}`,
    mend: `Tìm văn bản cùng loại cho năm ${next}, sửa ở đây, giữ nguyên \`ma\`.`,
  }),
  en: ({ document, next }) => ({
    reason: `A cited document that belongs to the old plan's year: ${document}`,
    mend: `Look for the document of that kind for ${next}, change it here and keep \`ma\`.`,
  }),
});

/** A number that was given by hand. */
export const givenNumber = messageKind<{ readonly number: string }>({
  severity: 'info',
  vi: ({ number }) => ({
    reason: `Số cho sẵn "${number}" được giữ nguyên`,
    mend: 'Nếu năm nay số khác thì sửa; nếu đếm tiếp được thì bỏ `so_thu_tu`.',
  }),
  en: ({ number }) => ({
    reason: `The given number "${number}" was kept`,
    mend: 'Change it if it is another this year; take out `so_thu_tu` if it can be counted.',
  }),
});

/** An agency that is no more in the new year. */
export const agencyEnded = messageKind<{
  readonly name: string;
  readonly until: string;
  readonly successors: string;
}>({
  severity: 'warning',
  vi: ({ name, until, successors }) => ({
    reason: `${name} chỉ có đến ngày ${until}`,
    mend: successors ? `Thay bằng cơ quan kế thừa: ${successors}.` : 'Thay bằng cơ quan kế thừa nhiệm vụ.',
  }),
  en: ({ name, until, successors }) => ({
    reason: `${name} existed only until ${until}`,
    mend: successors
      ? `Put its successor in its place: ${successors}.`
      : 'Put the agency that took over in its place.',
  }),
});
