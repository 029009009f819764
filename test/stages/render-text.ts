import type { Message } from '../../src/model/message.ts';
import type { NumberedPlan } from '../../src/model/numbered.ts';
import type { RenderedDocument } from '../../src/model/rendered.ts';
import type { TemplateFile } from '../../src/model/template-file.ts';
import { createRenderer, type Renderer } from '../../src/render/create-renderer.ts';
import { TEMPLATES } from './templates.ts';

function reasons(messages: readonly Message[]): string {
  return messages.map((message) => `${message}`).join('\n');
}

/** A renderer of these templates; throws where one of them is refused. */
export function rendererOf(files: readonly TemplateFile[]): Renderer {
  const { value, messages } = createRenderer(files);
  if (!value) throw new Error(reasons(messages));
  return value;
}

const packageRenderer = rendererOf(TEMPLATES);

/** The documents of a numbered plan after the package's templates. */
export function rendered(numbered: NumberedPlan): readonly RenderedDocument[] {
  return packageRenderer.render(numbered);
}
