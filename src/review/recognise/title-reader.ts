import type { PartName } from '../../model/reviewed.ts';
import { folded } from '../folded.ts';
import type { TypeNames } from '../type-names.ts';
import type { Item, Line } from './line.ts';
import { wordlessPart } from './parts.ts';
import {
  beginsBasis,
  endMarks,
  isAbout,
  isAddressee,
  isAppendixLabel,
  isAttachedTo,
  isDraftMark,
  isEnactment,
  isSigningInfo,
  isUnitOfMeasure,
  namesBody,
  namesPost,
} from './wording.ts';

/** What the lines between letterhead and body are read with. */
export interface TitleContext {
  readonly types: TypeNames;
  /** `QUYẾT ĐỊNH:` stands further down: everything above it is no body yet. */
  readonly hasEnactment: boolean;
  /** An appendix, or a document with a type name, or one with neither. */
  readonly shape: 'appendix' | 'typed' | 'bare';
}

/** Longest title, in characters, that is not set like one. */
const LONGEST_PLAIN_TITLE = 300;
const MOST_WORDS_OF_TYPE = 5;
/** Lines that "(Kèm theo …" may run over before its bracket closes. */
const LINES_OF_ATTACHED_TO = 4;

/** How far from the end of a text its last words are looked for, in characters. */
const LONGEST_ENDING = 40;

/** How the words before a body end that are no legal basis: "… ban hành Kế hoạch như sau:". */
const OPENS_BODY = /(?::|\b(?:nhu sau|cu the|noi dung sau)[.,;]?)$/u;

/** Names the lines between letterhead and body one by one; remembers what stood above. */
export class TitleReader {
  readonly #context: TitleContext;
  #before: PartName | undefined;
  #seen = new Set<PartName>();
  #titleIsClosed = false;
  /** The first addressee may stand on the line after "Kính gửi:"; from then on only a list goes on. */
  #addressees: 'none' | 'first' | 'list' = 'none';
  #openAttachedTo = 0;

  constructor(context: TitleContext) {
    this.#context = context;
  }

  /** The part of the next line; undefined where the body begins with it. */
  read(line: Line, next: Item | undefined): PartName | undefined {
    const part = this.#part(line, next);
    if (part === undefined) return undefined;
    if (part === 'ruleLine') this.#titleIsClosed = this.#titleIsClosed || this.#seen.has('subject');
    else if (part !== 'emptyLine') this.#before = part;
    this.#seen.add(part);
    return part;
  }

