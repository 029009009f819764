import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WORD_LIMITS, type WordLimits } from '../../../src/read/docx/limits.ts';
import { readWordFile } from '../../../src/read/docx/read-word-file.ts';
import { docx, part, partTexts, plain, relationships, zipped } from './word-parts.ts';

/** What is said of a file that is refused: the rule and the reason in Vietnamese. */
function refusal(bytes: Uint8Array, limits: WordLimits = WORD_LIMITS): readonly string[] {
  const { value, messages } = readWordFile('thu.docx', bytes, limits);
  expect(value).toBeUndefined();
  for (const { severity, texts, file } of messages) {
    expect(severity).toBe('error');
    expect(file).toBe('thu.docx');
    expect([texts.vi.mend, texts.en.reason, texts.en.mend].every((text) => text.length > 10)).toBe(true);
  }
  return messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
}

const PARTS = partTexts({ body: plain('Kế hoạch') });
const WHOLE = docx({ body: plain('Kế hoạch') });

/** A file of Office 97–2003, or one that Office encrypted: both are compound files. */
function compoundFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...signature, ...new Uint8Array(600), ...Buffer.from(stream, 'utf16le')]);
}

/** The same bytes with a number of the central directory's entry for a part changed. */
function withDirectory(bytes: Uint8Array, name: string, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const entry = Buffer.from(changed.buffer).lastIndexOf(name) - 46;
  new DataView(changed.buffer).setUint32(entry + at, value, true);
  return changed;
}

const PACKED_SIZE = 20;
const SIZE = 24;
const FLAGS_AND_METHOD = 8;

describe('a file that is no DOCX', () => {
  const content = (type: string) =>
    zipped({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
      '_rels/.rels': relationships(['a', 'officeDocument', 'xl/workbook.xml']),
      'xl/workbook.xml': '<workbook/>',
    });

  it.each([
    ['nothing', new Uint8Array(0), 'docx-rong: Tệp rỗng (0 byte)'],
    [
      'old Word',
      compoundFile('WordDocument'),
      'docx-la-doc-cu: Tệp là văn bản Word 97–2003 (.doc), cần .docx',
    ],
    [
      'encrypted',
      compoundFile('EncryptedPackage'),
      'docx-co-mat-khau: Tệp DOCX được đặt mật khẩu, không đọc được',
    ],
    [
      'old Excel',
      compoundFile('Workbook'),
      'docx-khong-phai-docx: Tệp không phải DOCX mà là tệp Office 97–2003 khác (như .xls, .ppt, .msg)',
    ],
    ['PDF', strToU8('%PDF-1.7 …'), 'docx-khong-phai-docx: Tệp không phải DOCX mà là PDF'],
    ['RTF', strToU8('{\\rtf1\\ansi'), 'docx-khong-phai-docx: Tệp không phải DOCX mà là RTF'],
    ['HTML', strToU8('\n<HTML>'), 'docx-khong-phai-docx: Tệp không phải DOCX mà là trang web (HTML)'],
    [
      'text',
      strToU8('Kế hoạch'),
      'docx-khong-phai-docx: Tệp không phải DOCX mà là tệp loại khác (không phải ZIP)',
    ],
    [
      'ODT',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      'docx-khong-phai-docx: Tệp không phải DOCX mà là ODT (LibreOffice Writer)',
    ],
    ['XLSX', content('spreadsheetml.sheet'), 'docx-khong-phai-docx: Tệp không phải DOCX mà là XLSX (Excel)'],
    [
      'PPTX',
      content('presentationml.presentation'),
      'docx-khong-phai-docx: Tệp không phải DOCX mà là PPTX (PowerPoint)',
    ],
    [
      'another ZIP',
      zipped({ 'ke-hoach.docx': WHOLE }),
      'docx-khong-phai-docx: Tệp không phải DOCX mà là tệp nén ZIP thường, bên trong không có văn bản Word',
    ],
    [
      'a DOCX by its relationships only',
      zipped({ ...PARTS, 'word/document.xml': '<html/>' }),
      'docx-khong-phai-docx: Tệp không phải DOCX mà là tệp nén ZIP thường, bên trong không có văn bản Word',
    ],
  ])('is told by name: %s', (_, bytes, expected) => {
    expect(refusal(bytes)).toEqual([expected]);
  });
});

