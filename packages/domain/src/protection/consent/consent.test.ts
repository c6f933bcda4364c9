import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import type { Decision } from '../decision.ts';
import { type Acting, changeFlag, gradeRisk } from '../file/decide.ts';
import { mayCommand } from '../file/policy.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { sections } from '../sections.ts';
import { withoutInterpreter } from '../talk.ts';
import { type OverrideConsent, RecordConsent, type WithdrawConsent } from './commands.ts';
import { consentFor, mayPublish } from './consent-for.ts';
import { isRunning } from './consents.ts';
import { notifyOverride, overrideConsent, recordConsent, withdrawConsent } from './decide.ts';
import { explanations } from './terms.ts';

const today = '2026-05-20';
const worker: Acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today };
const supervisor: Acting = { accountId: 's', agencyId: 1, isSupervisor: true, today };
const consent: RecordConsent = {
  by: 'both',
  capacityNote: 'Said it again in own words.',
  purposes: ['services'],
  recipientAgencies: [7],
  recipientNames: ['Invented Clinic'],
  sections: ['identity', 'plan'],
  validUntil: '2026-12-31',
  exceptions: 'Not to my uncle.',
  medium: 'spoken',
  language: 'en',
  ...withoutInterpreter,
  explained: {
    purpose: true,
    use: true,
    research_use: true,
    right_of_access: true,
    storage_time: true,
    withdrawal: true,
  },
  lawfulBasis: 'public_task',
  childOnPublication: 'not_asked',
  givenOn: '2026-05-19',
  baseVersion: 0,
};
const withdrawal: WithdrawConsent = {
  consentId: '0',
  by: 'child',
  withdrawnOn: today,
  meaning: 'They can no longer read it.',
  baseVersion: 1,
};
const override: OverrideConsent = {
  ground: 'danger_to_child',
  reason: 'Nobody who may agree can be found.',
  purposes: ['services'],
  recipientAgencies: [7],
  recipientNames: [],
  sections: ['identity'],
  validUntil: '2026-06-30',
  guardian: 'to_be_told',
  baseVersion: 0,
};

const record =
  (some: Partial<RecordConsent> = {}): Step =>
  (kase) =>
    recordConsent(kase, { ...consent, ...some }, worker);
const withdraw =
  (some: Partial<WithdrawConsent> = {}, running = [{ grantId: 'g', agencyId: 7 }]): Step =>
  (kase) =>
    withdrawConsent(kase, { ...withdrawal, ...some }, worker, running);
const overriding =
  (some: Partial<OverrideConsent> = {}, acting = supervisor): Step =>
  (kase) =>
    overrideConsent(kase, { ...override, ...some }, acting);

/** Gives the commands one after the other, as the node does; what is refused changes nothing. */
const because = (outcome: Decision) => !outcome.ok && (outcome.details.because ?? outcome.code);

const after = (...steps: readonly Step[]) =>
  caseAfter(steps, { stage: 'registered', gaps: ['guardian', 'consent'] });

describe('a no to being shown', () => {
  const nothing: Pick<RecordConsent, 'purposes' | 'sections' | 'recipientAgencies' | 'recipientNames'> = {
    ...{ purposes: [], sections: [], recipientAgencies: [], recipientNames: [] },
  };
  const alone: Partial<RecordConsent> = { ...nothing, childOnPublication: 'no' };

  it('can be all that was said: it agrees to nothing, closes no gap, and is final', () => {
    expect(RecordConsent.safeParse({ ...consent, ...alone }).success).toBe(true);
    const said = after(record(alone));
    expect(said.state.header.gaps).toEqual(['guardian', 'consent']);
    expect(said.content.consents.isPublicationRefused).toBe(true);
    expect(said.content.consents.given.some((each) => isRunning(each, today))).toBe(false);
    const yes = { purposes: ['publication'], childOnPublication: 'yes' } as const;
    expect(because(record({ ...yes, purposes: ['publication'] })(said))).toBe('child_said_no');
    expect(after(record(), record(alone)).state.header.gaps).toEqual(['guardian']);
  });

  it('cannot be taken back', () => {
    const said = after(record(alone));
    const [no] = said.content.consents.given;
    expect(no).toBeDefined();
    expect(because(withdraw({ consentId: no?.entryId ?? '' })(said))).toBe('consent_not_running');
  });

  it('is the only thing that needs no purpose and no section', () => {
    for (const childOnPublication of ['not_asked', 'yes'] as const)
      expect(RecordConsent.safeParse({ ...consent, ...alone, childOnPublication }).success).toBe(false);
    // Somebody who forgot the purposes of a consent did not record a no.
    const { purposes, sections: of, recipientAgencies, recipientNames } = consent;
    for (const more of [{ purposes }, { sections: of }, { recipientAgencies }, { recipientNames }])
      expect(RecordConsent.safeParse({ ...consent, ...alone, ...more }).success).toBe(false);
  });
});

