/** A place where Word is known to lay out as our PDF does, and LibreOffice is not. */
export interface WordDiffers {
  /** What LibreOffice does there, and what Word. */
  readonly what: string;
  /** Where it can be read, of LibreOffice and of Word. */
  readonly sources: readonly [string, ...string[]];
  /** The pages that it excuses, counted from 1, by the file's name; each must be one that differs. */
  readonly excuses: Readonly<Record<string, readonly number[]>>;
}

const LIBRE_OFFICE_TABLES =
  'https://github.com/LibreOffice/core/blob/master/sw/source/core/layout/tabfrm.cxx';
const KEEP_WITH_NEXT =
  'https://learn.microsoft.com/en-us/previous-versions/office/developer/office-2010/cc799425(v=office.14)';
const KEEP_WITH_NEXT_IN_ROWS = 'https://github.com/ONLYOFFICE/DocumentServer/issues/3641';

/** The one list of them; docs/word-va-libreoffice.md tells the same. */
export const WORD_DIFFERS: readonly WordDiffers[] = [
  {
    what:
      'The last row of a table keeps with the signature after it. Word moves the row to the signature’s page; ' +
      'LibreOffice does only where the whole table stands on one page (KEEPTAB in SwTabFrame::MakeAll).',
    sources: [LIBRE_OFFICE_TABLES, KEEP_WITH_NEXT, KEEP_WITH_NEXT_IN_ROWS],
    excuses: { 'ke-hoach-60028_ke-hoach': [80, 81], 'van-ban-60013': [8, 9] },
  },
];
