import type { LeafDirective } from 'mdast-util-directive';
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

/** Parses a line as a leaf directive, `::ten{#ma khoa=gia-tri}`; undefined where it is none. */
export function parseDirective(line: string): LeafDirective | undefined {
  const [node, ...others] = parser.parse(line).children;
  return node?.type === 'leafDirective' && others.length === 0 ? node : undefined;
}

/** Whether two lines are the heading and the delimiter row of a pipe table: as many cells in both. */
export function startsTable(heading: string, delimiter: string): boolean {
  return parser.parse(`${heading}\n${delimiter}`).children[0]?.type === 'table';
}
