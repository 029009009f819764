import { type Message, report } from '../model/message.ts';
import { dateTexts } from './date-texts.ts';
import { editedSince, openElsewhere } from './messages.ts';
import { sha256 } from './output-record.ts';
import type { StandingFile } from './standing-files.ts';

/** One document to be written: its file name with ending, and its bytes. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is to be done with one document, decided before anything is touched. */
export type Decision =
  | { readonly kind: 'write'; readonly replaced?: StandingFile }
  | { readonly kind: 'leave' }
  | { readonly kind: 'replaceEdited'; readonly replaced: StandingFile }
  | { readonly kind: 'refuse'; readonly status: 'edited' | 'failed'; readonly message: Message };

function isOurs({ sha256: standing, recorded }: StandingFile): boolean {
  return standing === recorded?.sha256 || standing === recorded?.replaced;
}

/**
 * Decides what to do with a document where `standing` stands: the same bytes are left alone, what is open in Word
 * stays (`tep-dang-mo`), and what somebody has edited is only replaced with `force` (`tep-da-sua`).
 */
export function decide(
  path: string,
  file: OutputFile,
  standing: StandingFile | undefined,
  force: boolean,
): Decision {
  if (!standing) return { kind: 'write' };
  if (standing.sha256 === sha256(file.bytes)) return { kind: 'leave' };
  const { lockFile, recorded, modified } = standing;
  if (lockFile !== undefined)
    return {
      kind: 'refuse',
      status: 'failed',
      message: report('tep-dang-mo', openElsewhere, { path, lockFile }),
    };
  if (isOurs(standing)) return { kind: 'write', replaced: standing };
  if (force) return { kind: 'replaceEdited', replaced: standing };
  const written = recorded && dateTexts(new Date(recorded.written));
  const found = { path, written, modified: dateTexts(modified) };
  return { kind: 'refuse', status: 'edited', message: report('tep-da-sua', editedSince, found) };
}