  #part(line: Line, next: Item | undefined): PartName | undefined {
    return wordlessPart(line) ?? this.#goesOn(line) ?? this.#ownWording(line) ?? this.#byPlace(line, next);
  }

  /** What a part begun above goes on with: a bracket still open, the list of those written to. */
  #goesOn(line: Line): PartName | undefined {
    if (this.#openAttachedTo > 0) {
      this.#openAttachedTo = endMarks(line).includes(')') ? 0 : this.#openAttachedTo - 1;
      return 'attachedTo';
    }
    if (this.#addressees === 'none') return undefined;
    const isListed = line.level?.level === 'dash' || this.#addressees === 'first';
    this.#addressees = isListed && !/\.$/u.test(line.settled) ? 'list' : 'none';
    return isListed ? 'addressee' : undefined;
  }

  #ownWording(line: Line): PartName | undefined {
    if (isAttachedTo(line)) {
      this.#openAttachedTo =
        endMarks(line).includes(')') || !line.settled.startsWith('(') ? 0 : LINES_OF_ATTACHED_TO;
      return 'attachedTo';
    }
    if (isAddressee(line)) {
      this.#addressees = /\.$/u.test(line.settled)
        ? 'none'
        : /gui\s*:?$/u.test(line.folded)
          ? 'first'
          : 'list';
      return 'addressee';
    }
    if (isDraftMark(line)) return 'draftMark';
    if (isSigningInfo(line)) return 'signingArea';
    return this.#namedByType(line);
  }

  #namedByType(line: Line): PartName | undefined {
    const { types, shape, hasEnactment } = this.#context;
    if (shape === 'appendix')
      return isAppendixLabel(line) && !this.#seen.has('appendixLabel') ? 'appendixLabel' : undefined;
    const isType = types.named(line.settled) !== undefined && !this.#seen.has('documentType');
    if (isType && !(isEnactment(line) && hasEnactment && this.#seen.has('legalBasis'))) return 'documentType';
    if (isEnactment(line) && this.#seen.has('documentType')) return 'enactment';
    return isAbout(line) && !this.#seen.has('documentType') ? 'correspondenceSubject' : undefined;
  }

  #byPlace(line: Line, next: Item | undefined): PartName | undefined {
    if (this.#seen.has('enactment')) return undefined;
    if (this.#isBasis(line, next)) return 'legalBasis';
    if (this.#context.shape === 'appendix') return this.#appendixTitle(line);
    if (this.#isAuthority(line, next)) return 'authority';
    if (this.#isOtherType(line, next)) return 'documentType';
    if (this.#isSubject(line)) return 'subject';
    return this.#context.hasEnactment && this.#seen.has('documentType') ? 'paragraph' : undefined;
  }

  #isBasis(line: Line, next: Item | undefined): boolean {
    const begins = beginsBasis(line);
    const { hasEnactment } = this.#context;
    const ends = endMarks(line).includes(';');
    if (!begins) return this.#before === 'legalBasis' && (ends || (hasEnactment && line.look.italic));
    if (hasEnactment) return true;
    if (OPENS_BODY.test(folded(line.settled.slice(-LONGEST_ENDING)))) return false;
    if (ends || line.look.italic || this.#before === 'legalBasis') return true;
    return next?.type === 'line' && /^can cu/u.test(line.folded) && beginsBasis(next);
  }

  #isAuthority(line: Line, next: Item | undefined): boolean {
    const { hasEnactment, shape } = this.#context;
    if (shape !== 'typed' || !hasEnactment || !this.#seen.has('documentType') || this.#seen.has('authority'))
      return false;
    const leadsToBasis = next?.type === 'line' && (beginsBasis(next) || isEnactment(next));
    if (namesPost(line) || namesBody(line)) return line.look.capitals || leadsToBasis || this.#titleIsClosed;
    return leadsToBasis && line.look.capitals && this.#seen.has('subject');
  }

  /** A type that the decree does not have: a few words in capitals above a subject that is not. */
  #isOtherType({ look, settled }: Line, next: Item | undefined): boolean {
    if (this.#context.shape !== 'typed' || this.#seen.has('documentType') || this.#seen.has('subject'))
      return false;
    if (!(look.capitals && look.centred) || settled.split(' ').length > MOST_WORDS_OF_TYPE) return false;
    return next?.type === 'line' && next.look.centred && next.look.bold && !next.look.capitals;
  }

  #isSubject(line: Line): boolean {
    const { shape } = this.#context;
    const { bold, centred, capitals } = line.look;
    if (this.#titleIsClosed || line.level || this.#seen.has('legalBasis')) return false;
    if (this.#seen.has('authority') || this.#seen.has('addressee') || this.#seen.has('attachedTo'))
      return false;
    if (shape === 'bare') return centred && (bold || capitals);
    if (!this.#seen.has('documentType')) return centred && bold;
    if (this.#seen.has('subject')) return centred || bold;
    return line.settled.length <= LONGEST_PLAIN_TITLE || (centred && bold);
  }

  #appendixTitle(line: Line): PartName | undefined {
    const { bold, centred, capitals } = line.look;
    const isFirst = !this.#seen.has('appendixTitle') && !this.#seen.has('appendixTitlePlain');
    if (isUnitOfMeasure(line)) return undefined;
    const isClosed = this.#titleIsClosed || (this.#seen.has('attachedTo') && !isFirst);
    if (isClosed || line.level || line.settled.length > LONGEST_PLAIN_TITLE) return undefined;
    const isSet = centred || (bold && capitals);
    if (!isSet && !(isFirst && this.#before === 'appendixLabel' && !/[.;:,]$/u.test(line.settled)))
      return undefined;
    return capitals ? 'appendixTitle' : 'appendixTitlePlain';
  }
}
