import { join } from 'node:path';
import type { FontFiles } from '../model/font.ts';
import type { Host } from '../model/host.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { missingFont, notTrueType } from './messages.ts';
import { tinosFolder } from './package-files.ts';

type Face = keyof FontFiles;
type FaceNames = Readonly<Record<Face, string>>;

const TINOS: FaceNames = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** The names that Windows gives the four files of Times New Roman. */
const TIMES_NEW_ROMAN: FaceNames = {
  regular: 'times.ttf',
  bold: 'timesbd.ttf',
  italic: 'timesi.ttf',
  boldItalic: 'timesbi.ttf',
};

/** 0x00010000 of Windows, `true` of macOS: how a TrueType file begins (ISO 14496-22, 4.5). */
const TRUE_TYPE_STARTS: readonly number[] = [0x00010000, 0x74727565];

function isTrueType(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 4) return false;
  return TRUE_TYPE_STARTS.includes(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0));
}

interface FoundFace {
  readonly bytes: Uint8Array;
  readonly messages: readonly Message[];
}

const NO_BYTES = new Uint8Array();

async function readFace(host: Host, folder: string, name: string): Promise<FoundFace> {
  const path = join(folder, name);
  if (!(await host.stat(path)))
    return { bytes: NO_BYTES, messages: [report('thieu-phong-chu', missingFont, { name, folder })] };
  const bytes = await host.readFile(path);
  const messages = isTrueType(bytes) ? [] : [report('phong-chu-hong', notTrueType, { path })];
  return { bytes, messages };
}

/** Windows and its copies write `times.ttf` in any case. */
async function asListed(host: Host, folder: string): Promise<FaceNames> {
  const listed = new Map((await host.list(folder).catch(() => [])).map((name) => [name.toLowerCase(), name]));
  const listedAs = (name: string): string => listed.get(name) ?? name;
  return {
    regular: listedAs(TIMES_NEW_ROMAN.regular),
    bold: listedAs(TIMES_NEW_ROMAN.bold),
    italic: listedAs(TIMES_NEW_ROMAN.italic),
    boldItalic: listedAs(TIMES_NEW_ROMAN.boldItalic),
  };
}

/**
 * The printing font's four files: Times New Roman from `folder` (times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf),
 * or Tinos of this package where none is given. Reports `thieu-phong-chu` and `phong-chu-hong`.
 */
export async function loadFonts(host: Host, folder?: string): Promise<Outcome<FontFiles | undefined>> {
  const names = folder === undefined ? TINOS : await asListed(host, folder);
  const read = (face: Face) => readFace(host, folder ?? tinosFolder(), names[face]);
  const [regular, bold, italic, boldItalic] = await Promise.all([
    read('regular'),
    read('bold'),
    read('italic'),
    read('boldItalic'),
  ]);
  const messages = [regular, bold, italic, boldItalic].flatMap((face) => face.messages);
  if (messages.length > 0) return { value: undefined, messages };
  return {
    value: { regular: regular.bytes, bold: bold.bytes, italic: italic.bytes, boldItalic: boldItalic.bytes },
    messages,
  };
}
