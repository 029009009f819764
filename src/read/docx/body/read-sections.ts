import type { WordParagraph, WordSection } from '../../../model/word-file.ts';
import type { MainPart } from '../package/main-part.ts';
import type { WordPackage } from '../package/word-package.ts';
import { isOn } from '../xml/attribute-values.ts';
import { childOf, type XmlElement } from '../xml/element.ts';
import type { PictureKind } from './drawn.ts';
import { followFields } from './fields.ts';
import { type EdgeParts, edgeParts, edgesOf, paragraphsOf } from './header-footer.ts';
import { pictureKind } from './picture-kind.ts';
import { readBlocks } from './read-blocks.ts';
import { readPage, textWidth } from './read-page.ts';
import type { Reading, Story, Surrounding } from './reading.ts';
import { splitSections } from './split-sections.ts';

/** The kinds of pictures, each looked at once, however often a part shows it. */
function pictureKinds(part: string, parts: WordPackage): (relationshipId: string) => PictureKind {
  const known = new Map<string, PictureKind>();
  return (relationshipId) => {
    const picture = parts.relationshipsOf(part).byId.get(relationshipId) ?? '';
    const kind = known.get(picture) ?? pictureKind(picture, parts.head(picture));
    known.set(picture, kind);
    return kind;
  };
}

function storyOf(part: string, parts: WordPackage, reading: Reading): Story {
  let index = 0;
  const nextIndex = () => {
    index += 1;
    return index;
  };
  return { ...reading, fields: followFields(), nextIndex, pictureKind: pictureKinds(part, parts) };
}

/** Reads headers and footers, each part once: sections share them, and the first gives the width. */
function edgeReader(
  parts: WordPackage,
  reading: Reading,
): (part: string, widthTwips: number) => readonly WordParagraph[] {
  const known = new Map<string, readonly WordParagraph[]>();
  return (part, widthTwips) => {
    const found = known.get(part);
    if (found) return found;
    const surrounding: Surrounding = { widthTwips, inTextBox: false };
    const story = storyOf(part, parts, reading);
    const paragraphs = paragraphsOf(readBlocks(parts.xml(part)?.children ?? [], story, surrounding));
    known.set(part, paragraphs);
    return paragraphs;
  };
}

function evenPagesDiffer(settings: XmlElement | undefined): boolean {
  const element = childOf(settings, 'w:evenAndOddHeaders');
  return element !== undefined && isOn(element.attributes['w:val']);
}

/** Reads the sections of the text with their pages, headers and footers (ISO 29500-1, 17.6, 17.10). */
export function readSections(
  main: MainPart,
  settings: XmlElement | undefined,
  parts: WordPackage,
  reading: Reading,
): readonly WordSection[] {
  const story = storyOf(main.name, parts, reading);
  const edgeParagraphs = edgeReader(parts, reading);
  const partOf = (id: string) => parts.relationshipsOf(main.name).byId.get(id);
  const differ = evenPagesDiffer(settings);
  let headers: EdgeParts = {};
  let footers: EdgeParts = {};
  return splitSections(childOf(main.root, 'w:body')).map(({ blocks, properties }) => {
    const page = readPage(properties);
    const widthTwips = textWidth(page, properties);
    headers = edgeParts(properties, 'w:headerReference', partOf, headers);
    footers = edgeParts(properties, 'w:footerReference', partOf, footers);
    const paragraphsIn = (edge: string) => edgeParagraphs(edge, widthTwips);
    return {
      page,
      blocks: readBlocks(blocks, story, { widthTwips, inTextBox: false }),
      headers: edgesOf(headers, differ, paragraphsIn),
      footers: edgesOf(footers, differ, paragraphsIn),
    };
  });
}
