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
  /** Notes that the innermost field has a result. */
  readonly printing: () => void;
  /** The name of the innermost field, e.g. `PAGE`. */
  readonly name: () => string | undefined;
}

interface OpenField {
  readonly look: RunLook;
  instruction: string;
  /** Known once its result begins. */
  name: string | undefined;
  inResult: boolean;
  hasResult: boolean;
}

/** Fields whose result many programs leave out, because it is another on every page. */
const MADE_IN_LAYOUT: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);

const LONGEST_INSTRUCTION = 1000;

/** The name that a field's instruction begins with (17.16.2). */
function nameOf({ instruction }: OpenField): string | undefined {
  return /[^\s\\"]+/.exec(instruction.slice(0, LONGEST_INSTRUCTION))?.[0].toUpperCase();
}

/** Starts following the fields of one story: the body, a header. */
export function followFields(): Fields {
  const open: OpenField[] = [];
  let inInstruction = 0;
  const endInstruction = (field: OpenField | undefined): void => {
    if (!field || field.inResult) return;
    field.name = nameOf(field);
    field.inResult = true;
    inInstruction -= 1;
  };
  return {
    begin: (look) => {
      open.push({ look, instruction: '', name: undefined, inResult: false, hasResult: false });
      inInstruction += 1;
    },
    instruct: (text) => {
      const last = open.at(-1);
      if (last && last.instruction.length < LONGEST_INSTRUCTION) last.instruction += text;
    },
    separate: () => endInstruction(open.at(-1)),
    end: () => {
      const field = open.pop();
      endInstruction(field);
      const around = open.at(-1);
      if (around && field?.hasResult) around.hasResult = true;
      if (!field?.name || field.hasResult || inInstruction > 0) return undefined;
      return MADE_IN_LAYOUT.has(field.name) ? { field: field.name, look: field.look } : undefined;
    },
    printed: () => inInstruction === 0,
    printing: () => {
      const last = open.at(-1);
      if (last) last.hasResult = true;
    },
    name: () => open.at(-1)?.name,
  };
}
