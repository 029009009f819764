import type { RunLook } from '../format/run-looks.ts';

/** The fields that are open where reading stands; one may begin in a paragraph and end in a later one (ISO 29500-1, 17.16.18). */
export interface Fields {
  readonly begin: (look: RunLook) => void;
  readonly instruct: (text: string) => void;
  readonly separate: () => void;
  /** Ends the innermost field; it is given back where Word makes its result only when it lays the page out. */
  readonly end: () => { readonly field: string; readonly look: RunLook } | undefined;
  /** Whether text that stands here is printed: not in a field's instruction. */
  readonly printed: () => boolean;
  /** Notes that the open fields have a result. */
  readonly printing: () => void;
  /** The name of the innermost field, e.g. `PAGE`. */
  readonly name: () => string | undefined;
}

interface OpenField {
  readonly look: RunLook;
  instruction: string;
  inResult: boolean;
  hasResult: boolean;
}

/** Fields whose result many programs leave out, because it is another on every page. */
const MADE_IN_LAYOUT: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);

const LONGEST_INSTRUCTION = 1000;

/** The name that a field's instruction begins with (17.16.2). */
export function fieldName(instruction: string): string | undefined {
  return /[^\s\\"]+/.exec(instruction)?.[0].toUpperCase();
}

/** Starts following the fields of one story: the body, a header. */
export function followFields(): Fields {
  const open: OpenField[] = [];
  const printed = () => open.every(({ inResult }) => inResult);
  return {
    begin: (look) => {
      open.push({ look, instruction: '', inResult: false, hasResult: false });
    },
    instruct: (text) => {
      const last = open.at(-1);
      if (last && last.instruction.length < LONGEST_INSTRUCTION) last.instruction += text;
    },
    separate: () => {
      const last = open.at(-1);
      if (last) last.inResult = true;
    },
    end: () => {
      const last = open.pop();
      const field = fieldName(last?.instruction ?? '');
      if (!last || last.hasResult || !field || !MADE_IN_LAYOUT.has(field) || !printed()) return undefined;
      return { field, look: last.look };
    },
    printed,
    printing: () => {
      for (const field of open) field.hasResult = true;
    },
    name: () => fieldName(open.at(-1)?.instruction ?? ''),
  };
}
