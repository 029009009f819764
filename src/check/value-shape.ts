import { type Data, isDataList, isDataMap } from '../model/data.ts';
import type { Language } from '../model/message.ts';

/** What a value is, to somebody who writes YAML. */
export type Shape = 'text' | 'list' | 'keys';

const SHAPE_WORDS: Readonly<Record<Language, Readonly<Record<Shape, string>>>> = {
  vi: { text: 'chữ', list: 'danh sách (mỗi phần tử một dòng "- ")', keys: 'các khóa "khóa: giá trị"' },
  en: { text: 'text', list: 'a list (one "- " a line)', keys: 'keys ("key: value")' },
};

/** The shape of a value. */
export function shapeOf(data: Data): Shape {
  if (isDataList(data)) return 'list';
  return isDataMap(data) ? 'keys' : 'text';
}

/** Shapes in words, joined by "or". */
export function shapeWords(shapes: readonly Shape[], language: Language): string {
  const words = shapes.map((shape) => SHAPE_WORDS[language][shape]);
  return words.join(language === 'vi' ? ' hoặc ' : ' or ');
}
