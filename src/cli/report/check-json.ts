import type { CheckedFile } from '../../check-file.ts';
import type { Language, Message } from '../../model/message.ts';
import type { ExitCode } from '../exit-code.ts';
import { jsonMessage } from './json-message.ts';
import { inOrder } from './message-lines.ts';

/** What a check found as one line of JSON (docs/json.md). */
export function checkJson(
  files: readonly CheckedFile[],
  general: readonly Message[],
  exitCode: ExitCode,
  language: Language,
): string {
  return JSON.stringify({
    version: 1,
    exitCode,
    files: files
      .filter(({ kind }) => kind !== 'passedOver')
      .map(({ file, kind, documents, messages }) => ({
        file,
        kind,
        documents,
        messages: inOrder(messages).map((message) => jsonMessage(message, language)),
      })),
    passedOver: files.filter(({ kind }) => kind === 'passedOver').map(({ file }) => file),
    messages: general.map((message) => jsonMessage(message, language)),
  });
}
