import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import { recordDetention } from '../detention/decide.ts';
import { linkPerson } from '../family/decide.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import type { ActingNow } from '../moments.ts';
import { decideStatus } from '../status/decide.ts';
import { claimTable } from './claim-table.ts';
import { appealDay, isClaimSuggested } from './claims.ts';
import type { DecideClaim, MakeClaim } from './commands.ts';
import { appealClaim, decideClaim, makeClaim } from './decide.ts';

const acting: ActingNow & { newId: string } = {
  accountId: 'a',
  agencyId: 1,
  isSupervisor: false,
  today: '2026-06-10',
  now: '2026-06-10T12:00:00Z',
  newId: 'claim-1',
};
const claim: MakeClaim = {
  kind: 'offence',
  act: 'Carried a bag for the man',
  actOn: '2026-05-01',
  authority: 'Invented prosecution',
  link: 'He kept the papers of the child',
  request: 'drop',
  legalAid: 'asked_for',
  lawyer: 'Invented Advocate',
  madeOn: '2026-06-02',
  baseVersion: 1,
};
const decision: DecideClaim = {
  claimId: 'claim-1',
  outcome: 'refused',
  decidedOn: '2026-06-05',
  reasons: 'Not seen as connected',
  appealRoute: 'Invented court',
  appealUntil: '2026-06-19',
  baseVersion: 2,
};
const suspect: Step = (kase) =>
  decideStatus(
    kase,
    {
      status: 'suspected',
      body: 'ngo',
      bodyName: '',
      decidedOn: '2026-05-19',
      reasons: 'Two signs',
      reviewRoute: '',
      reviewUntil: null,
      baseVersion: 0,
    },
    acting,
  );
const make = (more: Partial<MakeClaim> = {}): Step => {
  return (kase) => makeClaim(kase, { ...claim, ...more }, acting);
};
const decide = (more: Partial<DecideClaim> = {}): Step => {
  return (kase) => decideClaim(kase, { ...decision, ...more }, acting);
};
const appeal = (appealedOn = '2026-06-08'): Step => {
  const command = { claimId: 'claim-1', appealedOn, grounds: 'It was connected', baseVersion: 3 };
  return (kase) => appealClaim(kase, command, acting);
};
const holdFor = (ground: 'offence' | 'migration'): Step => {
  const known = { kind: 'prison', ground, since: '2026-06-01T03:00:00Z', authority: '' } as const;
  const command = { ...known, apartFromAdults: 'unknown', words: '', baseVersion: 0 } as const;
  return (kase) => recordDetention(kase, command, acting);
};
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const stateAfter = (steps: readonly Step[]) => caseAfter(steps).content.claims.at(-1)?.state;

describe('a claim that the child is not punished', () => {
  it('is made, refused, appealed against and granted', () => {
    expect(stateAfter([suspect, make()])).toBe('made');
    expect(stateAfter([suspect, make(), decide()])).toBe('refused');
    expect(stateAfter([suspect, make(), decide(), appeal()])).toBe('appealed');
    const granted = decide({ outcome: 'granted', appealRoute: '', decidedOn: '2026-06-09' });
    expect(stateAfter([suspect, make(), decide(), appeal(), granted])).toBe('granted');
  });

  it('leads only where the table says', () => {
    const any = fc.constantFrom(
      decide(),
      decide({ outcome: 'granted' }),
      decide({ outcome: 'granted_in_part', decidedOn: '2026-06-09' }),
      appeal(),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (steps) => {
        steps.forEach((_, at) => {
          const from = stateAfter([suspect, make(), ...steps.slice(0, at)]) ?? 'made';
          const to = stateAfter([suspect, make(), ...steps.slice(0, at + 1)]) ?? 'made';
          if (from !== to) expect(claimTable[from]).toContain(to);
        });
      }),
    );
  });

  it('is open from suspicion, and needs the days in order', () => {
    expect(because(make()(caseAfter([])))).toBe('status_not_suspected');
    expect(because(make({ actOn: '2026-06-03' })(caseAfter([suspect])))).toBe('act_after_claim');
    expect(because(decide({ decidedOn: '2026-06-01' })(caseAfter([suspect, make()])))).toBe(
      'claim_decided_before_made',
    );
    expect(because(decide({ appealRoute: '' })(caseAfter([suspect, make()])))).toBe('review_route_missing');
    expect(because(decide({ claimId: 'other' })(caseAfter([suspect, make()])))).toBe('claim_not_found');
  });

  it('can be appealed against until the day, and not when it was granted', () => {
    const refused = caseAfter([suspect, make(), decide()]);
    expect(refused.content.claims.map(appealDay)).toEqual(['2026-06-19']);
    expect(refused.state.header.nextDue).toBe('2026-06-19');
    const until = caseAfter([suspect, make(), decide({ appealUntil: '2026-06-07' })]);
    expect(because(appeal()(until))).toBe('appeal_too_late');
    const granted = caseAfter([suspect, make(), decide({ outcome: 'granted' })]);
    expect(because(appeal()(granted))).toBe('nothing_to_appeal');
    expect(because(decide()(granted))).toBe('claim_decided');
  });

  it('names no suspected trafficker as the lawyer (safeguard 8)', () => {
    const person = {
      relation: 'suspected_trafficker',
      name: 'invented advocate',
      basis: 'Told in confidence',
      contact: 'none',
      safetyNote: '',
      baseVersion: 0,
    } as const;
    const link: Step = (kase) => linkPerson(kase, person, acting);
    expect(because(make()(caseAfter([suspect, link])))).toBe('contact_cannot_be_used');
  });
});

describe('thinking of a claim', () => {
  it('is suggested for a child who may be a victim and is accused, until somebody claims', () => {
    expect(isClaimSuggested(caseAfter([holdFor('offence')]).content)).toBe(false);
    expect(isClaimSuggested(caseAfter([suspect]).content)).toBe(false);
    expect(isClaimSuggested(caseAfter([suspect]).content, true)).toBe(true);
    expect(isClaimSuggested(caseAfter([suspect, holdFor('migration')]).content)).toBe(false);
    expect(isClaimSuggested(caseAfter([suspect, holdFor('offence')]).content)).toBe(true);
    expect(isClaimSuggested(caseAfter([suspect, holdFor('offence'), make()]).content)).toBe(false);
  });
});
