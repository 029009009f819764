import { basename, extname, join, sep } from 'node:path';
import type { Host } from '../model/host.ts';
import { type Message, type Outcome, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { TemplateFile } from '../model/template-file.ts';
import { templateFolderMissing, templateOutside, templateTooLong, unusedTemplate } from './messages.ts';
import { TEMPLATE_FOLDER } from './package-files.ts';

const PARTIAL_FOLDER = '_chung';
const ENDING = '.hbs';
/** Ours have about 2 kB; a file of this size is not a template that somebody wrote. */
const LONGEST_TEMPLATE = 1_000_000;

type ReadTemplate = TemplateFile | Message;

async function readTemplate(host: Host, root: string, path: string): Promise<ReadTemplate | undefined> {
  const stands = await host.stat(path);
  if (!stands || stands.isDirectory) return undefined;
  if (!(await host.realPath(path)).startsWith(root + sep))
    return report('mau-ngoai-thu-muc', templateOutside, { path });
  if (stands.size > LONGEST_TEMPLATE) return report('mau-qua-dai', templateTooLong, { path });
  const text = new TextDecoder().decode(await host.readFile(path));
  const isPartial = basename(join(path, '..')) === PARTIAL_FOLDER;
  return { name: basename(path, ENDING).normalize('NFC'), file: path, text, isPartial };
}

async function readFolder(host: Host, folder: string): Promise<readonly ReadTemplate[]> {
  const root = await host.realPath(folder);
  const partials = join(folder, PARTIAL_FOLDER);
  const paths: string[] = [];
  for (const inside of [folder, partials]) {
    if (!(await host.stat(inside))?.isDirectory) continue;
    const names = (await host.list(inside)).filter((name) => extname(name) === ENDING);
    paths.push(...names.toSorted().map((name) => join(inside, name)));
  }
  const read = await Promise.all(paths.map((path) => readTemplate(host, root, path)));
  return read.filter((template) => template !== undefined);
}

function isTemplate(read: ReadTemplate): read is TemplateFile {
  return 'isPartial' in read;
}

function isMessage(read: ReadTemplate): read is Message {
  return 'severity' in read;
}

/** A document's template that no document asks for: its name is mistyped. */
function unused(own: readonly TemplateFile[], builtIn: readonly TemplateFile[]): readonly Message[] {
  const known = builtIn.filter(({ isPartial }) => !isPartial).map(({ name }) => name);
  return own
    .filter(({ name, isPartial }) => !isPartial && !known.includes(name))
    .map(({ name, file }) =>
      report('mau-khong-dung', unusedTemplate, { path: file, nearest: nearest(name, known), known }),
    );
}

/** The one by one overridden templates: those of the office in place of ours of the same name. */
function override(builtIn: readonly TemplateFile[], own: readonly TemplateFile[]): readonly TemplateFile[] {
  const keyOf = ({ name, isPartial }: TemplateFile): string =>
    isPartial ? `${PARTIAL_FOLDER}/${name}` : name;
  return [...new Map([...builtIn, ...own].map((template) => [keyOf(template), template])).values()];
}

/**
 * The templates of this package, each replaced by the one of the same name in `folder` where that has it
 * (`quyet-dinh.hbs`, `_chung/can-cu.hbs`). Reports `khong-co-thu-muc-mau`, `mau-ngoai-thu-muc`, `mau-qua-dai`
 * and, as a warning, `mau-khong-dung`.
 */
export async function loadTemplates(host: Host, folder?: string): Promise<Outcome<readonly TemplateFile[]>> {
  const builtIn = (await readFolder(host, TEMPLATE_FOLDER)).filter(isTemplate);
  if (folder === undefined) return { value: builtIn, messages: [] };
  if (!(await host.stat(folder))?.isDirectory)
    return { value: builtIn, messages: [report('khong-co-thu-muc-mau', templateFolderMissing, { folder })] };
  const read = await readFolder(host, folder);
  const own = read.filter(isTemplate);
  return { value: override(builtIn, own), messages: [...read.filter(isMessage), ...unused(own, builtIn)] };
}
