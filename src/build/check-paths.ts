import { extname } from 'node:path';
import type { CheckedFile, Checker, CheckFileOptions } from '../check-file.ts';
import type { FoundFile } from '../host/find-files.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Message, type Outcome } from '../model/message.ts';
import type { OfficeChoices } from '../model/office-choices.ts';
import { findOfficeChoices, loadOfficeChoices } from './load-office-choices.ts';
import { loadOfficeLists } from './load-office-lists.ts';
import { reportNotAPlan } from './open-plan.ts';

/** What a check of several files is told. */
export interface CheckPathsOptions {
  /** The file of an office's choices for all of them; the nearest `vanthu.yaml` above each where not given. */
  readonly officeFile?: string | undefined;
  /** The ids of all rules, for those that an office names. */
  readonly ruleIds: readonly string[];
  /** Rules that are not to be judged. */
  readonly disabled?: readonly string[];
  /** Told of each file before it is begun, and waited for. */
  readonly onFile?: (index: number) => Promise<void>;
}

const WORD_FILES: readonly string[] = ['.docx', '.docm', '.doc', '.dotx', '.dotm', '.rtf', '.odt'];

/** Whether a file is a document by its name; anything else may be a plan. */
export function isWordFile(path: string): boolean {
  return WORD_FILES.includes(extname(path).toLowerCase());
}

function withDisabled(
  office: OfficeChoices | undefined,
  disabled: readonly string[],
): OfficeChoices | undefined {
  if (disabled.length === 0) return office;
  const off = Object.fromEntries(disabled.map((rule) => [rule, 'tat' as const]));
  return { kiem_tra: 'vanthu', ...office, quy_tac: { ...office?.quy_tac, ...off } };
}

/** Loads each office's choices once. */
function createOffices(host: Host, { officeFile, ruleIds, disabled = [] }: CheckPathsOptions) {
  const known = new Map<string, Promise<Outcome<CheckFileOptions>>>();
  const load = async (path: string): Promise<Outcome<CheckFileOptions>> => {
    const { value: office, messages } = await loadOfficeChoices(path, host, ruleIds);
    const lists = await loadOfficeLists(path, office, host);
    return {
      value: { office: withDisabled(office, disabled), lists: lists.value },
      messages: [...messages, ...lists.messages],
    };
  };
  return async (file: string): Promise<Outcome<CheckFileOptions>> => {
    const path = officeFile ?? (await findOfficeChoices(file, host));
    if (path === undefined) return { value: { office: withDisabled(undefined, disabled) }, messages: [] };
    const loaded = known.get(path) ?? load(path);
    known.set(path, loaded);
    return loaded;
  };
}

async function checkOne(
  { path, isNamed }: FoundFile,
  checker: Checker,
  options: CheckFileOptions,
): Promise<CheckedFile> {
  if (isWordFile(path)) return checker.checkWordFile(path, options);
  const checked = await checker.checkPlanFile(path, options);
  const isUnsaid = checked.kind === 'passedOver' && isNamed && checked.messages.length === 0;
  return isUnsaid ? { ...checked, kind: 'plan', messages: [reportNotAPlan(path)] } : checked;
}

/**
 * Checks files one after another; a fault of one, whatever it is, stops no other. The messages are those of the
 * offices' choices, each file's own stand with it. Reports `khong-phai-ke-hoach` for a named file that is no plan.
 */
export async function checkFiles(
  host: Host,
  checker: Checker,
  files: readonly FoundFile[],
  options: CheckPathsOptions,
): Promise<Outcome<readonly CheckedFile[]>> {
  const officeOf = createOffices(host, options);
  const checked: CheckedFile[] = [];
  const messages = new Set<Message>();
  for (const [index, file] of files.entries()) {
    await options.onFile?.(index);
    const office = await officeOf(file.path);
    for (const message of office.messages) messages.add(message);
    checked.push(await checkOne(file, checker, office.value));
  }
  return { value: hasErrors([...messages]) ? [] : checked, messages: [...messages] };
}
