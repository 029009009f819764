import { strToU8, zipSync } from 'fflate';
import type { Measures } from '../../src/model/measures.ts';
import type { ReviewedDocument } from '../../src/model/reviewed.ts';
import type { WordEdges, WordImage, WordPage, WordParagraph } from '../../src/model/word-file.ts';
import type { SpecimenDocument } from '../../src/review/specimen.ts';
import { reviewedSpecimen } from './reviewed-specimen.ts';
import { documentXml } from './word/document-xml.ts';
import { paragraphXml, structuralParagraph } from './word/paragraph-xml.ts';
import { pictureBytes } from './word/picture-bytes.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a package and their relationships, growing while its documents are written. */
class Package {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #relationships: string[] = [];

  add(kind: string, path: string, bytes: Uint8Array): string {
    const id = `rId${this.#relationships.length + 1}`;
    this.#relationships.push(`<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${path}"/>`);
    this.#parts.set(`word/${path}`, bytes);
    return id;
  }

  get size(): number {
    return this.#parts.size;
  }

  zip(body: string): Uint8Array {
    const relationships = (inner: string) =>
      strToU8(
        `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
      );
    const edges = [...this.#parts.keys()].filter((path) => path.endsWith('.xml'));
    const overrides = edges.map((path) => {
      const kind = path.includes('header') ? 'header' : 'footer';
      return `<Override PartName="/${path}" ContentType="${WORD}.${kind}+xml"/>`;
    });
    return zipSync({
      '[Content_Types].xml': strToU8(
        `${XML}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
          '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="xml" ContentType="application/xml"/>' +
          `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${overrides.join('')}</Types>`,
      ),
      '_rels/.rels': relationships(
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
      ),
      'word/document.xml': strToU8(`${XML}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
      'word/_rels/document.xml.rels': relationships(this.#relationships.join('')),
      ...Object.fromEntries(this.#parts),
    });
  }

  readonly addImage = (image: WordImage): string =>
    this.add('image', `media/${this.size}.${image.format}`, pictureBytes(image));

  #edge(kind: 'header' | 'footer', type: 'first' | 'default', paragraphs: readonly WordParagraph[]): string {
    const written = paragraphs.map((paragraph) =>
      paragraphXml(
        {
          type: 'paragraph',
          part: 'other',
          origin: { kind: 'plan', source: undefined },
          text: '',
          look: paragraph,
        },
        this.addImage,
      ),
    );
    const tag = kind === 'header' ? 'w:hdr' : 'w:ftr';
    const xml = `${XML}<${tag} ${NAMESPACES}>${written.join('') || '<w:p/>'}</${tag}>`;
    const id = this.add(kind, `${kind}${this.size}.xml`, strToU8(xml));
    return `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  }

  edges(kind: 'header' | 'footer', { first, default: usual }: WordEdges): string {
    return this.#edge(kind, 'default', usual) + this.#edge(kind, 'first', first);
  }
}

function pageXml(page: WordPage): string {
  const orientation = page.landscape ? ' w:orient="landscape"' : '';
  const start = page.startsAt === undefined ? '' : `<w:pgNumType w:start="${page.startsAt}"/>`;
  return (
    `<w:pgSz w:w="${page.widthTwips}" w:h="${page.heightTwips}"${orientation}/>` +
    `<w:pgMar w:top="${page.topTwips}" w:right="${page.rightTwips}" w:bottom="${page.bottomTwips}" w:left="${page.leftTwips}"` +
    ` w:header="${page.headerTwips}" w:footer="${page.footerTwips}" w:gutter="${page.gutterTwips}"/>` +
    `${start}${page.titlePage ? '<w:titlePg/>' : ''}`
  );
}

function sectionXml({ sections }: ReviewedDocument, parts: Package): string {
  const [section] = sections;
  if (!section) throw new Error('An example has a page');
  const edges = parts.edges('header', section.headers) + parts.edges('footer', section.footers);
  return `<w:sectPr>${edges}${pageXml(section.page)}</w:sectPr>`;
}

/** A paragraph that is all deleted, mark and words, and so is not there for whoever accepts (ISO 29500-1, 17.13.5.14). */
function deletion(words: string | undefined): string {
  if (words === undefined) return '';
  const by = 'w:id="1" w:author="A" w:date="2026-01-05T00:00:00Z"';
  return `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr><w:del ${by}><w:r><w:delText>${words}</w:delText></w:r></w:del></w:p>`;
}

/** An example's documents as a DOCX, every look written out at its paragraph and run, each document a section. */
export function specimenDocx(documents: readonly SpecimenDocument[], measures: Measures): Uint8Array {
  const parts = new Package();
  const reviewed = reviewedSpecimen(documents, measures).documents;
  const body = reviewed.map((document, index) => {
    const written = documentXml(document, parts.addImage);
    const section = sectionXml(document, parts);
    const isLast = index === reviewed.length - 1;
    const deleted = deletion(documents[index]?.deletedWords);
    return written + deleted + (isLast ? `${structuralParagraph()}${section}` : structuralParagraph(section));
  });
  return parts.zip(body.join(''));
}
