import type { Twips } from '../../model/measures.ts';
import type { PlacedAnchor } from './typst.ts';

/** A signature field to be: its place on a page in pt from the lower left corner of the page, its name and tooltip. */
export interface SignaturePlace {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  /** From the page's upper edge to the field's. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** ASCII, the same for the same signature in every file. */
  readonly name: string;
  readonly tooltip: string;
  /** Whether it stands before what is on its page, or after it. */
  readonly reads: 'first' | 'last';
}

const POINTS_PER_MM = 72 / 25.4;
const POINTS_PER_TWIP = 1 / 20;

/** The picture of the signer's signature, between post and name (PL I, II.7.d). */
const SIGNER = { width: 35 * POINTS_PER_MM, height: 20 * POINTS_PER_MM } as const;
/** The picture of the body's seal in its true size, over the left third of the signature (PL I, II.8.a). */
const SEAL = { size: 36 * POINTS_PER_MM, overlap: 1 / 3 } as const;
/** The body's signature on a file of its own: number, date and time at the top right (PL I, II.8.b, III.1.d; Mẫu 2.2). */
const ON_ATTACHMENT = { width: 77 * POINTS_PER_MM, height: 9 * POINTS_PER_MM } as const;

function points(twips: Twips): number {
  return twips * POINTS_PER_TWIP;
}

function besideEachOther(anchor: PlacedAnchor): readonly SignaturePlace[] {
  const middle = points(anchor.top + anchor.height / 2);
  const left = points(anchor.left + anchor.width / 2) - SIGNER.width / 2;
  return [
    {
      page: anchor.page,
      left,
      top: middle - SIGNER.height / 2,
      ...SIGNER,
      name: 'chu_ky_nguoi_ky',
      tooltip: 'Chữ ký của người có thẩm quyền',
      reads: 'last',
    },
    {
      page: anchor.page,
      left: left + SIGNER.width * SEAL.overlap - SEAL.size,
      top: middle - SEAL.size / 2,
      width: SEAL.size,
      height: SEAL.size,
      name: 'chu_ky_co_quan',
      tooltip: 'Dấu, chữ ký số của cơ quan, tổ chức ban hành văn bản',
      reads: 'last',
    },
  ];
}

function atTopRight(anchor: PlacedAnchor): SignaturePlace {
  return {
    page: anchor.page,
    left: points(anchor.left + anchor.width) - ON_ATTACHMENT.width,
    top: points(anchor.top + anchor.height) - ON_ATTACHMENT.height,
    ...ON_ATTACHMENT,
    name: 'chu_ky_co_quan_van_ban_kem_theo',
    tooltip: 'Chữ ký số của cơ quan, tổ chức trên văn bản kèm theo',
    reads: 'first',
  };
}

/** Where Nghị định 30/2020/NĐ-CP puts signatures, around what the layout left free for them. */
export function signaturePlaces(anchors: readonly PlacedAnchor[]): readonly SignaturePlace[] {
  const seen = new Map<string, number>();
  const places = anchors.flatMap((anchor) =>
    anchor.kind === 'signatureSpace' ? besideEachOther(anchor) : [atTopRight(anchor)],
  );
  return places.map((place) => {
    const count = (seen.get(place.name) ?? 0) + 1;
    seen.set(place.name, count);
    return count === 1 ? place : { ...place, name: `${place.name}_${count}` };
  });
}
