import { type Message, report } from '../../model/message.ts';
import type { Place } from '../../model/place.ts';
import type { Block } from './blocks.ts';
import { levelJump } from './messages.ts';

/** Something that stands at a level and holds what follows it. */
export interface Leveled {
  readonly level: number;
}

/** The open sections or tasks of a part, the outermost first; the part itself is at level 0. */
export class Levels<Frame extends Leveled> {
  readonly #open: Frame[];
  readonly #close: (frame: Frame, parent: Frame) => void;

  constructor(root: Frame, close: (frame: Frame, parent: Frame) => void) {
    this.#open = [root];
    this.#close = close;
  }

  get top(): Frame {
    const top = this.#open.at(-1);
    if (!top) throw new Error('a part never closes itself');
    return top;
  }

  /** Closes what stands deeper than `level`. */
  closeTo(level: number): void {
    while (this.#open.length > 1 && this.top.level > level) {
      const frame = this.top;
      this.#open.pop();
      this.#close(frame, this.top);
    }
  }

  /** Opens a frame under the nearest one above its level; reports a level that was skipped. */
  open(frame: Frame, place: Place, messages: Message[]): void {
    this.closeTo(frame.level - 1);
    const most = this.top.level + 1;
    if (frame.level > most)
      messages.push(report('md-nhay-bac', levelJump, { level: '#'.repeat(frame.level), most }, { place }));
    this.#open.push(frame);
  }
}

/** How many `#` a part's highest headings have; its levels count from there. */
export function highestHashes(blocks: readonly Block[]): number {
  const hashes = blocks.flatMap((block) => (block.type === 'heading' ? [block.hashes] : []));
  return hashes.length === 0 ? 1 : hashes.reduce((least, each) => Math.min(least, each));
}