describe('consent as a record', () => {
  it('clears the gap, and the last withdrawal raises it again', () => {
    expect(after(record()).state.header.gaps).toEqual(['guardian']);
    expect(after(record(), withdraw()).state.header.gaps).toEqual(['guardian', 'consent']);
    const two = after(record(), record(), withdraw());
    expect(two.state.header.gaps).toEqual(['guardian']);
    expect(after(overriding()).state.header.gaps).toEqual(['guardian']);
    expect(after(overriding(), record(), withdraw({ consentId: '1' })).state.header.gaps).toEqual([
      'guardian',
    ]);
  });

  it('is not accepted while one of the six explanations is missing', () => {
    expect(explanations).toHaveLength(6);
    expect(RecordConsent.safeParse(consent).success).toBe(true);
    for (const each of explanations) {
      const explained = { ...consent.explained, [each]: false };
      expect(RecordConsent.safeParse({ ...consent, explained }).success, each).toBe(false);
    }
  });

  it('keeps the lawful basis as a field of its own', () => {
    const { given } = after(record({ lawfulBasis: 'legal_obligation' })).content.consents;
    expect(given).toMatchObject([{ by: 'both', lawfulBasis: 'legal_obligation' }]);
  });

  it('needs days in order', () => {
    expect(because(record({ givenOn: '2026-05-21' })(after()))).toBe('date_in_future');
    expect(because(record({ validUntil: '2026-05-19' })(after()))).toBe('consent_already_over');
  });
});

describe('a withdrawal', () => {
  it('ends the shares with the agencies that the consent named, and no others', () => {
    const running = [
      { grantId: 'named', agencyId: 7 },
      { grantId: 'also named', agencyId: 7 },
      { grantId: 'another', agencyId: 8 },
    ];
    const outcome = withdraw({}, running)(after(record()));
    if (!outcome.ok) throw new TypeError('it was refused');
    const ended = outcome.entries.flatMap((entry) => (entry.type === 'share.ended' ? [entry.payload] : []));
    expect(ended).toEqual([
      { grantId: 'named', reason: '' },
      { grantId: 'also named', reason: '' },
    ]);
  });

  it('is of a consent that runs, once, and not before it was given', () => {
    expect(because(withdraw()(after()))).toBe('consent_not_running');
    expect(because(withdraw()(after(record(), withdraw())))).toBe('consent_not_running');
    expect(because(withdraw({ withdrawnOn: '2026-05-18' })(after(record())))).toBe('withdrawn_before_given');
    expect(because(withdraw({ withdrawnOn: '2026-05-21' })(after(record())))).toBe('date_in_future');
  });
});

describe('an override', () => {
  it('needs a second person: a supervisor who is not the caseworker', () => {
    const second = 'protection.second_person_needed';
    expect(because(overriding({}, worker)(after()))).toBe(second);
    expect(because(overriding({}, { ...supervisor, accountId: 'a' })(after()))).toBe(second);
    expect(overriding()(after()).ok).toBe(true);
  });

  it('waits until the guardian is told, once, and never tells one who is implicated', () => {
    const tell =
      (toldOn = today): Step =>
      (kase) =>
        notifyOverride(kase, { overrideId: '0', toldOn, baseVersion: 1 }, worker);
    const guardianOf = (kase: Case) => kase.content.consents.overrides[0]?.guardian;
    expect(guardianOf(after(overriding()))).toBe('to_be_told');
    const knows = after(overriding(), tell());
    expect(guardianOf(knows)).toBe('told');
    expect(because(tell()(knows))).toBe('override_not_to_tell');
    expect(because(tell()(after(overriding({ guardian: 'implicated' }))))).toBe('override_not_to_tell');
    expect(because(tell('2026-05-21')(after(overriding())))).toBe('date_in_future');
  });

  it('is counted, and ends with its day', () => {
    const { content } = after(overriding(), overriding());
    expect(content.consents.overrides).toHaveLength(2);
    expect(because(overriding({ validUntil: '2026-05-19' })(after()))).toBe('consent_already_over');
  });
});

