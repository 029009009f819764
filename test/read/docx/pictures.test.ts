import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstParagraph, p } from './word-parts.ts';

/** A chunk of a PNG; the reader asks for no checksum. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const frame = new Uint8Array(12 + content.length);
  new DataView(frame.buffer).setUint32(0, content.length);
  frame.set(new TextEncoder().encode(name), 4);
  frame.set(content, 8);
  return frame;
}

function png(colourType: number, ...chunks: readonly Uint8Array[]): Uint8Array {
  const size = [0, 0, 0, 1, 0, 0, 0, 1];
  const header = chunk('IHDR', Uint8Array.from([...size, 8, colourType, 0, 0, 0]));
  const pixels = chunk('IDAT', deflateSync(new Uint8Array(4)));
  const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Uint8Array.from([signature, header, ...chunks, pixels].flatMap((each) => [...each]));
}

const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
const EXTENT = '<wp:extent cx="635000" cy="1270000"/>';

function drawing(id: string): string {
  const picture = `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill><pic:spPr/></pic:pic>`;
  const graphic = `<a:graphic><a:graphicData>${picture}</a:graphicData></a:graphic>`;
  return `<w:r><w:drawing><wp:inline>${EXTENT}<wp:docPr id="1" name="x"/>${graphic}</wp:inline></w:drawing></w:r>`;
}

function imagesOf(pictures: Readonly<Record<string, Uint8Array>>, run: string) {
  return firstParagraph({ pictures, body: p('', run) }).images;
}

describe('a picture', () => {
  it.each([
    ['true colour', png(2), { format: 'png', transparent: false }],
    ['an alpha channel', png(6), { format: 'png', transparent: true }],
    ['a transparent colour', png(3, chunk('tRNS', Uint8Array.of(0))), { format: 'png', transparent: true }],
    ['another kind of file', JPEG, { format: 'jpeg' }],
    ['nothing in it', new Uint8Array(0), { format: 'png' }],
  ])('with %s is told by its first bytes', (_, bytes, expected) => {
    expect(imagesOf({ 'sign.png': bytes }, drawing('sign.png'))).toEqual([
      { ...expected, widthTwips: 1000, heightTwips: 2000 },
    ]);
  });

  it('whose pixels begin far from the start is not judged', () => {
    const noise = createHash('shake256', { outputLength: 100_000 }).update('a').digest();
    const profile = chunk('iCCP', noise);
    expect(imagesOf({ 'sign.png': png(2, profile) }, drawing('sign.png'))).toMatchObject([{ format: 'png' }]);
    expect(imagesOf({ 'sign.png': png(2, profile) }, drawing('sign.png'))[0]?.transparent).toBeUndefined();
  });

  it('may be drawn in the old way', () => {
    const old = '<v:shape style="width:50pt;height:1in"><v:imagedata r:id="a.wmf"/></v:shape>';
    expect(imagesOf({ 'a.wmf': Uint8Array.of(1) }, `<w:r><w:pict>${old}</w:pict></w:r>`)).toEqual([
      { format: 'wmf', widthTwips: 1000, heightTwips: 1440 },
    ]);
  });

  it('that is not in the file is still a picture', () => {
    expect(imagesOf({}, drawing('elsewhere'))).toMatchObject([{ format: 'unknown' }]);
  });
});
