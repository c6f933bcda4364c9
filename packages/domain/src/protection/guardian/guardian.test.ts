import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import { linkPerson } from '../family/decide.ts';
import type { Acting } from '../file/decide.ts';
import { mayCommand } from '../file/policy.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { askStandingOf } from './ask-standing.ts';
import type { AnswerGuardianAsk, AppointGuardian, AskGuardian } from './commands.ts';
import { appointGuardian, endGuardian, requestGuardian, suspendGuardian } from './decide.ts';
import { answerGuardianAsk, askGuardian } from './decide-ask.ts';
import { mostChildrenOfGuardian } from './defaults.ts';
import { guardianStates, guardianTable, isInOffice } from './guardian-table.ts';
import type { Guardianship } from './guardianship.ts';
import { appointment, withoutGuardian } from './invented-guardian.ts';
import { conflicts, guardianSections } from './lists.ts';

const today = '2026-05-20';
const acting = { accountId: 'a', agencyId: 1, isSupervisor: true, isCaseworker: false, today };
const guardianActing = { ...acting, accountId: 'g', agencyId: 2, isSupervisor: false };
const words = 'For the test';
const baseVersion = 0;
const request = { authority: 'Invented court', requestedOn: today, reason: words, baseVersion };
const suspension = { suspendedOn: today, reason: words, baseVersion };
const end = { ending: 'other', endedOn: today, handoverNote: words, baseVersion } as const;
const question: AskGuardian = { act: 'return', question: words, answerBy: '2026-05-25', baseVersion };
const approval: AnswerGuardianAsk = { askId: '2', answer: 'approve', answeredOn: today, words };

const asked: Step = (kase) => requestGuardian(kase, request, acting);
const appointed: Step = (kase) => appointGuardian(kase, appointment, acting, 'grant');
const provisional: Step = (kase) =>
  appointGuardian(kase, { ...appointment, standing: 'provisional' }, acting, 'grant');
const suspended: Step = (kase) => suspendGuardian(kase, suspension, acting);
const ended: Step = (kase) => endGuardian(kase, end, acting);
const consulted: Step = (kase) => askGuardian(kase, question, acting);
const answered =
  (answer: Partial<AnswerGuardianAsk>, by: Acting & { isCaseworker: boolean } = acting): Step =>
  (kase) =>
    answerGuardianAsk(kase, { ...approval, ...answer }, by);
const suspect: Step = () => ({
  ok: true,
  entries: [
    {
      type: 'person.linked',
      section: 'family',
      payload: {
        relation: 'suspected_trafficker',
        name: 'INVENTED  guardián',
        basis: words,
        contact: 'none',
        safetyNote: '',
      },
    },
  ],
  header: {},
});

/** Takes the steps one after the other, as the node does; what is refused changes nothing. */
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const after = (...steps: readonly Step[]) => caseAfter(steps, withoutGuardian);
const guardianAfter = (...steps: readonly Step[]): Guardianship => after(...steps).content.guardian;
const appointing = (with_: Partial<AppointGuardian>, kase = after(asked), by: Acting = acting) =>
  because(appointGuardian(kase, { ...appointment, ...with_ }, by, 'grant'));
const anyStep = fc.constantFrom(asked, appointed, provisional, suspended, ended, consulted);

