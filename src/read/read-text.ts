import type { Host } from '../model/host.ts';
import { type Message, report } from '../model/message.ts';
import { errorCode } from '../model/system-error.ts';
import { decodeText } from './decode.ts';
import { fileIsFolder, fileMissing, fileNotReadable, fileTooLarge } from './file-messages.ts';
import type { ReadLimits } from './limits.ts';
import { sourcePoints } from './source-points.ts';

async function readBytes(path: string, host: Host, limits: ReadLimits): Promise<Uint8Array | Message> {
  const place = sourcePoints(path, '').placeOf(0, 0);
  try {
    const found = await host.stat(path);
    if (!found) return report('tep-khong-co', fileMissing, { file: path }, { place });
    if (found.isDirectory) return report('tep-la-thu-muc', fileIsFolder, { file: path }, { place });
    const { size: bytes } = found;
    if (bytes > limits.bytes)
      return report('tep-qua-lon', fileTooLarge, { bytes, most: limits.bytes }, { place });
    return await host.readFile(path);
  } catch (error) {
    return report(
      'tep-khong-doc-duoc',
      fileNotReadable,
      { file: path, code: errorCode(error) ?? 'EIO' },
      { place },
    );
  }
}

/** The text of the file at `path`; a message where it is missing, a folder, too large, or no text in UTF-8. */
export async function readText(path: string, host: Host, limits: ReadLimits): Promise<string | Message> {
  const bytes = await readBytes(path, host, limits);
  return bytes instanceof Uint8Array ? decodeText(path, bytes) : bytes;
}
