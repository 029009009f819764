import { type Message, report } from '../../model/message.ts';
import type { Source } from '../../model/place.ts';
import { signNotPrintable } from './messages.ts';
import type { PrintingFont } from './printing-font.ts';

/** Makes texts printable, and keeps where each sign that cannot be printed first stands. */
export interface SignKeeper {
  readonly printable: (text: string, source?: Source) => string;
  /** One warning for each sign, in the order in which they were met. */
  readonly messages: () => readonly Message[];
}

/** Starts with no sign missing. */
export function createSignKeeper({ family, printable }: PrintingFont): SignKeeper {
  const missing = new Map<string, Source | undefined>();
  return {
    printable: (text, source) =>
      printable(text, (sign) => {
        if (!missing.has(sign)) missing.set(sign, source);
      }),
    messages: () =>
      Array.from(missing, ([sign, source]) =>
        report('ky-tu-khong-in-duoc', signNotPrintable, { sign, font: family }, { place: source?.place }),
      ),
  };
}
