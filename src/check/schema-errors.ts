import type { z } from 'zod';
import { type Data, dataAt, keysOf } from '../model/data.ts';
import { type Message, type MessageKind, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { DataPath, PlaceIndex } from '../model/place.ts';
import type { FittingIssue } from './fitting-issues.ts';
import { keyOfPath } from './name-of-path.ts';
import type { SchemaGuide, SchemaNode } from './schema-guide.ts';
import {
  choiceWrong,
  codeUnreadable,
  dateImpossible,
  dateUnreadable,
  idWrong,
  keyMissing,
  keyUnknown,
  lengthWrong,
  moreFaults,
  numberOutOfRange,
  numberWrong,
  shapeWrong,
  valueWrong,
} from './schema-messages.ts';
import { type Shape, shapeOf } from './value-shape.ts';

/** What the schema was asked about, and where it stands. */
export interface CheckedData {
  readonly data: Data;
  readonly places: PlaceIndex;
  readonly guide: SchemaGuide;
}

type Issue<Code extends z.core.$ZodIssue['code']> = Extract<z.core.$ZodIssue, { code: Code }>;

const LONGEST_SHOWN = 80;
const SHAPES: Readonly<Record<string, Shape>> = {
  string: 'text',
  array: 'list',
  object: 'keys',
  record: 'keys',
};

/** Clauses that set the bounds of sizes, by the key that they stand under. */
const CLAUSES: readonly (readonly [string, string])[] = [
  ['le', 'PL I, I.3'],
  ['gian_dong', 'PL I, II.6.e'],
  ['cach_doan', 'PL I, II.6.e'],
  ['thut_dau_dong', 'PL I, II.6.e'],
  ['co_chu', 'PL I, V'],
];

function clauseFor(path: DataPath): string | undefined {
  return path[0] === 'trinh_bay' ? CLAUSES.find(([key]) => path.includes(key))?.[1] : undefined;
}

/** A value as typed, keys in braces, not longer than a line. */
function shown(value: Data | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** An id made of what was typed: marks taken out, all else joined by hyphens. */
function proposedId(typed: string): string | undefined {
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return (
    plain
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 100) || undefined
  );
}

/** Turns zod's issues about one file's data into messages. */
class SchemaErrors {
  readonly #checked: CheckedData;

  constructor(checked: CheckedData) {
    this.#checked = checked;
  }

  #at<Found>(
    rule: string,
    kind: MessageKind<Found>,
    found: Found,
    path: DataPath,
    expected?: readonly string[],
  ): Message {
    const { data, places } = this.#checked;
    const clause = clauseFor(path);
    const details = {
      place: places.ofValue(path),
      actual: shown(dataAt(data, path)),
      ...(expected && { expected }),
    };
    return report(rule, clause ? { ...kind, clause } : kind, found, details);
  }

  #unknownKeys({ keys }: Issue<'unrecognized_keys'>, path: DataPath): readonly Message[] {
    const known = this.#checked.guide.keysAt(path, keysOf(dataAt(this.#checked.data, path)));
    return keys.map((key) => {
      const found = { key, parent: path, nearest: nearest(key, known), known };
      const place = this.#checked.places.ofKey([...path, key]);
      return report('khoa-khong-co', keyUnknown, found, { place, actual: key, expected: known });
    });
  }

  #missing(path: DataPath): Message {
    const parent = path.slice(0, -1);
    const { guide, places } = this.#checked;
    const found = { key: String(path.at(-1)), parent, description: guide.describe(path) };
    return report('thieu-khoa', keyMissing, found, { place: places.ofKey(parent) });
  }

  #wrongShape(shapes: readonly (Shape | undefined)[], path: DataPath): Message {
    const actual = dataAt(this.#checked.data, path);
    if (actual === undefined) return this.#missing(path);
    const expected = [...new Set(shapes.filter((shape) => shape !== undefined))];
    const found = {
      key: keyOfPath(path),
      actual: shapeOf(actual),
      expected,
      description: this.#checked.guide.describe(path),
    };
    return this.#at('sai-kieu', shapeWrong, found, path);
  }

  #choice({ values }: Issue<'invalid_value'>, path: DataPath): Message {
    if (dataAt(this.#checked.data, path) === undefined) return this.#missing(path);
    const typed = shown(dataAt(this.#checked.data, path));
    const isYesOrNo = values.includes('khong');
    const choices = isYesOrNo ? ['có', 'không'] : values.map(String);
    const found = {
      key: keyOfPath(path),
      typed,
      choices,
      nearest: /\d/.test(typed) ? undefined : nearest(typed, choices),
    };
    return this.#at('gia-tri-khong-co', choiceWrong, found, path, choices);
  }

  #kindsAt(path: DataPath): readonly SchemaNode['kieu'][] {
    return this.#checked.guide.nodesAt(path).map(({ kieu }) => kieu);
  }

  #format(path: DataPath): Message {
    const typed = shown(dataAt(this.#checked.data, path));
    const kinds = this.#kindsAt(path);
    if (kinds.includes('ma'))
      return this.#at('ma-sai-dang', idWrong, { typed, proposed: proposedId(typed) }, path);
    const isWhole = kinds.includes('so-nguyen');
    if (isWhole || kinds.includes('so-thuc'))
      return this.#at('khong-phai-so', numberWrong, { key: keyOfPath(path), typed, isWhole }, path);
    return this.#other(path);
  }

  #bounds(issue: Issue<'too_big'> | Issue<'too_small'>, path: DataPath): Message {
    const key = keyOfPath(path);
    if (issue.origin === 'number') {
      const bounds = this.#checked.guide.nodesAt(path).find(({ maximum }) => maximum !== undefined);
      const typed = shown(dataAt(this.#checked.data, path));
      const found = { key, typed, least: bounds?.minimum, most: bounds?.maximum };
      return this.#at('ngoai-khoang', numberOutOfRange, found, path);
    }
    const isTooLong = issue.code === 'too_big';
    const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
    return this.#at('do-dai', lengthWrong, { key, isList: issue.origin === 'array', limit, isTooLong }, path);
  }

  #custom({ params }: Issue<'custom'>, path: DataPath): Message {
    const found = { typed: shown(dataAt(this.#checked.data, path)) };
    switch (params?.rule) {
      case 'ngay-khong-doc-duoc':
        return this.#at('ngay-khong-doc-duoc', dateUnreadable, found, path);
      case 'ngay-khong-ton-tai':
        return this.#at('ngay-khong-ton-tai', dateImpossible, found, path);
      case 'so-ky-hieu-khong-doc-duoc':
        return this.#at('so-ky-hieu-khong-doc-duoc', codeUnreadable, found, path);
      default:
        return this.#other(path);
    }
  }

  #other(path: DataPath): Message {
    const found = {
      key: keyOfPath(path),
      typed: shown(dataAt(this.#checked.data, path)),
      description: this.#checked.guide.describe(path),
    };
    return this.#at('gia-tri-sai', valueWrong, found, path);
  }

  messagesFor({ issue, path }: FittingIssue): readonly Message[] {
    switch (issue.code) {
      case 'unrecognized_keys':
        return this.#unknownKeys(issue, path);
      case 'invalid_type':
        return [this.#wrongShape([SHAPES[issue.expected]], path)];
      case 'invalid_union':
        return [
          this.#wrongShape(
            issue.errors
              .flat()
              .map((each) => (each.code === 'invalid_type' ? SHAPES[each.expected] : undefined)),
            path,
          ),
        ];
      case 'invalid_value':
        return [this.#choice(issue, path)];
      case 'invalid_format':
        return [this.#format(path)];
      case 'too_big':
      case 'too_small':
        return [this.#bounds(issue, path)];
      case 'custom':
        return [this.#custom(issue, path)];
      default:
        return [this.#other(path)];
    }
  }
}

/** Most faults of one file that are told; whoever has mended these will run it again. */
const MOST_TOLD = 1_000;

/** All that a schema found wrong with the data, each with its place, what was expected, and how to mend it. */
export function schemaErrors(issues: readonly FittingIssue[], checked: CheckedData): readonly Message[] {
  const errors = new SchemaErrors(checked);
  const told = issues.slice(0, MOST_TOLD).flatMap((issue) => errors.messagesFor(issue));
  if (issues.length <= MOST_TOLD) return told;
  const place = checked.places.ofValue(issues[MOST_TOLD]?.path ?? []);
  return [...told, report('con-nhieu-loi', moreFaults, { more: issues.length - MOST_TOLD }, { place })];
}
