import type { AgencyNames } from '../model/agency-names.ts';
import type { Data } from '../model/data.ts';
import { type Message, report } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import type { DataPath } from '../model/place.ts';
import { unknownMention } from './messages.ts';
import { type RewrittenText, rewriteText, type TextContext } from './rewrite-text.ts';
import { idAt, sentenceAround } from './shown-values.ts';

/** A place where the name of an agency that moves is typed as words, which only a person can judge. */
export interface Mention {
  /** What the officer names it by: the nearest id and its turn there, `to-chuc-thuc-hien:2`. */
  readonly id: string;
  readonly path: DataPath;
  /** Where in the text the name stands, in UTF-16 units. */
  readonly start: number;
  readonly number: string;
  readonly sentence: string;
  readonly typed: string;
  readonly proposed: string;
  readonly isAccepted: boolean;
}

/** What the register of mentions is made for. */
export interface MentionSource {
  readonly data: Data;
  readonly agencies: AgencyNames;
  readonly numberOf: (path: DataPath) => string;
  /** The mentions that the officer wants changed: ids, or the nearest id alone for all in one place. */
  readonly accepted: ReadonlySet<string>;
}

/** Rewrites texts of one plan, giving each typed name that it meets an id. */
export interface MentionRegister {
  readonly rewrite: (text: string, path: DataPath, context: Omit<TextContext, 'isAccepted'>) => RewrittenText;
  readonly mentions: () => readonly Mention[];
}

/** Makes the register of one plan's mentions. */
export function createMentionRegister(source: MentionSource): MentionRegister {
  const { data, agencies, numberOf, accepted } = source;
  const mentions: Mention[] = [];
  const counts = new Map<string, number>();
  return {
    rewrite: (text, path, context) => {
      const base = idAt(data, path) ?? path.join('.');
      const before = counts.get(base) ?? 0;
      const idOf = (index: number): string => `${base}:${before + index + 1}`;
      const isAccepted = (index: number): boolean => accepted.has(base) || accepted.has(idOf(index));
      const rewritten = rewriteText(text, { ...context, isAccepted: (_, index) => isAccepted(index) });
      counts.set(base, before + rewritten.mentions.length);
      for (const [index, { start, end, typed, proposed }] of rewritten.mentions.entries()) {
        const sentence = sentenceAround(text, { start, end }, agencies);
        const where = { id: idOf(index), path, start, number: numberOf(path) };
        mentions.push({ ...where, sentence, typed, proposed, isAccepted: isAccepted(index) });
      }
      return rewritten;
    },
    mentions: () => mentions,
  };
}

/** Reports ids of mentions that none of the plans has. */
export function reportUnknownMentions(
  accepted: ReadonlySet<string>,
  mentions: readonly Mention[],
): readonly Message[] {
  const known = new Set(mentions.flatMap(({ id }) => [id, id.replace(/:\d+$/, '')]));
  return [...accepted]
    .filter((typed) => !known.has(typed))
    .map((typed) =>
      report('cho-nhac-ten-khong-co', unknownMention, { typed, nearest: nearest(typed, known) }),
    );
}
