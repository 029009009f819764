import { type Language, messageKind } from '../../model/message.ts';

function meant(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Có phải là "${nearest}"?`;
}

function meantEn(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}

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
    mend: meant(nearest, `Khai ${NAMED_WORDS[what].vi} ở phần đầu tệp, với các khóa không phải lời văn.`),
  }),
  en: ({ what, ma, nearest }) => ({
    reason:
      ma === ''
        ? `The id of the ${NAMED_WORDS[what].en} is missing`
        : `The front matter has no ${NAMED_WORDS[what].en} "${ma}"`,
    mend: meantEn(nearest, `Declare the ${NAMED_WORDS[what].en} in the front matter.`),
  }),
});

/** An attribute in braces that its line cannot have. */
export const attributeUnknown = messageKind<{ key: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ key, nearest }) => ({
    reason: `Khóa "${key}" trong { } không dùng được ở đây`,
    mend: meant(nearest, 'Bỏ khóa này; nếu cả { } là chữ thì thêm \\ trước dấu {.'),
  }),
  en: ({ key, nearest }) => ({
    reason: `The key "${key}" in { } has no meaning here`,
    mend: meantEn(nearest, 'Take it out; if the { } are text, put \\ before them.'),
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

/** A field given twice for one task. */
export const fieldTwice = messageKind<{ field: string }>({
  severity: 'error',
  vi: ({ field }) => ({
    reason: `Trường "${field}" của nhiệm vụ ghi hai lần`,
    mend: 'Gộp hai giá trị; nếu dòng này là chữ của trường trên thì thêm \\ ở đầu dòng.',
  }),
  en: ({ field }) => ({
    reason: `The task's field "${field}" is given twice`,
    mend: 'Join the values; if this line belongs to the field above, put \\ before it.',
  }),
});

/** A line that looks like a field's label misspelt, and is kept as text. */
export const labelLooksMisspelt = messageKind<{ label: string; nearest: string }>({
  severity: 'warning',
  vi: ({ label, nearest }) => ({
    reason: `"${label}:" không phải nhãn trường nào, dòng này được giữ làm chữ của trường trên`,
    mend: `Có phải là "${nearest}:"?`,
  }),
  en: ({ label, nearest }) => ({
    reason: `"${label}:" is no field's label; the line stays text of the field above`,
    mend: `Did you mean "${nearest}:"?`,
  }),
});

/** A column of a pipe table whose heading names no field. */
export const columnUnknown = messageKind<{ label: string; nearest: string | undefined }>({
  severity: 'error',
  vi: ({ label, nearest }) => ({
    reason: `Ô đầu cột "${label}" không phải nhãn hay tên trường nào của bảng`,
    mend: meant(nearest, 'Ghi nhãn cột, nhãn vai trò hoặc tên trường; trường không in thì khai ở "truong".'),
  }),
  en: ({ label, nearest }) => ({
    reason: `The column heading "${label}" is no label or field of the table`,
    mend: meantEn(
      nearest,
      'Write a column label, a role label or a field; declare fields that are not printed under "truong".',
    ),
  }),
});

/** Two columns of a pipe table for one field. */
export const columnTwice = messageKind<{ label: string }>({
  severity: 'error',
  vi: ({ label }) => ({ reason: `Hai cột cùng là trường "${label}"`, mend: 'Bỏ bớt một cột.' }),
  en: ({ label }) => ({ reason: `Two columns for the field "${label}"`, mend: 'Take one out.' }),
});

/** A row with more cells than the table has columns. */
export const tooManyCells = messageKind<{ cells: number; columns: number }>({
  severity: 'error',
  vi: ({ cells, columns }) => ({
    reason: `Dòng có ${cells} ô, bảng chỉ có ${columns} cột`,
    mend: 'Dấu | nằm trong ô viết là \\|; hoặc bớt ô.',
  }),
  en: ({ cells, columns }) => ({
    reason: `The row has ${cells} cells, the table only ${columns} columns`,
    mend: 'Write \\| for a bar inside a cell, or take out cells.',
  }),
});

/** A cell of the level column that is not made of `#`. */
export const levelCell = messageKind<{ typed: string }>({
  severity: 'error',
  vi: ({ typed }) => ({
    reason: `Ô cấp "${typed}" cần gồm các dấu #`,
    mend: 'Ghi #, ##, ### … như ở tiêu đề.',
  }),
  en: ({ typed }) => ({
    reason: `The level cell "${typed}" must be made of #`,
    mend: 'Write #, ##, ### … as in headings.',
  }),
});

/** A line with a bar that stands in running text of a task. */
export const tableNotSeparated = messageKind<Record<never, never>>({
  severity: 'error',
  vi: () => ({
    reason: 'Dòng bắt đầu bằng | nhưng không thành bảng',
    mend: 'Để một dòng trống trước bảng, và dòng | --- | dưới dòng đầu cột; nếu là chữ thì viết \\|.',
  }),
  en: () => ({
    reason: 'A line that starts with | but makes no table',
    mend: 'Leave an empty line before the table and put a | --- | line under its heading; if it is text, write \\|.',
  }),
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
