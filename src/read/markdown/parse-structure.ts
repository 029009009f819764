import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];

/** Markdown's constructs that stay text, letter for letter, since the passage grammar gives lines their meaning. */
const SWITCHED_OFF: readonly string[] = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingSetext',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const COLON = 58;

/** Only what makes whole lines: of directives the leaf form (the last of two), of GFM the table. */
function blocksOnly({ flow }: Extension): Extension {
  const ofColon = flow?.[COLON];
  const leaf = Array.isArray(ofColon) ? ofColon.slice(-1) : [];
  return { flow: { ...(flow?.null && { null: flow.null }), ...(leaf.length > 0 && { [COLON]: leaf }) } };
}

function planStructure(this: Processor): void {
  remarkDirective.call(this);
  remarkGfm.call(this);
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []).map(blocksOnly),
    { disable: { null: [...SWITCHED_OFF] } },
  ];
  // Transforms turn addresses into links in text that is never looked at.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

const parser = unified().use(remarkParse).use(planStructure).freeze();

/** Finds headings, leaf directives and pipe tables in the body of a Markdown plan; all else is paragraphs. */
export function parseStructure(markdown: string): Root {
  return parser.parse(markdown);
}