describe('the guardianship of a child', () => {
  it('goes from the request to its end, and begins anew', () => {
    const states = [asked, provisional, appointed, suspended, ended, asked].map(
      (_, index, steps) => guardianAfter(...steps.slice(0, index + 1)).state,
    );
    expect(states).toEqual(['requested', 'provisional', 'appointed', 'suspended', 'ended', 'requested']);
  });

  it('leads only where the table says, and says of the file whether there is a guardian', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        let before: Guardianship['state'] = 'none';
        for (const count of steps.keys()) {
          const { content, state } = after(...steps.slice(0, count + 1));
          const now = content.guardian.state;
          if (now !== before) expect(guardianTable[before]).toContain(now);
          expect(state.header.gaps.includes('guardian')).toBe(!isInOffice(now));
          const isGone = now === 'suspended' || now === 'ended';
          if (isGone || isInOffice(now)) expect(state.header.flags.includes('guardian_absent')).toBe(isGone);
          before = now;
        }
      }),
    );
  });

  it('is refused where the table does not lead', () => {
    const tried = { requested: asked, appointed, provisional, suspended, ended };
    const ways: Record<string, readonly Step[]> = {
      none: [],
      requested: [asked],
      provisional: [asked, provisional],
      appointed: [asked, appointed],
      suspended: [asked, appointed, suspended],
      ended: [asked, ended],
    };
    for (const from of guardianStates) {
      for (const [to, step] of Object.entries(tried)) {
        const isOpen = guardianTable[from].some((each) => each === to);
        const outcome = step(after(...(ways[from] ?? [])));
        expect(outcome.ok, `${from} to ${to}`).toBe(isOpen);
        if (!isOpen) expect(because(outcome)).toBe('guardian_not_reachable');
      }
    }
  });

  it('keeps other flags, and asks for no other guardian once the child is eighteen', () => {
    expect(after(asked, appointed, suspended).state.header.flags).toEqual(['urgent', 'guardian_absent']);
    const grown = after(asked, appointed, (kase) =>
      endGuardian(kase, { ...end, ending: 'child_turned_18' }, acting),
    );
    expect(grown.state.header).toMatchObject({ flags: ['urgent'], gaps: ['plan'] });
  });
});

describe('who can be guardian', () => {
  it.each(conflicts)('nobody who works for: %s', (conflict) => {
    expect(appointing({ worksFor: [conflict] })).toBe('guardian_conflict');
  });

  it('nobody who is a suspected trafficker, and the refusal does not say why (safeguard 8)', () => {
    expect(appointing({}, after(asked, suspect))).toBe('contact_cannot_be_used');
    const outcome = appointGuardian(after(asked, suspect), appointment, acting, 'grant');
    expect(outcome).toMatchObject({ details: { because: 'contact_cannot_be_used' } });
    expect(JSON.stringify(outcome)).not.toMatch(/suspect|traffick/);
  });

  it('nobody who is not independent or not vetted, nor the caseworker', () => {
    expect(appointing({ independent: false })).toBe('guardian_not_independent');
    expect(appointing({ vettedOn: null })).toBe('guardian_not_vetted');
    expect(appointing({ vettedOn: null, standing: 'provisional' })).toBe(false);
    expect(appointing({ accountId: 'w' })).toBe('guardian_is_caseworker');
    expect(appointing({ accountId: 'a' })).toBe('guardian_is_caseworker');
  });

  it('nobody with too many children, unless there is a reason', () => {
    expect(appointing({ children: mostChildrenOfGuardian })).toBe(false);
    expect(appointing({ children: mostChildrenOfGuardian + 1 })).toBe('guardian_over_limit');
    expect(appointing({ children: mostChildrenOfGuardian + 1, overLimitReason: words })).toBe(false);
  });

  it('is let in by a supervisor, and recorded without access by a caseworker', () => {
    const caseworker = { ...acting, isSupervisor: false };
    expect(appointing({}, after(asked), caseworker)).toBe('guardian_access_by_supervisor');
    expect(appointing({ accountId: null }, after(asked), caseworker)).toBe(false);
  });

  it('is not appointed on a day that lies ahead', () => {
    expect(appointing({ appointedOn: '2026-05-21' })).toBe('date_in_future');
    expect(appointing({ vettedOn: '2026-05-21' })).toBe('date_in_future');
  });
});

describe('a guardian with whom there is to be no contact', () => {
  const person = {
    relation: 'other',
    name: 'guardian invented',
    basis: words,
    contact: 'none',
    safetyNote: '',
    baseVersion,
  } as const;
  const barred: Step = (kase) => linkPerson(kase, person, acting);

  it('is suspended by what is recorded of them, once', () => {
    const kase = after(asked, appointed, barred);
    expect(kase.content.guardian.state).toBe('suspended');
    expect(kase.state.header.flags).toContain('guardian_absent');
    expect(barred(kase)).toMatchObject({ ok: true, entries: [{ type: 'person.linked' }] });
  });

  it('is not mistaken for another', () => {
    const other: Step = (kase) => linkPerson(kase, { ...person, name: 'Somebody Else' }, acting);
    expect(guardianAfter(asked, appointed, other).state).toBe('appointed');
  });
});

