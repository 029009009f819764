/** A kind of file that is no DOCX, as people call it, and what to do with it where saving from Word is not the answer. */
export interface ForeignKind {
  readonly vi: string;
  readonly en: string;
  readonly mendVi?: string;
  readonly mendEn?: string;
}

const EXPORT_VI =
  'Mở tệp bằng chương trình đã tạo ra nó (hoặc LibreOffice), lưu thành Word (*.docx) rồi kiểm tra.';
const EXPORT_EN =
  'Open it in the program that made it (or LibreOffice), save it as Word (*.docx), and check that.';
const ORIGINAL_VI = 'Kiểm tra tệp Word gốc của văn bản, không phải bản đã xuất hay quét.';
const ORIGINAL_EN = 'Check the Word file that it was made from.';
const UNPACK_VI = 'Giải nén tệp, rồi kiểm tra tệp .docx ở bên trong.';
const UNPACK_EN = 'Unpack it, and check the .docx inside.';

const PDF: ForeignKind = { vi: 'PDF', en: 'a PDF', mendVi: ORIGINAL_VI, mendEn: ORIGINAL_EN };
const PICTURE: ForeignKind = { vi: 'ảnh', en: 'a picture', mendVi: ORIGINAL_VI, mendEn: ORIGINAL_EN };
const ARCHIVE: ForeignKind = { vi: 'tệp nén', en: 'an archive', mendVi: UNPACK_VI, mendEn: UNPACK_EN };

/** A ZIP that holds neither a Word document nor anything else that is known. */
export const OTHER_ZIP: ForeignKind = {
  vi: 'tệp nén ZIP thường, bên trong không có văn bản Word',
  en: 'an ordinary ZIP without a Word document in it',
  mendVi: UNPACK_VI,
  mendEn: UNPACK_EN,
};

/** An old Office file other than a Word document. */
export const OTHER_OLD_OFFICE: ForeignKind = {
  vi: 'tệp Office 97–2003 khác (như .xls, .ppt, .msg)',
  en: 'another Office 97–2003 file (such as .xls, .ppt, .msg)',
};

/** What is none of the kinds below. */
const UNKNOWN: ForeignKind = {
  vi: 'tệp loại khác (không phải ZIP)',
  en: 'a file of another kind (not a ZIP)',
};

const BY_FIRST_BYTES: readonly (readonly [firstBytes: string, kind: ForeignKind])[] = [
  ['%pdf', PDF],
  ['{\\rtf', { vi: 'RTF', en: 'an RTF file' }],
  ['<html', { vi: 'trang web (HTML)', en: 'a web page (HTML)' }],
  ['<!doctype html', { vi: 'trang web (HTML)', en: 'a web page (HTML)' }],
  ['<?xml', { vi: 'XML', en: 'an XML file' }],
  ['\u0089png', PICTURE],
  ['\u00ff\u00d8\u00ff', PICTURE],
  ['gif8', PICTURE],
  ['rar!', ARCHIVE],
  ['7z\u00bc\u00af', ARCHIVE],
];

const BY_CONTENT: readonly (readonly [words: RegExp, kind: ForeignKind])[] = [
  [
    /opendocument\.text/,
    {
      vi: 'ODT (LibreOffice Writer)',
      en: 'an ODT (LibreOffice Writer)',
      mendVi: EXPORT_VI,
      mendEn: EXPORT_EN,
    },
  ],
  [
    /opendocument/,
    { vi: 'OpenDocument (LibreOffice)', en: 'an OpenDocument file', mendVi: EXPORT_VI, mendEn: EXPORT_EN },
  ],
  [
    /spreadsheetml|ms-excel/,
    { vi: 'XLSX (Excel)', en: 'an XLSX (Excel)', mendVi: EXPORT_VI, mendEn: EXPORT_EN },
  ],
  [
    /presentationml|ms-powerpoint/,
    { vi: 'PPTX (PowerPoint)', en: 'a PPTX (PowerPoint)', mendVi: EXPORT_VI, mendEn: EXPORT_EN },
  ],
  [/epub/, { vi: 'sách điện tử EPUB', en: 'an EPUB book', mendVi: ORIGINAL_VI, mendEn: ORIGINAL_EN }],
];

/** What a file that is no ZIP is, by its first bytes. */
export function foreignByFirstBytes(bytes: Uint8Array): ForeignKind {
  const start = String.fromCharCode(...bytes.subarray(0, 32)).toLowerCase();
  const text = start.replace(/^(?:ï»¿)?\s*/, '');
  return BY_FIRST_BYTES.find(([firstBytes]) => text.startsWith(firstBytes))?.[1] ?? UNKNOWN;
}

/** What a ZIP that is no DOCX is, by its media type (`mimetype`) or its main part's content type. */
export function foreignByContent(mediaType: string): ForeignKind | undefined {
  return BY_CONTENT.find(([words]) => words.test(mediaType))?.[1];
}
