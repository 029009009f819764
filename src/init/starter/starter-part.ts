/** A part of the starter plan in both forms. */
export interface StarterPart {
  /** The part in a YAML plan. */
  readonly yaml: string;
  /** What of it stands in the front matter of a Markdown plan. */
  readonly front: string;
  /** What of it stands in the body of a Markdown plan. */
  readonly body: string;
}
