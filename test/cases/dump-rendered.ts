import { plainText } from '../../src/model/inline.ts';
import { type RenderedDocument, readToken, TOKEN_PATTERN } from '../../src/model/rendered.ts';

/** Rendered documents as text: Markdown with each token as `‹path: its words›`. */
export function dumpRendered(documents: readonly RenderedDocument[]): string {
  return documents
    .map(({ templateFile, markdown, tokens }) => {
      const readable = markdown.replace(TOKEN_PATTERN, (_, letters: string) => {
        const words = tokens[readToken(letters)];
        const text = plainText(words?.inlines ?? [])
          .replaceAll('\n', '⏎')
          .replaceAll('\u00a0', '⍽');
        return `‹${words?.source.path.join('.') ?? '?'}: ${text}›`;
      });
      return `<!-- ${templateFile} -->\n${readable}`;
    })
    .join('\n');
}
