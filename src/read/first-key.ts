import { dataKey } from './data-key.ts';

/** Lines before the first key: blank, comments, YAML directives and the start of the document. */
const BEFORE_FIRST_KEY = /^(?:\s*(?:#.*)?|%.*|---\s*(?:#.*)?)$/;
const FIRST_KEY = /^\{?\s*["']?([^:"'{}[\]#]{1,60}?)["']?\s*:(?:\s|$)/u;
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
  const typed = FIRST_KEY.exec(firstLine(yaml).trimStart())?.[1];
  if (typed !== undefined && dataKey(typed.trim()).key === PLAN_KEY) return 'yes';
  return KIND_LATER.test(yaml) ? 'later' : 'no';
}
