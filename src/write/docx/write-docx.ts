import { strToU8 } from 'fflate';
import type { FittedFile } from '../../model/fit.ts';
import { flowOf } from '../../model/flow.ts';
import type { Measures } from '../../model/measures.ts';
import { corePropertiesXml } from './core-properties.ts';
import { orientationOf, writeBody } from './document-body.ts';
import { cachedPackageFrame } from './package-cache.ts';
import { CORE_PROPERTIES_PART, DOCUMENT_PART, type PackageShape } from './package-frame.ts';
import { zipPackage } from './zip-package.ts';

function ascending(sizes: Iterable<number>): readonly number[] {
  return [...new Set(sizes)].toSorted((one, other) => one - other);
}

function shapeOf({ tree, letterheads }: FittedFile): PackageShape {
  const blocks = tree.documents.flatMap(flowOf);
  return {
    orientations: [...new Set(tree.documents.map(orientationOf))],
    tableSizesPt: ascending(blocks.flatMap((block) => (block.type === 'table' ? [block.sizePt] : []))),
    letterheadSizesPt: ascending([...letterheads.values()].flatMap(({ quocHieuPt }) => quocHieuPt ?? [])),
  };
}

const BODY_END = '</w:body></w:document>';

/**
 * A fitted file as DOCX (ISO 29500 transitional): named styles only, numbers as text, each document a section.
 * The same tree, fit and measures give the same bytes.
 */
export async function writeDocx(fitted: FittedFile, measures: Measures): Promise<Uint8Array> {
  const [first] = fitted.tree.documents;
  if (!first) throw new Error('A file without documents cannot be written');
  const frame = await cachedPackageFrame(measures, shapeOf(fitted));
  const document = frame.documentStart + writeBody(fitted, measures, frame) + BODY_END;
  return zipPackage({
    ...frame.parts,
    [DOCUMENT_PART]: strToU8(document),
    [CORE_PROPERTIES_PART]: strToU8(corePropertiesXml(first.properties)),
  });
}
