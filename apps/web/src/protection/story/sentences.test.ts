import { ToldEntry } from '@tutela/domain';
import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import { childWordsOf, entryOf, isDecision, reasonOf } from './entry-of.ts';
import { sentences } from './sentences.ts';

const intl = createIntl({
  locale: 'en-GB',
  onError: (error) => {
    if (error.code !== 'MISSING_TRANSLATION') throw error;
  },
});
const types = ToldEntry.options.map((option) => option.shape.type.value);
const facts = {
  through: 'Red Cross or Red Crescent',
  reference: 'K 1',
  why: 'She is not here.',
  callBack: '000',
  from: 'Planning',
  to: 'Review',
  risk: 'High',
  code: 'urgent',
  flag: 'In danger',
  kind: 'photo',
  person: 'Ada',
  agency: 'Aid',
  toPerson: 'true',
  conclusion: 'A plan',
  verdict: 'agreed',
  toldChild: 'true',
  standing: 'provisional',
  ending: 'replaced',
  act: 'return',
  answer: 'object',
  relation: 'Mother',
  verification: 'Verified',
  contact: 'No contact',
  status: 'Suspected victim',
  indicators: '2',
  by: 'child',
  purposes: 'Education',
  alone: 'false',
  subject: 'Aid',
  until: '1 May',
  sections: 'Plan',
  ground: 'a mistake',
  outcome: 'minor',
  care: 'A foster family',
  clock: 'Follow-up visit',
  identity: 'true',
  recipient: 'A court',
  empty: 'false',
  topic: 'My rights',
  saying: 'object',
  wish: 'see',
  goals: '2',
  need: 'School',
  needs: 'School',
  finding: 'on the way',
  step: 'completed',
  isRaised: 'true',
  place: 'Prison',
  request: 'To drop it',
  whom: 'police',
  isTold: 'true',
  alert: 'Hotline',
  release: 'true',
  purpose: 'Custody',
  ready: 'true',
  day: '1 May',
  conflict: 'true',
  escalated: 'false',
  decision: 'Approve an option',
  what: 'Police called',
  tasks: '2',
  way: 'messages',
  duty: 'Meet the child',
  inPerson: 'true',
};

it.each(types)('%s is told as a sentence', (type) => {
  expect(intl.formatMessage(sentences[type], facts)).toMatch(/^[A-Z].*\.$/);
});

it('an entry of an unknown type is not guessed at', () => {
  const shown = { type: 'later.invented', section: 'plan' as const, payload: {} };
  expect(entryOf({ ...shown } as never)).toBeUndefined();
});

it('tells decisions from notes, and finds the reason', () => {
  const raised = { type: 'flag.raised', section: 'plan', payload: { flag: 'urgent', reason: 'Not home' } };
  expect(isDecision(raised as never)).toBe(true);
  expect(isDecision({ type: 'note.written' } as never)).toBe(false);
  expect(reasonOf(entryOf(raised as never))).toBe('Not home');
});

it('has the words of the child where the child spoke, and nothing where they are kept from the reader', () => {
  const placed = (childView: object) =>
    childWordsOf(
      ToldEntry.parse({
        type: 'plan.written',
        section: 'plan',
        payload: { goals: [], childView, reviewOn: '2026-07-01', by: 'x' },
      }),
    );
  const words = { kind: 'words', words: 'I want to learn to swim.', howAsked: '', mayShow: [] };
  expect(placed(words)).toBe('I want to learn to swim.');
  expect(placed({ kind: 'silence', why: 'too_young', words: '' })).toBeUndefined();
  expect(placed({ kind: 'withheld' })).toBeUndefined();
  expect(childWordsOf(undefined)).toBeUndefined();
});
