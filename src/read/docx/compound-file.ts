/** What an OLE2 compound file holds (MS-CFB): old Word, a DOCX that Office encrypted (MS-OFFCRYPTO, 2.3.4), or something else. */
export type CompoundFile = 'oldWord' | 'encrypted' | 'other';

const SIGNATURE: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function holdsStream(bytes: Uint8Array, name: string): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return whole.includes(Buffer.from(name, 'utf16le'));
}

/** What the file holds, by the names of its streams; undefined where it is no compound file. */
export function compoundFileOf(bytes: Uint8Array): CompoundFile | undefined {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return undefined;
  // Asked first: ciphertext cannot hold this name, while a document's own text may well hold the other.
  if (holdsStream(bytes, 'WordDocument')) return 'oldWord';
  return holdsStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'other';
}
