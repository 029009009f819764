import type { PartName, ReviewedFacts } from '../model/reviewed.ts';
import { settled } from './folded.ts';
import type { TypeNames } from './type-names.ts';

/** What facts are read from: a document's paragraphs outside tables. */
export interface NamedText {
  readonly part: PartName;
  readonly text: string;
}

const CODE = /^số\s*[:.]?\s*(?<number>[\d.…_ ]*?)\s*[/-]\s*(?<notation>.*)$/iu;
const BARE_CODE = /^(?:số\s*[:.]?\s*)?(?<number>\d*)\s*(?:\/\s*(?<notation>.*))?$/iu;
const PLACE = /^(?<place>.*?)\s*,?\s*(?:ngày\b|\d{1,2}\s*[/.-])/iu;
const DAY = /ngày\s*(?<day>\d{1,2})(?!\d)|(?<!\d)(?<plainDay>\d{1,2})\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/iu;
const MONTH = /tháng\s*(?<month>\d{1,2})(?!\d)|[/.-]\s*(?<plainMonth>\d{1,2})\s*[/.-]\s*\d{4}/iu;
const YEAR = /(?<!\d)(?<year>\d{4})(?!\d)/u;

function codeFacts(text: string): Pick<ReviewedFacts, 'number' | 'notation'> {
  const groups = (CODE.exec(text) ?? BARE_CODE.exec(text))?.groups;
  const number = groups?.number?.replace(/\D/gu, '') ?? '';
  const notation = groups?.notation?.trim() ?? '';
  return { number, ...(notation !== '' && { notation }) };
}

function groupOf(pattern: RegExp, text: string, ...names: readonly string[]): string | undefined {
  const groups = pattern.exec(text)?.groups;
  return names.map((name) => groups?.[name]).find((found) => found !== undefined);
}

function dateFacts(text: string): Pick<ReviewedFacts, 'place' | 'date' | 'year'> {
  const place = PLACE.exec(text)?.groups?.place;
  const day = groupOf(DAY, text, 'day', 'plainDay');
  const month = groupOf(MONTH, text, 'month', 'plainMonth');
  const year = groupOf(YEAR, text, 'year');
  const isWhole = day !== undefined && month !== undefined && year !== undefined;
  return {
    ...(place && { place }),
    ...(isWhole && { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

function inSentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1).toLocaleLowerCase('vi');
}

/** What a document says of itself, read from the parts that say it (PL I, II.2–II.5, II.7). */
export function documentFacts(paragraphs: readonly NamedText[], types: TypeNames): ReviewedFacts {
  const textOf = (...parts: readonly PartName[]): string | undefined => {
    const found = paragraphs.filter(({ part }) => parts.includes(part)).map(({ text }) => settled(text));
    return found.length === 0 ? undefined : found.join(' ').trim() || undefined;
  };
  const code = textOf('documentCode');
  const promulgation = textOf('promulgation');
  const title = textOf('subject');
  const about = textOf('correspondenceSubject')?.replace(/^v\/v:?\s*/iu, '');
  const subject = title ?? textOf('appendixTitle', 'appendixTitlePlain') ?? about;
  const typeText = textOf('documentType');
  const typeName =
    typeText === undefined ? types.leading(title ?? '') : (types.named(typeText) ?? inSentenceCase(typeText));
  const issuer = textOf('issuingOrgan');
  const parentOrgan = textOf('parentOrgan');
  // Of several who sign, e.g. a Biên bản, the last one answers for it.
  const signer = paragraphs.findLast(({ part, text }) => part === 'signerName' && text !== '');
  const signerName = signer && settled(signer.text);
  return {
    ...(code !== undefined && codeFacts(code)),
    ...(promulgation !== undefined && dateFacts(promulgation)),
    ...(typeName !== undefined && { typeName }),
    ...(subject !== undefined && { subject }),
    ...(issuer !== undefined && { issuer }),
    ...(parentOrgan !== undefined && { parentOrgan }),
    ...(signerName !== undefined && { signerName }),
  };
}
