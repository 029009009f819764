import type { Data } from '../../model/data.ts';
import { PART_DIRECTIVES, PASSAGE_DIRECTIVES } from '../../model/markdown-form/parts.ts';
import { type Message, report } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import type { DataPath, Place } from '../../model/place.ts';
import type { Block, DirectiveBlock } from './blocks.ts';
import { unknownAttributes } from './heading.ts';
import { firstHere, misplaced, outsidePart, partOfNothing, partTwice } from './messages.ts';
import { appendicesIn, type Named, tablesIn } from './named-parts.ts';

/** What a stretch of the body is, by the key that it fills. */
export type StretchKey = (typeof PASSAGE_DIRECTIVES)[keyof typeof PASSAGE_DIRECTIVES] | 'nhiem_vu';

/** A stretch of the body that fills one key of the plan. */
export interface Stretch {
  readonly path: DataPath;
  readonly key: StretchKey;
  /** The id of the table whose tasks these are. */
  readonly table: string;
  /** Whether a directive opened it, so that it counts even if it is empty. */
  readonly isExplicit: boolean;
  readonly place: Place;
  readonly blocks: Block[];
}

type PartName = keyof typeof PART_DIRECTIVES;

interface Part {
  readonly name: PartName;
  readonly path: DataPath;
  readonly table: string;
}

const PASSAGES_OF: Readonly<Record<PartName, readonly StretchKey[]>> = {
  'quyet-dinh': ['can_cu', 'de_nghi', 'mo_dau', 'cac_dieu', 'ket_thuc'],
  'ke-hoach': ['can_cu', 'mo_dau', 'noi_dung', 'cac_dieu', 'ket_thuc'],
  'phu-luc': ['noi_dung'],
  'nhiem-vu': ['nhiem_vu'],
};

/** Where headings, tables and text go that no directive of the part introduces. */
const BODY_OF: Readonly<Record<PartName, StretchKey>> = {
  'quyet-dinh': 'cac_dieu',
  'ke-hoach': 'noi_dung',
  'phu-luc': 'noi_dung',
  'nhiem-vu': 'nhiem_vu',
};

const BODY_KEYS: readonly StretchKey[] = ['noi_dung', 'cac_dieu', 'nhiem_vu'];
const BEFORE_BODY: readonly StretchKey[] = ['can_cu', 'de_nghi', 'mo_dau'];

function isPartName(name: string): name is PartName {
  return Object.hasOwn(PART_DIRECTIVES, name);
}

function passageKey(name: string): StretchKey | undefined {
  for (const [directive, key] of Object.entries(PASSAGE_DIRECTIVES)) if (directive === name) return key;
  return undefined;
}

/** Sorts the blocks of a body into the keys that they fill. */
export class PartSorter {
  readonly messages: Message[] = [];
  readonly stretches: Stretch[] = [];
  readonly #front: Data;
  readonly #opened = new Map<string, Place>();
  #part: Part | undefined;
  #stretch: Stretch | undefined;
  /** Whether what follows belongs to no part, and that has been said. */
  #isLost = false;

  constructor(front: Data) {
    this.#front = front;
  }

  #first(key: string, name: string, place: Place): void {
    const first = this.#opened.get(key);
    if (!first) this.#opened.set(key, place);
    else {
      const cause = report('da-ghi', firstHere, {}, { place: first });
      this.messages.push(report('md-phan-lap', partTwice, { name }, { place, cause }));
    }
  }

  #named(
    what: 'appendix' | 'table',
    ma: string,
    known: readonly Named[],
    place: Place,
  ): DataPath | undefined {
    const found = known.find((each) => each.ma === ma);
    if (found) return found.path;
    const near = nearest(
      ma,
      known.map((each) => each.ma),
    );
    this.messages.push(
      report('md-phan-khong-co', partOfNothing, { what, ma, nearest: near }, { place, actual: ma }),
    );
    return undefined;
  }

  #pathOf(name: PartName, { attributes, place }: DirectiveBlock): DataPath | undefined {
    const key = name === 'phu-luc' ? 'ma' : name === 'nhiem-vu' ? 'bang' : undefined;
    this.messages.push(...unknownAttributes(attributes, key ? [key] : [], place));
    if (key === undefined) return [PART_DIRECTIVES[name]];
    const ma = attributes.get(key) ?? '';
    if (key === 'bang') return this.#named('table', ma, tablesIn(this.#front), place);
    return this.#named('appendix', ma, appendicesIn(this.#front), place);
  }

  #openPart(name: PartName, block: DirectiveBlock): void {
    const path = this.#pathOf(name, block);
    this.#part = path && { name, path, table: block.attributes.get('bang') ?? '' };
    this.#isLost = !path;
    this.#stretch = undefined;
    if (path) this.#first(JSON.stringify([name, path]), name, block.place);
    if (name === 'nhiem-vu' && this.#part) this.#openStretch(this.#part, 'nhiem_vu', block.place, true);
  }

  #openStretch(part: Part, key: StretchKey, place: Place, isExplicit: boolean): Stretch {
    const { path, table } = part;
    const stretch = { path, key, table, isExplicit, place, blocks: [] };
    this.#stretch = stretch;
    this.stretches.push(stretch);
    return stretch;
  }

  #openPassage(part: Part, key: StretchKey, { name, attributes, place }: DirectiveBlock): void {
    this.messages.push(...unknownAttributes(attributes, [], place));
    if (PASSAGES_OF[part.name].includes(key)) {
      this.#first(JSON.stringify([part.path, key]), name, place);
      this.#openStretch(part, key, place, true);
      return;
    }
    const found = { what: `::${name}`, where: `::${part.name}` } as const;
    this.messages.push(report('md-sai-cho', misplaced, found, { place }));
    // What follows is read no further: it would only be reported again, as a key that the part does not have.
    this.#stretch = { path: part.path, key, table: '', isExplicit: true, place, blocks: [] };
  }

  #outside(place: Place): void {
    if (!this.#isLost) this.messages.push(report('md-ngoai-phan', outsidePart, {}, { place }));
    this.#isLost = true;
  }

  #outOfPlace(block: Block, { key }: Stretch, place: Place): void {
    const what = block.type === 'directive' ? (`::${block.name}` as const) : 'heading';
    const found = { what, where: `::${key.replaceAll('_', '-')}` } as const;
    this.messages.push(report('md-sai-cho', misplaced, found, { place }));
  }

  /** The stretch that a block belongs to: a heading or a placed table after căn cứ and opening begins the body. */
  #stretchFor(part: Part, block: Block, place: Place): Stretch | undefined {
    const open = this.#stretch;
    const isText = block.type === 'text' || block.type === 'table';
    if (open && (isText || BODY_KEYS.includes(open.key))) return open;
    if (open && !BEFORE_BODY.includes(open.key)) {
      this.#outOfPlace(block, open, place);
      return undefined;
    }
    const key = BODY_OF[part.name];
    const before = this.stretches.find((stretch) => stretch.key === key && stretch.path === part.path);
    this.#stretch = before ?? this.#openStretch(part, key, place, false);
    return this.#stretch;
  }

  take(block: Block, place: Place): void {
    const name = block.type === 'directive' ? block.name : '';
    const key = passageKey(name);
    if (block.type === 'directive' && isPartName(name)) this.#openPart(name, block);
    else if (!this.#part) this.#outside(place);
    else if (block.type === 'directive' && key) this.#openPassage(this.#part, key, block);
    else this.#stretchFor(this.#part, block, place)?.blocks.push(block);
  }
}
