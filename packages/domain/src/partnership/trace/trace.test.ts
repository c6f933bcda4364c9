import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nodeKey,
  type TraceLink,
  type TraceNode,
  traceKinds,
  traceStrengths,
  walkTrace,
  weakest,
  whyNotLinked,
} from './trace.ts';

const node = (kind: TraceNode['kind'], ref = '1'): TraceNode => ({ kind, ref });
const link = (from: TraceNode, to: TraceNode, more: Partial<TraceLink> = {}): TraceLink => ({
  from,
  to,
  strength: 'cited',
  words: null,
  ...more,
});
const chain = traceKinds.slice(1).map((kind, at) => link(node(traceKinds[at] ?? 'pattern'), node(kind)));

describe('a link of the trace', () => {
  it('leads forward', () => {
    expect(whyNotLinked(link(node('case_study'), node('recommendation')))).toBeNull();
    expect(whyNotLinked(link(node('recommendation'), node('case_study')))).toBe('backward');
    expect(whyNotLinked(link(node('action', '1'), node('action', '2')))).toBe('backward');
  });

  it('says why when it says more than cited, and says contributed only of what is measured', () => {
    const from = node('case_study');
    const motivated = link(from, node('recommendation'), { strength: 'motivated' });
    expect(whyNotLinked(motivated)).toBe('words_missing');
    expect(whyNotLinked({ ...motivated, words: 'It was read out.' })).toBeNull();
    const contributed = { strength: 'contributed', words: 'It paid for the guardians.' } as const;
    expect(whyNotLinked(link(from, node('recommendation'), contributed))).toBe('too_strong');
    expect(whyNotLinked(link(node('action'), node('indicator'), contributed))).toBeNull();
  });

  it('has no strength that claims a cause', () => {
    expect(traceStrengths).toEqual(['cited', 'motivated', 'contributed']);
  });
});

describe('the trace', () => {
  it('is walked from a pattern to the measured change, and back', () => {
    const ahead = walkTrace(node('pattern'), chain, 'forward').map(({ node: { kind } }) => kind);
    expect(ahead).toEqual(traceKinds.slice(1));
    const back = walkTrace(node('change'), chain, 'back').map(({ node: { kind } }) => kind);
    expect(back).toEqual([...traceKinds].reverse().slice(1));
  });

  it('finds each thing once, by the shortest way and the strongest link', () => {
    const strong = link(node('pattern'), node('action'), { strength: 'motivated', words: 'Because.' });
    const weak = link(node('pattern'), node('action'));
    const steps = walkTrace(node('pattern'), [...chain, weak, strong], 'forward');
    const action = steps.filter(({ node: { kind } }) => kind === 'action');
    expect(action).toEqual([{ node: node('action'), link: strong, distance: 1 }]);
  });

  it('read backwards reaches what read forwards reaches, and ends', () => {
    const nodes = fc.record({ kind: fc.constantFrom(...traceKinds), ref: fc.constantFrom('1', '2', '3') });
    const links = fc.array(
      fc.tuple(nodes, nodes).map(([from, to]) => link(from, to)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(nodes, nodes, links, (start, goal, all) => {
        const reaches = (one: TraceNode, other: TraceNode, way: 'forward' | 'back') =>
          walkTrace(one, all, way).some((step) => nodeKey(step.node) === nodeKey(other));
        return (
          nodeKey(start) === nodeKey(goal) || reaches(start, goal, 'forward') === reaches(goal, start, 'back')
        );
      }),
    );
  });

  it('is as strong as its weakest link', () => {
    const strong = link(node('action'), node('indicator'), { strength: 'contributed', words: 'It did.' });
    expect(weakest([strong, link(node('pattern'), node('action'))])).toBe('cited');
    expect(weakest([strong])).toBe('contributed');
    expect(weakest([])).toBeNull();
  });
});
