import type { Outcome } from '../../model/message.ts';
import type { WordFile } from '../../model/word-file.ts';
import { readZipDirectory, type ZipEntry } from '../../model/zip/zip-directory.ts';
import { readSections } from './body/read-sections.ts';
import type { Reading } from './body/reading.ts';
import { compoundFileOf } from './compound-file.ts';
import { type FaultList, faultsOf } from './fault-list.ts';
import { foreignByFirstBytes, OTHER_OLD_OFFICE } from './foreign-file.ts';
import { countLists } from './format/count-lists.ts';
import { readNumbering } from './format/numbering.ts';
import { findParagraphLooks } from './format/paragraph-looks.ts';
import { findRunLooks } from './format/run-looks.ts';
import { readStyles } from './format/styles.ts';
import { readTheme } from './format/theme.ts';
import { WORD_LIMITS, type WordLimits } from './limits.ts';
import {
  docxCutOff,
  docxEmpty,
  docxEncrypted,
  docxIsForeign,
  docxIsOldWord,
  docxTooLarge,
  docxTooManyElements,
} from './messages.ts';
import { findMainPart, type MainPart } from './package/main-part.ts';
import { openPackage, type WordPackage } from './package/word-package.ts';
import { countElements, type XmlElement } from './xml/element.ts';

/** What every ZIP with a file in it begins with. */
const ZIP_SIGNATURE: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

function tellCompoundFile(kind: 'oldWord' | 'encrypted' | 'other', faults: FaultList): void {
  if (kind === 'oldWord') faults.add('docx-la-doc-cu', docxIsOldWord, {});
  else if (kind === 'encrypted') faults.add('docx-co-mat-khau', docxEncrypted, {});
  else faults.add('docx-khong-phai-docx', docxIsForeign, { kind: OTHER_OLD_OFFICE });
}

/** The directory of the ZIP that a DOCX is; what else the file may be is told by name. */
function openZip(bytes: Uint8Array, limits: WordLimits, faults: FaultList): readonly ZipEntry[] | undefined {
  if (bytes.length === 0) faults.add('docx-rong', docxEmpty, {});
  else if (bytes.length > limits.fileBytes)
    faults.add('docx-qua-lon', docxTooLarge, { bytes: bytes.length, most: limits.fileBytes });
  if (faults.messages.length > 0) return undefined;
  const compound = compoundFileOf(bytes);
  if (compound) {
    tellCompoundFile(compound, faults);
    return undefined;
  }
  const directory = readZipDirectory(bytes);
  if (directory) return directory;
  if (ZIP_SIGNATURE.every((byte, at) => bytes[at] === byte)) faults.add('docx-bi-cut', docxCutOff, {});
  else faults.add('docx-khong-phai-docx', docxIsForeign, { kind: foreignByFirstBytes(bytes) });
  return undefined;
}

/** The root of the part that the text is joined to by a relationship of that kind. */
function partOfKind(main: MainPart, kind: string, parts: WordPackage): XmlElement | undefined {
  const part = parts.relationshipsOf(main.name).byKind.get(kind);
  return part === undefined ? undefined : parts.xml(part);
}

/** A text whose letters take turns in two fonts makes far more runs than it has elements. */
function runBudget(faults: FaultList, { elements: most }: WordLimits): Reading['mayMakeRuns'] {
  let left = most;
  return (count) => {
    left -= count;
    if (left < 0) faults.add('docx-qua-nhieu-phan-tu', docxTooManyElements, { most });
    return left >= 0;
  };
}

function startReading(main: MainPart, parts: WordPackage, faults: FaultList, limits: WordLimits): Reading {
  const styles = readStyles(partOfKind(main, 'styles', parts));
  const numbering = readNumbering(partOfKind(main, 'numbering', parts));
  const runLooks = findRunLooks(styles, readTheme(partOfKind(main, 'theme', parts)));
  return {
    styles,
    runLooks,
    paragraphLook: findParagraphLooks(styles, numbering, runLooks),
    countList: countLists(numbering),
    mayMakeRuns: runBudget(faults, limits),
    faults,
    limits,
  };
}

const TRACKED: readonly string[] = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];
const RENDERED_PAGE_BREAK = 'w:lastRenderedPageBreak';
const COMMENT = 'w:comment';

function readParts(file: string, main: MainPart, parts: WordPackage, reading: Reading): WordFile {
  const settings = partOfKind(main, 'settings', parts);
  const comments = partOfKind(main, 'comments', parts);
  const counts = countElements(main.root, new Set([...TRACKED, RENDERED_PAGE_BREAK]));
  return {
    file,
    sections: readSections(main, settings, parts, reading),
    trackedChanges: TRACKED.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0),
    comments: comments?.children.filter(({ name }) => name === COMMENT).length ?? 0,
    showsPages: counts.has(RENDERED_PAGE_BREAK),
  };
}

/**
 * Reads a DOCX as it is printed: effective formatting, automatic numbers as text, tracked changes accepted. `value` is undefined
 * where the file is refused, and then `messages` says why; time and memory are bounded by `limits`. A DOCM is read without its macros.
 */
export function readWordFile(
  file: string,
  bytes: Uint8Array,
  limits: WordLimits = WORD_LIMITS,
): Outcome<WordFile | undefined> {
  const faults = faultsOf(file);
  const directory = openZip(bytes, limits, faults);
  const parts = directory && openPackage(bytes, directory, limits, faults);
  const main = parts && findMainPart(parts, faults);
  const read = main && readParts(file, main, parts, startReading(main, parts, faults, limits));
  return { value: faults.messages.length > 0 ? undefined : read, messages: faults.messages };
}
