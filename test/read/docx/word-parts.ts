import { strToU8, zipSync } from 'fflate';
import type { WordBlock, WordFile, WordParagraph, WordTable } from '../../../src/model/word-file.ts';
import { readWordFile } from '../../../src/read/docx/read-word-file.ts';

/** The contents of a DOCX's parts; each may be left out, as real files leave them out. */
export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`. */
  readonly styles?: string;
  /** What stands in `w:numbering`. */
  readonly numbering?: string;
  /** What stands in `a:themeElements`. */
  readonly theme?: string;
  readonly settings?: string;
  readonly comments?: string;
  /** What stands in headers and footers, by relationship id; an id begins with `header` or `footer`. */
  readonly edges?: Readonly<Record<string, string>>;
  /** Pictures by relationship id; a name ends the way the file does, e.g. `sign.png`. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An XML part with this root element. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} ${NAMESPACES}>${content}</${root}>`;
}

/** A part of relationships: `[id, kind, target]`. */
export function relationships(...entries: readonly (readonly [string, string, string])[]): string {
  const list = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
}

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** The text of every part by its name; headers, footers and pictures stand beside the text. */
export function partTexts(parts: WordParts): Record<string, string> {
  const kinds = ['styles', 'numbering', 'settings', 'comments'] as const;
  const there = kinds.filter((kind) => parts[kind] !== undefined);
  const theme = parts.theme ?? '';
  const edges = Object.entries(parts.edges ?? {});
  const kindOf = (id: string) => (id.startsWith('header') ? 'header' : 'footer');
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': part('w:document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      ...there.map((kind) => [kind, kind, `${kind}.xml`] as const),
      ...(theme ? [['theme', 'theme', 'theme/theme1.xml'] as const] : []),
      ...edges.map(([id]) => [id, kindOf(id), `${id}.xml`] as const),
      ...Object.keys(parts.pictures ?? {}).map((id) => [id, 'image', `media/${id}`] as const),
    ),
    ...Object.fromEntries(there.map((kind) => [`word/${kind}.xml`, part(`w:${kind}`, parts[kind] ?? '')])),
    ...(theme && { 'word/theme/theme1.xml': part('a:theme', `<a:themeElements>${theme}</a:themeElements>`) }),
    ...Object.fromEntries(
      edges.map(([id, text]) => [`word/${id}.xml`, part(kindOf(id) === 'header' ? 'w:hdr' : 'w:ftr', text)]),
    ),
  };
}

/** A ZIP of these parts, packed or, in less time, not. */
export function zipped(
  texts: Readonly<Record<string, string | Uint8Array>>,
  { packed = true }: { readonly packed?: boolean } = {},
): Uint8Array {
  const files = Object.entries(texts).map(([name, text]) => [
    name,
    typeof text === 'string' ? strToU8(text) : text,
  ]);
  return zipSync(Object.fromEntries(files), { level: packed ? 6 : 0 });
}

/** A DOCX of these parts. */
export function docx(parts: WordParts): Uint8Array {
  const pictures = Object.entries(parts.pictures ?? {}).map(([id, bytes]) => [`word/media/${id}`, bytes]);
  return zipped({ ...partTexts(parts), ...Object.fromEntries(pictures) });
}

/** Reads a DOCX that must not be refused. */
export function readBytes(bytes: Uint8Array): WordFile {
  const { value, messages } = readWordFile('thu.docx', bytes);
  if (!value) throw new Error(messages.map(({ reason }) => reason).join('\n'));
  return value;
}

/** Reads a DOCX of these parts. */
export function read(parts: WordParts): WordFile {
  return readBytes(docx(parts));
}

/** All blocks of the body. */
export function blocksOf(file: WordFile): readonly WordBlock[] {
  return file.sections.flatMap(({ blocks }) => blocks);
}

function inOrder(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => inOrder(cell.blocks))),
  );
}

/** All paragraphs of the body, those of tables among them. */
export function paragraphsOf(file: WordFile): readonly WordParagraph[] {
  return inOrder(blocksOf(file));
}

/** The text of a paragraph, its number before it. */
export function textOf({ number, runs }: WordParagraph): string {
  const text = runs.map((run) => run.text).join('');
  return number === undefined ? text : `${number} ${text}`;
}

/** The texts of all paragraphs of a body. */
export function textsOf(parts: WordParts): readonly string[] {
  return paragraphsOf(read(parts)).map(textOf);
}

function only<Thing>(things: readonly Thing[]): Thing {
  const [thing] = things;
  if (thing === undefined) throw new Error('nothing was read');
  return thing;
}

/** The first paragraph of a body. */
export function firstParagraph(parts: WordParts): WordParagraph {
  return only(paragraphsOf(read(parts)));
}

/** The first table of a body. */
export function firstTable(parts: WordParts): WordTable {
  return only(blocksOf(read(parts)).filter((block) => block.type === 'table'));
}

/** A paragraph: its properties, then its runs. */
export function p(properties: string, ...runs: readonly string[]): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`;
}

/** A run of text: its properties, then its text. */
export function r(properties: string, text: string): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of one plain run. */
export function plain(text: string): string {
  return p('', r('', text));
}
