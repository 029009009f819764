/** One template file: its name without folder and ending, where it stands, and its text. */
export interface TemplateFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** Whether it is a part that several types share (templates/_chung/). */
  readonly isPartial: boolean;
}
