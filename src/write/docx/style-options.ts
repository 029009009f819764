import {
  DocumentDefaults,
  type ICharacterStyleOptions,
  ImportedXmlComponent,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  StyleForParagraph,
} from 'docx';
import type { Measures } from '../../model/measures.ts';
import { CHARACTER_STYLES } from './character-style.ts';
import { paragraphStyles, type StyleSizes } from './paragraph-styles.ts';
import { tableStyles } from './table-styles.ts';

const VIETNAMESE = 'vi-VN';

/** The font by name in all four slots, so that no theme decides it. */
function documentRun({ fontName, styles }: Measures): IRunStylePropertiesOptions {
  return {
    font: { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName },
    size: styles.paragraph.sizePt * 2,
    language: { value: VIETNAMESE, eastAsia: VIETNAMESE },
  };
}

function normalStyle(): StyleForParagraph {
  return new StyleForParagraph({
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
  });
}

/** What Word takes for granted: the styles of a run and of a table without one, and of docx's note separators. */
const GIVEN_STYLES =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

function characterStyles(): readonly ICharacterStyleOptions[] {
  const notes = ['FootnoteReference', 'EndnoteReference'].map((id) => ({
    id,
    name: id === 'FootnoteReference' ? 'footnote reference' : 'endnote reference',
    basedOn: 'DefaultParagraphFont',
    semiHidden: true,
    unhideWhenUsed: true,
    run: { superScript: true },
  }));
  const own = CHARACTER_STYLES.map(({ id, name, bold, italic }) => ({
    id,
    name,
    basedOn: 'DefaultParagraphFont',
    quickFormat: true,
    run: { ...(bold && { bold }), ...(italic && { italics: italic }) },
  }));
  return [...own, ...notes];
}

/** All styles of a file; docx's own defaults, with their blue headings and theme colours, are replaced. */
export function styleOptions(measures: Measures, sizes: StyleSizes): IStylesOptions {
  return {
    importedStyles: [
      new DocumentDefaults({ run: documentRun(measures) }),
      normalStyle(),
      ImportedXmlComponent.fromXmlString(GIVEN_STYLES),
      ...tableStyles(measures.table),
    ],
    paragraphStyles: paragraphStyles(measures, sizes),
    characterStyles: characterStyles(),
  };
}
