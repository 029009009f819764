import { meant } from '../../model/meant.ts';
import { type Language, messageKind } from '../../model/message.ts';

/** Front matter that is never closed. */
export const frontMatterOpen = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Phần đầu tệp mở bằng "---" không có dòng "---" đóng lại',
    mend: 'Thêm một dòng "---" sau khóa cuối cùng.',
  }),
  en: () => ({
    reason: 'The front matter opened by "---" is never closed',
    mend: 'Add a line "---" after its last key.',
  }),
});

/** More lines than a Markdown plan may have. */
export const tooManyLines = messageKind<{ lines: number; most: number }>({
  severity: 'error',
  vi: ({ lines, most }) => ({
    reason: `Tệp có ${lines.toLocaleString('vi-VN')} dòng, cần không quá ${most.toLocaleString('vi-VN')}`,
    mend: 'Kiểm tra có đúng là tệp kế hoạch không; nếu đúng thì tách thành nhiều tệp.',
  }),
  en: ({ lines, most }) => ({
    reason: `The file has ${lines} lines, expected at most ${most}`,
    mend: 'Check that it is a plan; if it is, split it.',
  }),
});

/** Text or a heading before the first part. */
export const outsidePart = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Nội dung đứng ngoài các phần',
    mend: 'Thêm dòng ::quyet-dinh, ::ke-hoach, ::phu-luc{#mã} hoặc ::nhiem-vu{bang=mã} ở trên.',
  }),
  en: () => ({
    reason: 'Content outside the parts',
    mend: 'Add ::quyet-dinh, ::ke-hoach, ::phu-luc{#id} or ::nhiem-vu{bang=id} above it.',
  }),
});

/** What can stand in the wrong place of a body, or be the place. */
const BODY_WORDS = {
  heading: { vi: 'Tiêu đề #', en: 'A heading #' },
  aroundArticles: {
    vi: 'Chữ, bảng hoặc chỉ dẫn ngoài Điều',
    en: 'Text, a table or a pointer outside the Điều',
  },
  textBeforeTasks: { vi: 'Chữ trước nhiệm vụ thứ nhất', en: 'Text before the first task' },
  articles: { vi: 'phần gồm các Điều', en: 'a part that consists of Điều' },
  tasks: { vi: 'phần nhiệm vụ', en: 'a part of tasks' },
} as const;

/** Something that stands in a body, by kind, or a directive by its name. */
export type BodyThing = keyof typeof BODY_WORDS | `::${string}`;

function inWords(thing: BodyThing, language: Language): string {
  for (const [name, words] of Object.entries(BODY_WORDS)) if (name === thing) return words[language];
  return `"${thing}"`;
}

/** A directive, heading or text where it has no meaning. */
export const misplaced = messageKind<{ what: BodyThing; where: BodyThing }>({
  severity: 'error',
  vi: ({ what, where }) => ({
    reason: `${inWords(what, 'vi')} không dùng được trong ${inWords(where, 'vi')}`,
    mend: 'Chuyển đến đúng phần (xem docs/ban-ghi-markdown.md, mục 1), hoặc thêm \\ ở đầu dòng để giữ nguyên văn.',
  }),
  en: ({ what, where }) => ({
    reason: `${inWords(what, 'en')} has no meaning in ${inWords(where, 'en')}`,
    mend: 'Move it (docs/ban-ghi-markdown.md, 1), or put \\ before it to keep it as text.',
  }),
});

/** A directive's label in square brackets, which no directive here has. */
export const directiveLabel = messageKind<{ name: string }>({
  severity: 'error',
  vi: ({ name }) => ({
    reason: `"::${name}" không có phần chữ trong ngoặc vuông`,
    mend: 'Bỏ phần trong [ ].',
  }),
  en: ({ name }) => ({
    reason: `"::${name}" takes no text in square brackets`,
    mend: 'Take out the part in [ ].',
  }),
});

/** A directive that cannot be read. */
export const directiveMalformed = messageKind<{ name: string }>({
  severity: 'error',
  vi: ({ name }) => ({
    reason: `Dòng lệnh "::${name}" viết sai, cần "::${name}" hoặc "::${name}{khóa=giá-trị}"`,
    mend: `Kiểm tra dấu ngoặc và dấu nháy; nếu dòng này là chữ thì viết "\\::${name}".`,
  }),
  en: ({ name }) => ({
    reason: `The directive "::${name}" cannot be read, expected "::${name}" or "::${name}{key=value}"`,
    mend: `Check brackets and quotes; if the line is text, write "\\::${name}".`,
  }),
});

/** More directives and tables than a plan may have. */
export const tooManyStructures = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({
    reason: `Tệp có hơn ${most.toLocaleString('vi-VN')} dòng lệnh và bảng`,
    mend: 'Gộp các bảng liền nhau, hoặc tách thành nhiều tệp.',
  }),
  en: ({ most }) => ({
    reason: `The file has more than ${most} directives and tables`,
    mend: 'Join neighbouring tables, or split the file.',
  }),
});

/** A line that looks like a directive misspelt, and is kept as text. */
export const directiveLooksMisspelt = messageKind<{ name: string; nearest: string }>({
  severity: 'warning',
  vi: ({ name, nearest }) => ({
    reason: `"::${name}" không phải dòng lệnh, được giữ làm chữ`,
    mend: `Có phải là "::${nearest}"? Nếu đúng là chữ thì viết "\\::${name}".`,
  }),
  en: ({ name, nearest }) => ({
    reason: `"::${name}" is no directive and stays text`,
    mend: `Did you mean "::${nearest}"? If it is text, write "\\::${name}".`,
  }),
});