describe('a damaged DOCX', () => {
  it('may be cut off', () => {
    const expected = ['docx-bi-cut: Tệp DOCX bị cụt: thiếu phần cuối'];
    expect(refusal(WHOLE.subarray(0, WHOLE.length - 1))).toEqual(expected);
    expect(refusal(WHOLE.subarray(0, 100))).toEqual(expected);
  });

  it('may lack its text', () => {
    const { 'word/document.xml': _, ...rest } = PARTS;
    expect(refusal(zipped(rest))).toEqual([
      'docx-thieu-noi-dung: Tệp DOCX thiếu phần nội dung "word/document.xml"',
    ]);
  });

  it.each([
    ['its packed bytes go beyond the file', PACKED_SIZE, 0x7fffffff],
    ['it is packed in a way no DOCX is', FLAGS_AND_METHOD, 99 << 16],
  ])('may have a part that cannot be unpacked: %s', (_, at, value) => {
    expect(refusal(withDirectory(WHOLE, 'word/document.xml', at, value))).toEqual([
      'docx-hong: Tệp DOCX bị hỏng: không giải nén được "word/document.xml"',
    ]);
  });

  it('may be locked with the password of a ZIP', () => {
    expect(refusal(withDirectory(WHOLE, 'word/document.xml', FLAGS_AND_METHOD, (8 << 16) | 1))).toEqual([
      'docx-co-mat-khau: Tệp DOCX được đặt mật khẩu, không đọc được',
    ]);
  });

  it.each([
    ['word/document.xml', '<w:document xmlns:w="x"><w:body>\n<w:p></w:body></w:document>', 2, 15],
    ['word/styles.xml', '', 1, 1],
    ['word/styles.xml', 'Kế hoạch', 1, 9],
    ['word/numbering.xml', '<w:numbering>&unknown;</w:numbering>', 1, 23],
  ])('may have a part that is no XML: %s "%s"', (name, text, line, column) => {
    const kinds = relationships(['s', 'styles', 'styles.xml'], ['n', 'numbering', 'numbering.xml']);
    expect(refusal(zipped({ ...PARTS, 'word/_rels/document.xml.rels': kinds, [name]: text }))).toEqual([
      `docx-xml-hong: Tệp DOCX bị hỏng: "${name}" sai cú pháp XML tại dòng ${line}, cột ${column}`,
    ]);
  });

  it('may have bytes that are no characters', () => {
    const bytes = Uint8Array.from([...strToU8('<w:document>'), 0xc3, 0x28]);
    expect(refusal(zipped({ ...PARTS, 'word/document.xml': bytes }))[0]).toMatch(/^docx-xml-hong/);
  });
});

describe('a file made to do harm', () => {
  const harmful = (reason: string) => [reason];

  it('is refused by its size before anything is read of it', () => {
    expect(refusal(new Uint8Array(WORD_LIMITS.fileBytes + 1))).toEqual([
      'docx-qua-lon: Tệp có 100 MB, cần không quá 100 MB',
    ]);
  });

  const bomb = zipped({ ...PARTS, 'word/document.xml': new Uint8Array(30_000_000) });
  const small: WordLimits = { ...WORD_LIMITS, inflatedBytes: 1_000_000 };
  const tooMuch =
    'docx-giai-nen-qua-lon: "word/document.xml" trong tệp giải nén ra lớn hơn mức ghi trong tệp hoặc quá 1 MB';

  it('is refused where it unpacks to more than is allowed, or than it claims', () => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb, small)).toEqual(harmful(tooMuch));
    expect(refusal(withDirectory(bomb, 'word/document.xml', SIZE, 1000), small)).toEqual(harmful(tooMuch));
    expect(refusal(withDirectory(bomb, 'word/document.xml', SIZE, 0), small)).toEqual(harmful(tooMuch));
  });

  it('is refused where its parts come to too much together', () => {
    const blank = ' '.repeat(600_000);
    const kinds = relationships(['s', 'styles', 'styles.xml']);
    const texts = {
      ...PARTS,
      'word/document.xml': part('w:document', `<w:body/>${blank}`),
      'word/_rels/document.xml.rels': kinds,
      'word/styles.xml': part('w:styles', blank),
    };
    expect(refusal(zipped(texts), small)[0]).toMatch(/^docx-giai-nen-qua-lon: "word\/styles.xml"/);
  });

  it('is read where only a part that nobody asks for is too large', () => {
    const texts = { ...PARTS, 'word/media/huge.bmp': new Uint8Array(30_000_000) };
    expect(readWordFile('thu.docx', zipped(texts), small).messages).toEqual([]);
  });

  it('is refused where it defines entities', () => {
    const lol = `<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]>`;
    expect(refusal(zipped({ ...PARTS, 'word/document.xml': `${lol}<w:document>&b;</w:document>` }))).toEqual([
      'docx-co-doctype: "word/document.xml" trong tệp có khai báo DOCTYPE, điều mà định dạng DOCX cấm',
    ]);
  });

  it('is refused where its elements stand too deep in one another', () => {
    const deep = `${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`;
    expect(refusal(docx({ body: deep }))).toEqual([
      'docx-long-qua-sau: "word/document.xml" trong tệp có các phần tử lồng nhau quá 256 cấp',
    ]);
  });

  it('is refused where it has more elements than can be held', () => {
    expect(refusal(docx({ body: '<w:p/>'.repeat(1001) }), { ...WORD_LIMITS, elements: 1000 })).toEqual([
      'docx-qua-nhieu-phan-tu: Tệp có hơn 1.000 phần tử XML, quá lớn để kiểm tra',
    ]);
  });

  it('is refused where its letters take turns in two fonts, each a run of its own', () => {
    const fonts = '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Arial"/></w:rPr>';
    const body = `<w:p><w:r>${fonts}<w:t>${'oố'.repeat(1000)}</w:t></w:r></w:p>`;
    expect(refusal(docx({ body }), { ...WORD_LIMITS, elements: 1000 })[0]).toMatch(/^docx-qua-nhieu-phan-tu/);
  });

  it.each([
    ['<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc>', '2000000000'],
    ['<w:tc><w:p/></w:tc>'.repeat(1001), '1001'],
  ])('is refused where a table has more columns than any page: %#', (cells, columns) => {
    const body = `<w:tbl><w:tr>${cells}</w:tr><w:tr>${cells}</w:tr></w:tbl>`;
    expect(refusal(docx({ body }))).toEqual([
      `docx-qua-nhieu-cot: Có bảng khai ${columns} cột, cần không quá 1000`,
    ]);
  });
});
