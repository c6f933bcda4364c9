import { describe, expect, it } from 'vitest';
import { pageStands } from '../child-page/child-page.ts';
import { openChildPage } from '../child-page/decide.ts';
import { pageChecks } from '../child-page/topics.ts';
import { changeFlag, gradeRisk } from '../file/decide.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { endControl, recordControl } from './control.ts';

const supervisor = { accountId: 's', agencyId: 1, isSupervisor: true, today: '2026-05-20' };
const open: Step = (kase) =>
  openChildPage(
    kase,
    { checks: [...pageChecks], until: '2026-06-20', reason: 'Sure', baseVersion: 0 },
    supervisor,
  );
const controlled: Step = (kase) => recordControl(kase, { reason: 'He answers for her' });
const free: Step = (kase) => endControl(kase, { reason: 'She is in the shelter alone' });
const graded: Step = ({ state }) =>
  gradeRisk(state, { risk: 'high', reason: 'Looked at anew', baseVersion: 0 });
const because = (steps: readonly Step[], last: Step) => {
  const outcome = last(caseAfter(steps));
  return !outcome.ok && outcome.details.because;
};
const stands = (steps: readonly Step[]) => {
  const { content, state } = caseAfter(steps);
  return pageStands(content.childPage, state.header, '2026-05-21');
};

describe('safeguard 1: a child under the control of another person', () => {
  it('has no page from that moment on, and not again by itself', () => {
    expect(stands([open])).toBe(true);
    expect(stands([open, controlled])).toBe(false);
    expect(stands([open, controlled, free])).toBe(false);
    expect(because([controlled], open)).toBe('page_unsafe');
  });

  it('gets a page again only after the risk was looked at anew, when it was over', () => {
    expect(because([controlled, free], open)).toBe('page_risk_not_graded');
    expect(because([controlled, graded, free], open)).toBe('page_risk_not_graded');
    expect(stands([controlled, free, graded, open])).toBe(true);
  });

  it('is recorded once, ends once, and is no mark to be set and taken away', () => {
    expect(because([controlled], controlled)).toBe('control_recorded');
    expect(because([], free)).toBe('control_not_recorded');
    const flag = { flag: 'under_control', raised: true, reason: 'No', baseVersion: 0 } as const;
    expect(because([], ({ state }) => changeFlag(state, flag))).toBe('control_by_alarm');
  });

  it('stands where no guardian reads', () => {
    const outcome = controlled(caseAfter([]));
    expect(outcome.ok && outcome.entries.map(({ section }) => section)).toEqual(['notes']);
  });
});
