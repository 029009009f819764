import { messageKind } from '../../model/message.ts';

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A sign of the text that the printing font does not have, or that PDF/A-2a forbids. */
export const signNotPrintable = messageKind<{ sign: string; font: string }>({
  severity: 'warning',
  clause: 'PL I, I.4',
  vi: ({ sign, font }) => ({
    reason: `Không in được ký tự "${sign}" (${codePoint(sign)}) bằng phông chữ ${font}; bản PDF có dấu thay thế ở chỗ đó`,
    mend: 'Thay bằng ký tự khác, hoặc dùng phông chữ có ký tự này.',
  }),
  en: ({ sign, font }) => ({
    reason: `The sign "${sign}" (${codePoint(sign)}) cannot be printed in ${font}; the PDF has a replacement sign there`,
    mend: 'Use another sign, or a font that has this one.',
  }),
});
