import { dataKey } from './data-key.ts';

/** Lines before the first key: blank, comments, YAML directives and the start of the document. */
const BEFORE_FIRST_KEY = /^(?:\s*(?:#.*)?|%.*|---\s*(?:#.*)?)$/;
/** A colon needs a space after it, except after a quoted key, as JSON writes it. */
const FIRST_KEY =
  /^\{?\s*(?:(?<plain>[^:"'{}[\]#]{1,60}?)\s*:(?:\s|$)|(?<quote>["'])(?<quoted>[^"']{1,60})\k<quote>\s*:)/u;
const KIND_LATER = /^van_ban[ \t]*:/m;

/** The key that a plan starts with. */
const PLAN_KEY = 'van_ban';

function firstLine(yaml: string): string {
  const text = yaml.replace(/^\uFEFF/, '');
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).trimEnd();
    if (!BEFORE_FIRST_KEY.test(line)) return line;
    at = end < 0 ? text.length : end + 1;
  }
  return '';
}

/**
 * Whether YAML is that of a plan, from its first key alone, so that other files of a folder are passed over
 * without being parsed and a broken plan is still known as one; `later` where `van_ban` comes after other keys.
 */
export function startsAsPlan(yaml: string): 'yes' | 'no' | 'later' {
  const { plain, quoted } = FIRST_KEY.exec(firstLine(yaml).trimStart())?.groups ?? {};
  if (dataKey((plain ?? quoted ?? '').trim()).key === PLAN_KEY) return 'yes';
  return KIND_LATER.test(yaml) ? 'later' : 'no';
}
