import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import type { Decision } from '../decision.ts';
import { linkPerson } from '../family/decide.ts';
import { FileEntry } from '../file/entries.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { recordScreening } from '../screening/decide.ts';
import type { Interpreting } from '../talk.ts';
import type { RecordInterpreter } from './commands.ts';
import { recordInterpreter, refuseInterpreter } from './decide.ts';
import { isWishMet } from './interpreters.ts';
import { whyNotInterpreted } from './suitable.ts';

const id = 'i-1';
const acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-10', newId: id };
const suitable: RecordInterpreter = {
  interpreterId: null,
  name: 'Invented Voice',
  languages: ['fa'],
  gender: 'female',
  vettedOn: '2026-01-10',
  vettedBy: 'The court of Example Town',
  vettedUntil: '2027-01-10',
  undertaking: true,
  conflict: 'none',
  conflictReasons: 'Asked both; another town.',
  genderWish: 'female',
  baseVersion: 0,
};
const record =
  (more: Partial<RecordInterpreter> = {}): Step =>
  (kase) =>
    recordInterpreter(kase, { ...suitable, ...more }, acting);
const refuse: Step = (kase) =>
  refuseInterpreter(
    kase,
    {
      interpreterId: id,
      childView: { kind: 'words', words: 'She knows my aunt.', howAsked: '', mayShow: [] },
      refusedOn: '2026-06-09',
      baseVersion: 1,
    },
    acting,
  );
const through: Interpreting = {
  interpreter: 'professional',
  interpreterId: id,
  interpretedHow: 'in_person',
  interpreterReason: '',
};
const urgently = { ...through, interpreterReason: 'The child must be safe tonight.' };
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const why = ({ content }: Case, act: Interpreting = through) => whyNotInterpreted(content, act, acting.today);

describe('safeguard 17: interpreters are records', () => {
  it('has a check with its reasons and a vetting with its name and days', () => {
    const none = caseAfter([]);
    expect(because(record({ conflictReasons: '' })(none))).toBe('interpreter_check_reasons');
    expect(because(record({ vettedBy: '' })(none))).toBe('interpreter_vetted_by_whom');
    expect(because(record({ vettedUntil: '2025-01-01' })(none))).toBe('interpreter_vetting_days');
    expect(because(record({ vettedOn: '2026-07-01' })(none))).toBe('date_in_future');
    expect(because(record({ interpreterId: 'other' })(none))).toBe('interpreter_not_chosen');
    const [known] = caseAfter([record(), record({ interpreterId: id, gender: 'male' })]).content.interpreters;
    expect(known).toMatchObject({ gender: 'male', refusal: null });
    expect(known && isWishMet(known)).toBe(false);
  });

  it('can be used when vetted, checked and as the child chose; the use is linked to the act', () => {
    expect(why(caseAfter([record()]))).toBeUndefined();
    expect(why(caseAfter([]))).toBe('interpreter_not_chosen');
    const asked: Step = (kase) => recordScreening(kase, { ...screening, ...through }, acting);
    expect(caseAfter([record(), asked]).content.interpreters[0]?.uses).toMatchObject([
      { type: 'screening.recorded', how: 'in_person' },
    ]);
    expect(because(asked(caseAfter([record(), refuse])))).toBe('interpreter_cannot_be_used');
  });

  it.each([
    [{ vettedOn: null, vettedUntil: null }, 'interpreter_not_vetted'],
    [{ vettedUntil: '2026-06-09' }, 'interpreter_not_vetted'],
    [{ undertaking: false }, 'interpreter_not_vetted'],
    [{ conflict: 'not_checked', conflictReasons: '' }, 'interpreter_not_checked'],
    [{ gender: 'male' }, 'interpreter_not_as_chosen'],
  ] as const)('never delays urgent help: %o waits only where there is time', (more, reason) => {
    const kase = caseAfter([record(more)]);
    expect(why(kase)).toBe(reason);
    expect(why(kase, urgently)).toBeUndefined();
  });

  it.each(['related', 'same_community', 'same_network'] as const)(
    'is never used where there is a tie (%s), and the refusal does not say so',
    (conflict) => {
      const kase = caseAfter([record({ conflict })]);
      expect(why(kase)).toBe('interpreter_cannot_be_used');
      expect(why(kase, urgently)).toBe('interpreter_cannot_be_used');
    },
  );

  it('is never used after the child said no, nor where the name is that of a suspected trafficker', () => {
    const refused = caseAfter([record(), refuse]);
    expect(why(refused, urgently)).toBe('interpreter_cannot_be_used');
    expect(because(refuse(refused))).toBe('interpreter_refused_already');
    const again = caseAfter([record(), refuse, record({ interpreterId: id })]);
    expect(why(again, urgently)).toBe('interpreter_cannot_be_used');
    const link: Step = (kase) => linkPerson(kase, suspected, acting);
    expect(why(caseAfter([record(), link]), urgently)).toBe('interpreter_cannot_be_used');
  });

  it('none, or somebody else, needs a reason but for when none is needed', () => {
    const kase = caseAfter([]);
    const act = { ...through, interpreterId: null };
    expect(why(kase, { ...act, interpreter: 'none' })).toBeUndefined();
    for (const interpreter of ['none_to_be_had', 'other_person'] as const) {
      expect(why(kase, { ...act, interpreter })).toBe('interpreter_reason_missing');
      expect(why(kase, { ...act, interpreter, interpreterReason: 'At night' })).toBeUndefined();
    }
  });

  it('entries of before there were records still fold', () => {
    const { interpreterId: _, interpretedHow: __, interpreterReason: ___, ...old } = screeningEntry;
    const entry = FileEntry.parse({ type: 'screening.recorded', section: 'screening', payload: old });
    expect(entry.payload).toMatchObject({ interpreterId: null, interpretedHow: null, interpreterReason: '' });
  });
});

const screening = {
  answers: [{ indicator: 'debt_for_journey', answer: 'yes' as const }],
  setting: 'border' as const,
  language: 'fa',
  askedOn: '2026-06-10',
  words: 'Seen at the border.',
  baseVersion: 0,
};
const screeningEntry = {
  tool: 't',
  toolVersion: 1,
  answers: [],
  setting: 'border',
  language: 'fa',
  interpreter: 'professional',
  interpreterId: null,
  interpretedHow: null,
  interpreterReason: '',
  askedOn: '2026-06-10',
  words: '',
};
const suspected = {
  name: 'Invented Voice',
  relation: 'suspected_trafficker' as const,
  basis: 'The child says so.',
  contact: 'none' as const,
  safetyNote: '',
  baseVersion: 0,
};
