import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileEntry } from '../file/entries.ts';
import { caseAfter, inventedCase, type Step } from '../invented-case.ts';
import { pageStands, unsafeFlags } from './child-page.ts';
import type { OpenChildPage, ReleaseToChild } from './commands.ts';
import {
  childSays,
  closeChildPage,
  giveChildKey,
  openChildPage,
  releaseToChild,
  shownToChild,
} from './decide.ts';
import { mayTellChild } from './plain-words.ts';
import { childTopics, pageChecks } from './topics.ts';

const supervisor = { accountId: 's', agencyId: 1, isSupervisor: true, today: '2026-05-20' };
const opening: OpenChildPage = {
  checks: [...pageChecks],
  until: '2026-06-20',
  reason: 'Looked at with the child',
  baseVersion: 0,
};
const release: ReleaseToChild = { topic: 'next', words: 'We talk soon.', language: 'en', baseVersion: 0 };
const open: Step = (kase) => openChildPage(kase, opening, supervisor);
const because = (outcome: ReturnType<Step>) => !outcome.ok && outcome.details.because;

describe('the decision on the child’s page (safeguard 1)', () => {
  it('is never the child’s own caseworker’s', () => {
    expect(because(openChildPage(inventedCase({ caseworkerId: 's' }), opening, supervisor))).toBe(
      'page_needs_second_person',
    );
    expect(open(inventedCase()).ok).toBe(true);
  });

  it('needs everything to be sure, whatever is left out', () => {
    for (const left of pageChecks) {
      const checks = pageChecks.filter((check) => check !== left);
      expect(because(openChildPage(inventedCase(), { ...opening, checks }, supervisor)), left).toBe(
        'page_checks_missing',
      );
    }
  });

  it('is for ninety days at most', () => {
    const until = (day: string) => openChildPage(inventedCase(), { ...opening, until: day }, supervisor);
    expect(until('2026-08-18').ok).toBe(true);
    expect(because(until('2026-08-19'))).toBe('page_open_too_long');
    expect(because(until('2026-05-20'))).toBe('date_in_past');
  });

  it('is not taken while the child is missing or in danger', () => {
    for (const flag of unsafeFlags)
      expect(because(open(inventedCase({ flags: [flag] }))), flag).toBe('page_unsafe');
  });
});

describe('an open page', () => {
  const raised = (flag: 'missing' | 'urgent'): FileEntry => ({
    type: 'flag.raised',
    section: 'plan',
    payload: { flag, reason: 'Not home' },
  });
  const told =
    (entry: FileEntry): Step =>
    () => ({ ok: true, entries: [entry], header: {} });

  it('stands until its last day, and no day longer', () => {
    const { content, state } = caseAfter([open]);
    expect(pageStands(content.childPage, state.header, '2026-06-20')).toBe(true);
    expect(pageStands(content.childPage, state.header, '2026-06-21')).toBe(false);
  });

  it('never stands again by itself after a flag, a closing or a hand-over', () => {
    const ends: readonly Step[] = [
      told(raised('missing')),
      told(raised('urgent')),
      (kase) => closeChildPage(kase, { reason: 'Enough', baseVersion: 0 }),
      told({ type: 'handover.accepted', section: 'plan', payload: { handoverId: '1', note: '' } }),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...ends),
        fc.array(fc.constantFrom(...ends), { maxLength: 3 }),
        (end, more) => {
          const { content, state } = caseAfter([open, end, ...more]);
          expect(pageStands(content.childPage, state.header, '2026-05-21')).toBe(false);
        },
      ),
    );
  });

  it('takes what the child says, and a "no" without words', () => {
    const kase = caseAfter([open]);
    const no = { saying: 'object', topic: 'next', words: '' } as const;
    expect(childSays(kase, no, '2026-05-21').ok).toBe(true);
    expect(because(childSays(kase, { ...no, saying: 'say' }, '2026-05-21'))).toBe('nothing_said');
    expect(because(childSays(inventedCase(), no, '2026-05-21'))).toBe('page_not_open');
    expect(because(giveChildKey(inventedCase(), { secret: 'owls', baseVersion: 0 }, supervisor))).toBe(
      'page_not_open',
    );
  });
});

describe('what stands on it', () => {
  it('is what was released, and nothing after it was taken back', () => {
    const step =
      (words: string): Step =>
      (kase) =>
        releaseToChild(kase, { ...release, words }, []);
    const told = (...steps: Step[]) =>
      shownToChild(caseAfter([open, ...steps]), []).told.map(({ words }) => words);
    expect(told()).toEqual([]);
    expect(told(step('We talk soon.'))).toEqual(['We talk soon.']);
    expect(told(step('We talk soon.'), step(''))).toEqual([]);
  });

  it('holds no number but that of a helpline, whatever is written around it', () => {
    const { content } = inventedCase();
    fc.assert(
      fc.property(
        fc.constantFrom(...childTopics),
        fc.string(),
        fc.nat(),
        fc.string(),
        (topic, before, number, after) => {
          const words = `${before} ${number} ${after}`;
          if (topic !== 'complain') expect(mayTellChild(content, { topic, words }, [])).toBe(false);
        },
      ),
    );
    expect(mayTellChild(content, { topic: 'complain', words: 'Call 116 111.' }, [])).toBe(true);
    expect(mayTellChild(content, { topic: 'next', words: 'On ١٢ May.' }, [])).toBe(false);
  });

  it('names no agency, however it is written', () => {
    const { content } = inventedCase();
    const agencies = ['Child Protection Authority'];
    const may = (words: string) => mayTellChild(content, { topic: 'next', words }, agencies);
    expect(may('The CHILD  protection authority said so.')).toBe(false);
    expect(may('The authority that protects every child said so.')).toBe(true);
  });
});
