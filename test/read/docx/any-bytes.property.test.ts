import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/model/message.ts';
import type { WordFile } from '../../../src/model/word-file.ts';
import { readWordFile } from '../../../src/read/docx/read-word-file.ts';
import { ourDocx } from './our-docx.ts';
import { zipped } from './word-parts.ts';

let real = new Uint8Array();
let parts: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  real = Uint8Array.from(await ourDocx('data/phan-cong-cchc/phan-cong.yaml'));
  parts = unzipSync(real);
});

/** Either the file is read, or it is said why not; never both, never neither. */
function expectRead({ value, messages }: Outcome<WordFile | undefined>): void {
  expect(value === undefined).toBe(messages.length > 0);
}

/** Words that mean something in WordprocessingML, put where they do not belong. */
const SPLINTERS = [
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '<w:tc/>',
  '<w:tr><w:tc>',
  '<w:vMerge/>',
  '<w:gridSpan w:val="-1"/>',
  '<w:sectPr/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:sz w:val="NaN"/>',
  '<w:ind w:left="1e999"/>',
  '<w:del>',
  '<mc:AlternateContent/>',
  '<w:numPr><w:numId w:val="1"/></w:numPr>',
  '<w:drawing><wp:inline><a:graphic/></wp:inline></w:drawing>',
  '<w:pict><v:line from="x" to=""/></w:pict>',
  '&amp;',
  '&lol;',
  '<!DOCTYPE x>',
  '<![CDATA[',
  '<?',
  '\u0000',
  'w:val',
  '"',
  '>',
  '',
];

const change = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 40 }),
  splinter: fc.constantFrom(...SPLINTERS),
});

function changed(text: string, changes: readonly { at: number; length: number; splinter: string }[]): string {
  let result = text;
  for (const { at, length, splinter } of changes) {
    const start = at % (result.length + 1);
    result = result.slice(0, start) + splinter + result.slice(start + length);
  }
  return result;
}

/** The same elements in another order: whole tags are exchanged, so that most results are still XML of a kind. */
function shuffled(text: string, swaps: readonly (readonly [number, number])[]): string {
  const tags = text.split(/(?<=>)(?=<)/);
  for (const [left, right] of swaps) {
    const [a, b] = [left % tags.length, right % tags.length];
    const kept = tags[a] ?? '';
    tags[a] = tags[b] ?? '';
    tags[b] = kept;
  }
  return tags.join('');
}

function text(name: string): string {
  return new TextDecoder().decode(parts[name]);
}

describe('whatever is in a file', () => {
  it('the real one that the others are made of is read', () => {
    const { value } = readWordFile('a.docx', real);
    expect(value?.sections.length).toBeGreaterThan(0);
  });

  it('any bytes are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectRead(readWordFile('a.docx', bytes))),
    );
  });

  it('changed bytes of a real file are read or refused', () => {
    const byte = fc.tuple(fc.nat(), fc.nat({ max: 255 }));
    const cut = fc.option(fc.nat());
    fc.assert(
      fc.property(fc.array(byte, { minLength: 1, maxLength: 20 }), cut, (bytes, end) => {
        const file = Uint8Array.from(real);
        for (const [at, value] of bytes) file[at % file.length] = value;
        expectRead(readWordFile('a.docx', end === null ? file : file.subarray(0, end % file.length)));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['word/document.xml', 'word/styles.xml', '[Content_Types].xml', '_rels/.rels'])(
    'changed text of %s is read or refused',
    (name) => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
          const file = zipped({ ...parts, [name]: changed(text(name), changes) }, { packed: false });
          expectRead(readWordFile('a.docx', file));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('elements in the wrong places are read or refused', () => {
    const swaps = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(swaps, (pairs) => {
        const document = shuffled(text('word/document.xml'), pairs);
        const file = zipped({ ...parts, 'word/document.xml': document }, { packed: false });
        expectRead(readWordFile('a.docx', file));
      }),
      { numRuns: 60 },
    );
  });
});

describe('elements that nobody knows', () => {
  it('change nothing of what is read', () => {
    const unknown = '<w:unheardOf w:val="1"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:unheardOf>';
    const before = readWordFile('a.docx', real).value;
    fc.assert(
      fc.property(fc.nat(), (at) => {
        const tags = text('word/document.xml').split(/(?=<w:(?:p|tbl|tr|r|t|pPr)[ >])/);
        const place = 1 + (at % (tags.length - 1));
        tags.splice(place, 0, unknown);
        const file = zipped({ ...parts, 'word/document.xml': tags.join('') }, { packed: false });
        expect(readWordFile('a.docx', file).value).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});
