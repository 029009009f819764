/** A stretch of a line: plain letters, or what stands between `[[` and `]]`, with the looks that enclose it. */
export interface MarkedSpan {
  readonly kind: 'letters' | 'reference';
  readonly value: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

interface Looks {
  readonly bold: boolean;
  readonly italic: boolean;
}

const REFERENCE = /\[\[([^[\]\n]{1,200})\]\]/uy;
// Each sign has one way to be matched and the length is bounded, so no line can make these slow.
const BOLD = /\*\*(?=[^\s*])((?:\\.|[^\\\n*]|\*(?!\*)){1,4000})(?<=\S)\*\*/uy;
// The name in `[[don_vi.ten]]` may hold an underscore, which does not close what stands around it.
const ITALIC =
  /_(?=[^\s_])((?:\\.|\[\[[^[\]\n]{1,200}\]\]|(?!\[\[[^[\]\n]{1,200}\]\])[^\\_\n]){1,4000})(?<=\S)_(?![\p{L}\p{N}_])/uy;
const UNMARKED = /[^*_\\[]+/y;
const ESCAPED = /\\([!-/:-@[-`{-~])/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function joinLetters(spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const joined: MarkedSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (
      last?.kind === 'letters' &&
      span.kind === 'letters' &&
      last.bold === span.bold &&
      last.italic === span.italic
    ) {
      joined[joined.length - 1] = { ...last, value: last.value + span.value };
    } else if (span.value !== '') joined.push(span);
  }
  return joined;
}

/** One step of reading: the spans that start at `at`, and where the next one starts. */
function spanAt(text: string, at: number, looks: Looks): readonly [readonly MarkedSpan[], number] {
  const unmarked = matchAt(UNMARKED, text, at);
  if (unmarked) return [[{ kind: 'letters', value: unmarked[0], ...looks }], UNMARKED.lastIndex];
  const escaped = matchAt(ESCAPED, text, at);
  if (escaped) return [[{ kind: 'letters', value: escaped[1] ?? '', ...looks }], at + 2];
  const reference = matchAt(REFERENCE, text, at);
  if (reference)
    return [[{ kind: 'reference', value: (reference[1] ?? '').trim(), ...looks }], REFERENCE.lastIndex];
  const bold = looks.bold ? null : matchAt(BOLD, text, at);
  if (bold) return [readSpans(bold[1] ?? '', { ...looks, bold: true }), at + bold[0].length];
  const startsWord = at === 0 || !/[\p{L}\p{N}_]/u.test(text.charAt(at - 1));
  const italic = looks.italic || !startsWord ? null : matchAt(ITALIC, text, at);
  if (italic) return [readSpans(italic[1] ?? '', { ...looks, italic: true }), at + italic[0].length];
  return [[{ kind: 'letters', value: text.charAt(at), ...looks }], at + 1];
}

function readSpans(text: string, looks: Looks): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let at = 0;
  while (at < text.length) {
    const [found, next] = spanAt(text, at, looks);
    spans.push(...found);
    at = next;
  }
  return joinLetters(spans);
}

const PLAIN: Looks = { bold: false, italic: false };
const MARKS = /[*_\\[]/;

/** Reads one line of a *đoạn*: `**đậm**`, `_nghiêng_` and `[[…]]`; a backslash takes a sign's meaning away. */
export function readMarks(line: string): readonly MarkedSpan[] {
  if (!MARKS.test(line)) return line === '' ? [] : [{ kind: 'letters', value: line, ...PLAIN }];
  return readSpans(line, PLAIN);
}

/** Reads a *chữ*: only `[[…]]` means anything, and `\[[` takes that away. */
export function readReferences(text: string): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let rest = 0;
  for (const found of text.matchAll(/\\\[\[|\[\[([^[\]\n]{1,200})\]\]/gu)) {
    spans.push({ kind: 'letters', value: text.slice(rest, found.index), ...PLAIN });
    const name = found[1]?.trim();
    spans.push(
      name === undefined
        ? { kind: 'letters', value: '[[', ...PLAIN }
        : { kind: 'reference', value: name, ...PLAIN },
    );
    rest = found.index + found[0].length;
  }
  spans.push({ kind: 'letters', value: text.slice(rest), ...PLAIN });
  return joinLetters(spans);
}
