import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupedList, inLists, type MaybeItem } from '../../../src/write/pdf/in-lists.ts';

const item: fc.Arbitrary<MaybeItem<string>> = fc.record({
  member: fc.string({ minLength: 1, maxLength: 3 }),
  place: fc.option(
    fc.record({ numbering: fc.constantFrom('decimal', 'letter', 'none'), rank: fc.nat({ max: 4 }) }),
    { nil: undefined },
  ),
});

type Grouped = string | GroupedList<string>;

function membersOf(grouped: readonly Grouped[]): readonly string[] {
  return grouped.flatMap((each) => (typeof each === 'string' ? [each] : membersOf(each.members)));
}

function listsOf(grouped: readonly Grouped[]): readonly GroupedList<string>[] {
  return grouped.flatMap((each) => (typeof each === 'string' ? [] : [each, ...listsOf(each.members)]));
}

describe('putting items into lists', () => {
  it('keeps every one of them, in order, and makes no list without an item of its own', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), (items) => {
        const grouped = inLists(items);
        expect(membersOf(grouped)).toEqual(items.map(({ member }) => member));
        for (const { members } of listsOf(grouped)) expect(typeof members[0]).toBe('string');
      }),
    );
  });

  it('ends a list where the counting changes, a paragraph comes between, or a higher level goes on', () => {
    const letter = { numbering: 'letter', rank: 2 } as const;
    const dash = { numbering: 'none', rank: 5 } as const;
    const number = { numbering: 'decimal', rank: 2 } as const;
    const items: readonly MaybeItem<string>[] = [
      { member: 'a)', place: letter },
      { member: '-', place: dash },
      { member: 'b)', place: letter },
      { member: '1)', place: number },
      { member: 'đoạn', place: undefined },
      { member: '-', place: dash },
    ];
    expect(inLists(items)).toEqual([
      { numbering: 'letter', members: ['a)', { numbering: 'none', members: ['-'] }, 'b)'] },
      { numbering: 'decimal', members: ['1)'] },
      'đoạn',
      { numbering: 'none', members: ['-'] },
    ]);
  });
});