/** A part, or a passage of a part, opened twice. */
export const partTwice = messageKind<{ name: string }>({
  severity: 'error',
  vi: ({ name }) => ({ reason: `"::${name}" ghi hai lần`, mend: 'Gộp nội dung vào một chỗ.' }),
  en: ({ name }) => ({ reason: `"::${name}" is written twice`, mend: 'Join the content in one place.' }),
});

/** What a part names by id. */
const NAMED_WORDS = {
  appendix: { vi: 'phụ lục', en: 'appendix' },
  table: { vi: 'bảng', en: 'table' },
} as const;

/** A part that names an appendix or a table that the front matter does not have. */
export const partOfNothing = messageKind<{
  what: keyof typeof NAMED_WORDS;
  ma: string;
  nearest: string | undefined;
}>({
  severity: 'error',
  vi: ({ what, ma, nearest }) => ({
    reason:
      ma === ''
        ? `Thiếu mã của ${NAMED_WORDS[what].vi}`
        : `Phần đầu tệp không có ${NAMED_WORDS[what].vi} mã "${ma}"`,
    mend: meant(
      nearest,
      `Khai ${NAMED_WORDS[what].vi} ở phần đầu tệp, với các khóa không phải lời văn.`,
      'vi',
    ),
  }),
  en: ({ what, ma, nearest }) => ({
    reason:
      ma === ''
        ? `The id of the ${NAMED_WORDS[what].en} is missing`
        : `The front matter has no ${NAMED_WORDS[what].en} "${ma}"`,
    mend: meant(nearest, `Declare the ${NAMED_WORDS[what].en} in the front matter.`, 'en'),
  }),
});

/** An attribute in braces that its line cannot have. */
export const attributeUnknown = messageKind<{ key: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ key, nearest }) => ({
    reason: `Khóa "${key}" trong { } không dùng được ở đây`,
    mend: meant(nearest, 'Bỏ khóa này; nếu cả { } là chữ thì thêm \\ trước dấu {.', 'vi'),
  }),
  en: ({ key, nearest }) => ({
    reason: `The key "${key}" in { } has no meaning here`,
    mend: meant(nearest, 'Take it out; if the { } are text, put \\ before them.', 'en'),
  }),
});

/** Braces that look like attributes but cannot be read as such. */
export const attributesMalformed = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Phần trong { } ở cuối dòng viết sai, cần {#mã khóa="giá trị"}',
    mend: 'Mã và khóa viết không dấu, giá trị có dấu cách đặt trong "…"; nếu { } là chữ thì thêm \\ trước dấu {.',
  }),
  en: () => ({
    reason: 'The { } at the end of the line cannot be read, expected {#id key="value"}',
    mend: 'Write id and keys without marks and values with spaces in "…"; if the { } are text, put \\ before them.',
  }),
});

/** A `bac` that is no level. */
export const levelNotNumber = messageKind<{ typed: string }>({
  severity: 'error',
  vi: ({ typed }) => ({
    reason: `bac="${typed}" không phải là cấp, cần một số`,
    mend: 'Ghi số dấu #, ví dụ bac=7; bac=0 là ngay dưới phần.',
  }),
  en: ({ typed }) => ({
    reason: `bac="${typed}" is no level, expected a number`,
    mend: 'Write the number of #, for example bac=7; bac=0 is right under the part.',
  }),
});

/** A heading more than one level below the one above it. */
export const levelJump = messageKind<{ level: string; most: number }>({
  severity: 'error',
  vi: ({ level, most }) => ({
    reason: `Cấp ${level} nhảy bậc, cần nhiều nhất là ${most}`,
    mend: 'Bớt dấu #, hoặc thêm mục ở cấp còn thiếu (dòng # không có chữ là mục không có tiêu đề).',
  }),
  en: ({ level, most }) => ({
    reason: `Level ${level} skips a level, expected at most ${most}`,
    mend: 'Use fewer #, or add a section at the missing level (a # without text has no heading).',
  }),
});

/** Content given both on the heading's line and below it. */
export const contentTwice = messageKind<{ key: string }>({
  severity: 'error',
  vi: ({ key }) => ({ reason: `"${key}" vừa ghi trong { } vừa ghi thành chữ`, mend: 'Giữ lại một cách.' }),
  en: ({ key }) => ({ reason: `"${key}" is given both in { } and as text`, mend: 'Keep one of them.' }),
});

/** A key that both the front matter and the body give. */
export const alsoInFrontMatter = messageKind<{ key: string }>({
  severity: 'error',
  vi: ({ key }) => ({
    reason: `"${key}" đã có ở phần đầu tệp`,
    mend: 'Giữ lại một nơi: lời văn và nhiệm vụ ghi ở phần thân.',
  }),
  en: ({ key }) => ({
    reason: `"${key}" is already in the front matter`,
    mend: 'Keep one of them: texts and tasks belong in the body.',
  }),
});

/** A thing that was written first; the cause of a message about the second. */
export const firstHere = messageKind<Record<never, never>>({
  severity: 'info',
  vi: () => ({ reason: 'Ghi lần đầu ở đây', mend: '' }),
  en: () => ({ reason: 'First written here', mend: '' }),
});
