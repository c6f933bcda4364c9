import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../../access/roles.ts';
import { type Header, stages } from '../header.ts';
import { mayCommand, verdicts } from './policy.ts';
import type { FileState } from './state.ts';

const stateAt = (stage: Header['stage']): FileState => ({
  header: {
    stage,
    risk: 'low',
    flags: [],
    ageBand: 'unknown',
    agencyId: 1,
    caseworkerId: null,
    gaps: [],
    nextDue: null,
    hidden: false,
  },
  versions: {},
  stageMovedBy: null,
});

describe('who may give a command', () => {
  it('outsiders who were let in by a grant add notes, raise the alarm, a guardian answers, an agency its referrals, a panel decides, and nothing else', () => {
    const referred = ['see-referral', 'answer-referral', 'serve-referral'];
    const askedOf: Partial<Record<Role, string[]>> = {
      caseworker: referred,
      supervisor: referred,
      service_provider: referred,
      guardian: ['answer-guardian-ask', 'record-guardian-duty'],
      panel_member: ['declare-panellist', 'cast-vote'],
      panel_chair: ['declare-panellist', 'cast-vote', 'decide-determination'],
    };
    for (const role of roles) {
      const judged = Object.entries(verdicts(stateAt('assessment'), { role, ownAgency: false }));
      const allowed = judged.filter(([, verdict]) => verdict.allowed).map(([command]) => command);
      expect(
        allowed.filter((command) => command !== 'write-note' && command !== 'report-missing'),
        role,
      ).toEqual(askedOf[role] ?? []);
    }
  });

  it('administrators, auditors and delegates give no command to any file', () => {
    for (const role of ['node_administrator', 'auditor', 'delegate', 'analyst'] as const) {
      for (const stage of stages) {
        const all = Object.values(verdicts(stateAt(stage), { role, ownAgency: true }));
        expect(
          all.some((verdict) => verdict.allowed),
          `${role} ${stage}`,
        ).toBe(false);
      }
    }
  });

  it('a file at rest still takes what child and guardian say to being shown, and that they take it back', () => {
    for (const command of ['record-consent', 'withdraw-consent'] as const)
      for (const stage of ['closed', 'archived'] as const) {
        const verdict = mayCommand(stateAt(stage), command, { role: 'caseworker', ownAgency: true });
        expect(verdict, `${command} ${stage}`).toEqual({ allowed: true });
      }
  });

  it('a file at rest takes no correction, and says so', () => {
    const verdict = mayCommand(stateAt('closed'), 'correct-section', { role: 'caseworker', ownAgency: true });
    expect(verdict).toEqual({ allowed: false, code: 'protection.file_closed', details: { stage: 'closed' } });
  });

  it('only supervisors assign, hide, share and propose an erasure', () => {
    const reserved = ['assign-caseworker', 'change-visibility', 'share-file', 'propose-erasure'] as const;
    for (const command of reserved) {
      const may = roles.filter(
        (role) => mayCommand(stateAt('assessment'), command, { role, ownAgency: true }).allowed,
      );
      expect(may, command).toEqual(['supervisor']);
    }
  });
});