describe('safeguard 11: the child’s own no to publication', () => {
  const publication = { purposes: ['publication'] } satisfies Partial<RecordConsent>;

  it('is final, whoever agrees afterwards and whatever the ground', () => {
    const refused = after(record({ childOnPublication: 'no' }));
    expect(because(record({ ...publication, childOnPublication: 'yes' })(refused))).toBe('child_said_no');
    expect(because(overriding(publication)(refused))).toBe('child_said_no');
    expect(because(record({ ...publication, childOnPublication: 'no' })(after()))).toBe('child_said_no');
  });

  it('is also a yes that the child took back', () => {
    const said = record({ ...publication, childOnPublication: 'yes' });
    expect(mayPublish(after(said).content, today)).toBe(true);
    const tookBack = after(said, withdraw());
    expect(mayPublish(tookBack.content, today)).toBe(false);
    expect(because(said(tookBack))).toBe('child_said_no');
  });

  it('and silence is no yes', () => {
    expect(because(record(publication)(after()))).toBe('child_not_asked');
    expect(because(overriding(publication)(after()))).toBe('child_not_asked');
    expect(mayPublish(after(record()).content, today)).toBe(false);
  });
});

describe('consentFor', () => {
  const ask = (kase: Case, some: object = {}) =>
    consentFor(kase.content, { recipient: { agencyId: 7 }, section: 'plan', on: today, ...some });

  it('covers the named recipients and sections until the day, and says the exceptions', () => {
    const kase = after(record());
    expect(ask(kase)).toEqual({
      covered: true,
      by: 'consent',
      entryId: '0',
      exceptions: 'Not to my uncle.',
    });
    expect(ask(kase, { recipient: { name: ' invented clinic' } })).toMatchObject({ covered: true });
    expect(ask(kase, { recipient: { name: 'Somebody else' } })).toMatchObject({ because: 'never_given' });
    expect(ask(kase, { recipient: { agencyId: 8 } })).toMatchObject({ because: 'never_given' });
    expect(ask(kase, { section: 'health' })).toMatchObject({ because: 'never_given' });
    expect(ask(kase, { on: '2026-05-18' })).toMatchObject({ covered: false });
    expect(ask(kase, { on: '2026-12-31' })).toMatchObject({ covered: true });
    expect(ask(kase, { on: '2027-01-01' })).toEqual({ covered: false, because: 'over' });
  });

  it('covers nothing any more once it was taken back, unless overridden', () => {
    expect(ask(after(record(), withdraw()))).toEqual({ covered: false, because: 'withdrawn' });
    const kase = after(record(), withdraw(), overriding());
    expect(ask(kase, { section: 'identity' })).toMatchObject({ covered: true, by: 'override' });
    expect(ask(kase)).toMatchObject({ covered: false });
  });

  it('never covers what no record names', () => {
    const subset = fc.uniqueArray(fc.constantFrom(...sections), { minLength: 1 });
    fc.assert(
      fc.property(
        subset,
        fc.constantFrom(...sections),
        fc.integer({ min: 2, max: 9 }),
        (named, section, id) => {
          const kase = after(record({ sections: named, recipientAgencies: [7] }));
          const isNamed = named.includes(section) && id === 7;
          expect(ask(kase, { section, recipient: { agencyId: id } }).covered).toBe(isNamed);
        },
      ),
    );
  });
});

describe('safeguard 11: nothing about consent delays urgent help', () => {
  const steps = fc.array(
    fc.constantFrom(record(), record({ childOnPublication: 'no' }), withdraw(), overriding()),
    { maxLength: 6 },
  );

  it('flags, notes, places, shares and the risk are decided as if there were no consent', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const { state } = after(...some);
        const who = { role: 'supervisor', ownAgency: true } as const;
        for (const act of [
          'change-flag',
          'write-note',
          'record-location',
          'share-file',
          'grade-risk',
        ] as const) {
          expect(mayCommand(state, act, who)).toEqual({ allowed: true });
        }
        const urgent = { flag: 'urgent', raised: true, reason: 'In danger', baseVersion: 0 } as const;
        expect(changeFlag(state, urgent).ok).toBe(true);
        expect(gradeRisk(state, { risk: 'high', reason: 'In danger', baseVersion: 0 }).ok).toBe(true);
      }),
    );
  });
});
