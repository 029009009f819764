import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Markdown's constructs that official text never means: what looks like them stays text, letter for letter. */
const SWITCHED_OFF: readonly string[] = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** Directives of the container and leaf form only: with the text form, `Lưu:VT` would lose its "VT". */
function blockDirectives(this: Processor): void {
  remarkDirective.call(this);
  const extensions = this.data().micromarkExtensions ?? [];
  for (const extension of extensions) if ('text' in extension) Reflect.deleteProperty(extension, 'text');
  extensions.push({ disable: { null: [...SWITCHED_OFF] } });
}

const parser = unified().use(remarkParse).use(blockDirectives).freeze();

/** Parses what a template printed: directives, headings, paragraphs, bold and italic; everything else is text. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}
