import type { WordParagraphFormat } from '../../../model/word-file.ts';
import { valueIn, type XmlElement } from '../xml/element.ts';
import type { Numbering } from './numbering.ts';
import {
  type ListPlace,
  mergeParagraphProperties,
  NO_PARAGRAPH_PROPERTIES,
  type ParagraphProperties,
  RUNNING_TEXT,
  readParagraphProperties,
} from './paragraph-properties.ts';
import { type RunBase, type RunLookFinder, runOfChain } from './run-looks.ts';
import type { Style, Styles } from './styles.ts';
import type { TableLayer } from './table-layers.ts';

/** A paragraph's effective formatting, and what its runs begin with. */
export interface ParagraphLook {
  readonly properties: ParagraphProperties;
  readonly format: WordParagraphFormat;
  /** The id and level of its list, both known. */
  readonly list?: Required<ListPlace>;
  readonly styleId: string;
  readonly styleName?: string;
  readonly runs: RunBase;
}

/** Finds the effective formatting of a paragraph with this `w:pPr`, in a table or not (ISO 29500-1, 17.7.2). */
export type ParagraphLookFinder = (
  element: XmlElement | undefined,
  table: TableLayer | undefined,
) => ParagraphLook;

/** No list, said of a paragraph whose style has one (17.9.18). */
const NO_LIST = '0';

/** The list that a style puts its paragraphs in: the level is the one that names the style (17.9.23). */
function listOfStyle(style: Style, numbering: Numbering): ListPlace | undefined {
  const { list } = style.paragraph;
  if (!list?.listId) return list;
  const level = numbering.get(list.listId)?.levels.findIndex(({ styleId }) => styleId === style.id) ?? -1;
  return level < 0 ? list : { ...list, level };
}

function levelProperties(list: ListPlace | undefined, numbering: Numbering): ParagraphProperties {
  return (
    numbering.get(list?.listId ?? NO_LIST)?.levels[list?.level ?? 0]?.paragraph ?? NO_PARAGRAPH_PROPERTIES
  );
}

/** What a chain of styles says together; a list's own indents stand just below the style that puts it in the list. */
function paragraphOfChain(
  chain: readonly Style[],
  base: ParagraphProperties,
  numbering: Numbering,
  withLists: boolean,
): ParagraphProperties {
  return chain.reduce((properties, style) => {
    const list = listOfStyle(style, numbering);
    const ofLevel =
      withLists && list
        ? levelProperties({ ...properties.list, ...list }, numbering)
        : NO_PARAGRAPH_PROPERTIES;
    const own = list ? { ...style.paragraph, list } : style.paragraph;
    return mergeParagraphProperties(mergeParagraphProperties(properties, ofLevel), own);
  }, base);
}

function knownList(list: ListPlace | undefined): Required<ListPlace> | undefined {
  if (!list?.listId || list.listId === NO_LIST) return undefined;
  return { listId: list.listId, level: list.level ?? 0 };
}

const SINGLE_LINE = 240;

/** Effective properties as a format: what nothing says is what ISO 29500-1, 17.3.1 gives. */
function formatOf(properties: ParagraphProperties): WordParagraphFormat {
  const { outlineLevel = RUNNING_TEXT } = properties;
  return {
    align: properties.frameAlign ?? properties.align ?? 'left',
    firstLineTwips: properties.firstLineTwips ?? 0,
    leftTwips: properties.leftTwips ?? 0,
    rightTwips: properties.rightTwips ?? 0,
    beforeTwips: properties.beforeTwips ?? 0,
    afterTwips: properties.afterTwips ?? 0,
    line: properties.line ?? { rule: 'auto', value: SINGLE_LINE },
    keepWithNext: properties.keepWithNext ?? false,
    ...(outlineLevel >= 0 && outlineLevel < RUNNING_TEXT && { outlineLevel }),
  };
}

function formatted(properties: ParagraphProperties): Pick<ParagraphLook, 'properties' | 'format' | 'list'> {
  const list = knownList(properties.list);
  return { properties, format: formatOf(properties), ...(list && { list }) };
}

/** Starts finding the formatting of one document's paragraphs; what a style gives is worked out once. */
export function findParagraphLooks(
  styles: Styles,
  numbering: Numbering,
  runLooks: RunLookFinder,
): ParagraphLookFinder {
  const known = new Map<string, ParagraphLook>();
  const ofStyle = (id: string | undefined, table: TableLayer | undefined, withLists: boolean) => {
    const key = `${id ?? ''}\n${table?.key ?? ''}\n${withLists}`;
    const found = known.get(key);
    if (found) return found;
    const chain = styles.chainOf('paragraph', id);
    const { id: styleId = '', name } = chain.at(-1) ?? {};
    const base = mergeParagraphProperties(
      styles.defaults.paragraph,
      table?.paragraph ?? NO_PARAGRAPH_PROPERTIES,
    );
    const look: ParagraphLook = {
      ...formatted(paragraphOfChain(chain, base, numbering, withLists)),
      styleId,
      ...(name !== undefined && { styleName: name }),
      runs: runLooks.baseOf([styles.defaults.run, table?.run ?? {}, runOfChain(chain)]),
    };
    known.set(key, look);
    return look;
  };
  return (element, table) => {
    const direct = readParagraphProperties(element);
    const styled = ofStyle(valueIn(element, 'w:pStyle'), table, !direct.list);
    if (direct === NO_PARAGRAPH_PROPERTIES) return styled;
    const { list: _, ...withoutList } = styled;
    const place = direct.list && { ...styled.properties.list, ...direct.list };
    const ofLevel = place ? levelProperties(place, numbering) : NO_PARAGRAPH_PROPERTIES;
    const listed = mergeParagraphProperties(styled.properties, ofLevel);
    return { ...withoutList, ...formatted(mergeParagraphProperties(listed, direct)) };
  };
}
