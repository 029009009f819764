import { messageKind } from '../model/message.ts';

/** A template that Handlebars cannot read. */
export const brokenTemplate = messageKind<{ detail: string }>({
  severity: 'error',
  vi: ({ detail }) => ({
    reason: `Mẫu trình bày viết sai cú pháp Handlebars: ${detail}`,
    mend: 'Kiểm tra các dấu {{ }} và thẻ mở, thẻ đóng ở dòng này.',
  }),
  en: ({ detail }) => ({
    reason: `The template is not well-formed Handlebars: ${detail}`,
    mend: 'Check the {{ }} and the opening and closing tags of this line.',
  }),
});

/** A path that the view does not have at that place. */
export const unknownPath = messageKind<{
  path: string;
  nearest: string | undefined;
  known: readonly string[];
}>({
  severity: 'error',
  vi: ({ path, nearest, known }) => ({
    reason: `{{${path}}} không có trong dữ liệu của mẫu`,
    mend: nearest ? `Có phải là {{${nearest}}}?` : `Ở đây dùng được: ${known.join(', ')}.`,
  }),
  en: ({ path, nearest, known }) => ({
    reason: `{{${path}}} is not among what a template is given`,
    mend: nearest ? `Did you mean {{${nearest}}}?` : `Known here: ${known.join(', ')}.`,
  }),
});

/** A path used as what it is not: a list printed, words gone through. */
export const wrongUse = messageKind<{ path: string; use: 'print' | 'each' }>({
  severity: 'error',
  vi: ({ path, use }) => ({
    reason: use === 'print' ? `{{${path}}} không phải là chữ để in` : `{{#each ${path}}} cần một danh sách`,
    mend: use === 'print' ? 'Dùng trong {{#if}} hoặc {{#each}}.' : 'Dùng {{#if}} hoặc in trực tiếp.',
  }),
  en: ({ path, use }) => ({
    reason: use === 'print' ? `{{${path}}} is not words to print` : `{{#each ${path}}} needs a list`,
    mend: use === 'print' ? 'Use it in {{#if}} or {{#each}}.' : 'Use {{#if}}, or print it.',
  }),
});

/** A feature of Handlebars that templates may not use. */
export const refusedFeature = messageKind<{ found: string }>({
  severity: 'error',
  vi: ({ found }) => ({
    reason: `Mẫu dùng ${found}, không được phép`,
    mend: 'Chỉ dùng {{trường}}, {{#if}}, {{#unless}}, {{#each}} và {{> phần chung}}.',
  }),
  en: ({ found }) => ({
    reason: `The template uses ${found}, which is not allowed`,
    mend: 'Use only {{field}}, {{#if}}, {{#unless}}, {{#each}} and {{> partial}}.',
  }),
});

/** A partial that is not there, or that leads back to itself. */
export const brokenPartial = messageKind<{ name: string; isCycle: boolean }>({
  severity: 'error',
  vi: ({ name, isCycle }) => ({
    reason: isCycle ? `Phần chung {{> ${name}}} gọi vòng lại chính nó` : `Không có phần chung {{> ${name}}}`,
    mend: isCycle
      ? 'Bỏ một trong các lời gọi lẫn nhau.'
      : `Thêm tệp templates/_chung/${name}.hbs hoặc sửa tên.`,
  }),
  en: ({ name, isCycle }) => ({
    reason: isCycle ? `The partial {{> ${name}}} leads back to itself` : `There is no partial {{> ${name}}}`,
    mend: isCycle ? 'Take out one of the calls.' : `Add templates/_chung/${name}.hbs, or mend the name.`,
  }),
});

/** A template whose partials call one another too often. */
export const tooManyPartials = messageKind<{ most: number }>({
  severity: 'error',
  vi: ({ most }) => ({
    reason: `Mẫu gọi các phần chung quá ${most} lần`,
    mend: 'Bớt các phần chung gọi lồng nhau nhiều lần.',
  }),
  en: ({ most }) => ({
    reason: `The template leads to more than ${most} calls of partials`,
    mend: 'Let partials call one another less often.',
  }),
});

/** A template of a document type that is missing. */
export const missingTemplate = messageKind<{ name: string }>({
  severity: 'error',
  vi: ({ name }) => ({ reason: `Thiếu mẫu ${name}.hbs`, mend: 'Kiểm tra thư mục mẫu (--templates).' }),
  en: ({ name }) => ({
    reason: `The template ${name}.hbs is missing`,
    mend: 'Check the folder of templates (--templates).',
  }),
});