describe('safeguard 2: the guardian does not see everything', () => {
  it('nothing where a complaint about them, a confidence or intimate facts can stand', () => {
    for (const section of ['notes', 'documents', 'health'] as const)
      expect(guardianSections).not.toContain(section);
    expect(guardianSections).toContain('guardian');
  });

  it('why they were suspended stands where they never read', () => {
    const outcome = suspendGuardian(after(asked, appointed), { ...suspension, reason: 'Complaint' }, acting);
    const entries = outcome.ok ? outcome.entries : [];
    const readable = entries.filter(({ section }) => guardianSections.some((each) => each === section));
    expect(entries.length).toBe(2);
    expect(JSON.stringify(readable)).not.toContain('Complaint');
  });
});

describe('asking the guardian', () => {
  const inOffice = after(asked, appointed, consulted);

  it('is for the time in which there is one', () => {
    for (const steps of [[], [asked], [asked, appointed, suspended], [asked, appointed, ended]])
      expect(because(consulted(after(...steps)))).toBe('guardian_not_in_office');
    const late = askGuardian(after(asked, provisional), { ...question, answerBy: '2026-05-19' }, acting);
    expect(because(late)).toBe('date_in_past');
  });

  it('is answered once, by the guardian in person or as told', () => {
    const [told] = guardianAfter(asked, appointed, consulted, answered({})).asks;
    expect(told?.answer).toMatchObject({ answer: 'approve', inPerson: false });
    const own = answered({ answer: 'object', answeredOn: '2020-01-01' }, guardianActing);
    const [inPerson] = guardianAfter(asked, appointed, consulted, own).asks;
    expect(inPerson?.answer).toMatchObject({ answer: 'object', inPerson: true, answeredOn: today });
    expect(because(answered({})(after(asked, appointed, consulted, answered({}))))).toBe('ask_answered');
    expect(because(answered({ askId: '9' })(inOffice))).toBe('ask_not_found');
    expect(because(answered({ answeredOn: '2026-05-21' })(inOffice))).toBe('date_in_future');
  });

  it('is answered by no other guardian, and by none who is suspended', () => {
    const other = { ...guardianActing, accountId: 'other' };
    expect(answered({}, other)(inOffice)).toMatchObject({ code: 'platform.not_permitted' });
    const gone = after(asked, appointed, consulted, suspended);
    expect(answered({}, guardianActing)(gone)).toMatchObject({ code: 'platform.not_permitted' });
    expect(because(answered({})(gone))).toBe('guardian_not_in_office');
  });

  it('is open to a guardian from outside, and to no other role from there', () => {
    const may = (role: 'guardian' | 'lawyer' | 'supervisor') =>
      mayCommand(inOffice.state, 'answer-guardian-ask', { role, ownAgency: false }).allowed;
    expect([may('guardian'), may('lawyer'), may('supervisor')]).toEqual([true, false, false]);
  });
});

describe('safeguard 3: no answer is never consent', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-06-${String(day).padStart(2, '0')}`);

  it('a question without an answer is never approved, on no day', () => {
    fc.assert(
      fc.property(days, days, (answerBy, day) => {
        const ask = { ...question, answerBy, askId: '2', answer: null };
        expect(askStandingOf(ask, day)).toBe(day <= answerBy ? 'open' : 'unanswered');
      }),
    );
  });

  it('an approval that comes too late counts for nothing; an objection always counts', () => {
    const kase = after(asked, appointed, consulted);
    const later = { ...acting, today: '2026-05-26' };
    const late = { answeredOn: '2026-05-26' };
    expect(because(answered(late, later)(kase))).toBe('ask_expired');
    const [ask] = guardianAfter(
      asked,
      appointed,
      consulted,
      answered({ ...late, answer: 'object' }, later),
    ).asks;
    expect(ask && askStandingOf(ask, '2026-05-26')).toBe('objected');
  });

  it('only an approval that was given approves', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), days, (steps, day) => {
        for (const ask of guardianAfter(...steps).asks)
          expect(['open', 'unanswered']).toContain(askStandingOf(ask, day));
      }),
    );
  });
});
