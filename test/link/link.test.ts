import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, Linker, linkProfileOf, makeRegistry, read, type Source } from '../../src/index.ts';
import { averageLinkage } from '../../src/link/cluster.ts';
import { BRIDGE, BRIDGE_LATER, BRIDGE_TOO, FISH } from './coverage.ts';

const NOBODY = makeRegistry({ version: 'empty', persons: [] });

function link(...sources: readonly Source[]) {
  const linker = new Linker();
  const readings = sources.map((source) => read(cleanText(source), NOBODY));
  for (const reading of readings) linker.add(linkProfileOf(reading));
  return { links: linker.links(), readings };
}

describe('Linking', () => {
  it('brings two tellings of one happening into one story, and leaves another out', () => {
    const stories = link(BRIDGE, FISH, BRIDGE_TOO).links.map(({ stories: [story] }) => story);
    expect(stories[0]).toBe(stories[2]);
    expect(stories[0]).not.toBe(stories[1]);
  });

  it('keeps the same words of another season apart', () => {
    const stories = link(BRIDGE, BRIDGE_LATER).links.map(({ stories: [story] }) => story);
    expect(stories[0]).not.toBe(stories[1]);
  });

  it('finds one utterance in two wordings', () => {
    const { links, readings } = link(BRIDGE, FISH, BRIDGE_TOO);
    const said = links.map(
      ({ utterances }, k) => utterances[readings[k]?.statements.findIndex(({ rule }) => rule !== '') ?? -1],
    );
    expect(said[0]).toEqual(said[2]);
    expect(said[0]).toHaveLength(1);
    expect(said[1]).not.toEqual(said[0]);
  });

  it('does not depend on the order in which documents come', () => {
    const sources = [BRIDGE, FISH, BRIDGE_TOO, BRIDGE_LATER];
    const together = (order: readonly Source[]) => {
      const { links } = link(...order);
      const story = new Map(order.map(({ id }, k) => [id, links[k]?.stories[0]]));
      return sources.map(({ id }) => sources.map((other) => story.get(id) === story.get(other.id)));
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (order) => {
        expect(together(order)).toEqual(together(sources));
      }),
      { numRuns: 10 },
    );
  });
});

describe('Average linkage', () => {
  const edge = fc.record({
    a: fc.integer({ min: 0, max: 11 }),
    b: fc.integer({ min: 0, max: 11 }),
    likeness: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const edges = fc
    .uniqueArray(edge, { selector: ({ a, b }) => Math.min(a, b) * 12 + Math.max(a, b), maxLength: 40 })
    .map((list) => list.filter(({ a, b }) => a !== b));

  it('puts everything in just one group, whatever the order of the edges', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const groups = averageLinkage(12, list, 0.4);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, k) => k));
        expect(averageLinkage(12, list.toReversed(), 0.4)).toEqual(groups);
      }),
    );
  });

  it('joins nothing below the least likeness', () => {
    fc.assert(
      fc.property(edges, (list) => {
        expect(
          averageLinkage(
            12,
            list.map((one) => ({ ...one, likeness: one.likeness * 0.4 })),
            0.4,
          ),
        ).toHaveLength(12);
      }),
    );
  });
});
