/** What a run's text cannot hold as it stands: markup, breaks and tabs, and what XML 1.0 forbids (2.2 Char). */
const SPECIAL = /[&<>]|\r\n?|[\n\t]|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const NEEDS_CARE = /[&<>\0-\x1f\ud800-\udfff\ufffe\uffff]/;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text of an XML element or attribute without quotes; signs that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? (/[\r\n\t]/.test(sign) ? sign : ''));
}

const TEXT_START = '<w:t xml:space="preserve">';
const TEXT_END = '</w:t>';

function escapedSign(sign: string): string {
  if (sign === '\t') return `${TEXT_END}<w:tab/>${TEXT_START}`;
  if (/[\r\n]/.test(sign)) return `${TEXT_END}<w:br/>${TEXT_START}`;
  return ENTITIES[sign] ?? '';
}

/**
 * The contents of a run (ISO 29500-1, 17.3.3.31 t): its text with tabs and line breaks as elements of their own,
 * signs that XML 1.0 forbids left out.
 */
export function runText(text: string): string {
  const escaped = NEEDS_CARE.test(text) ? text.replace(SPECIAL, escapedSign) : text;
  return `${TEXT_START}${escaped}${TEXT_END}`;
}
