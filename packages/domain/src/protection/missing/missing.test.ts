import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { shownTo } from '../child-view/shown-to.ts';
import type { Decision } from '../decision.ts';
import { moveStage } from '../file/decide.ts';
import { risks, type Stage } from '../header.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import type { ActingNow } from '../moments.ts';
import type { HoldConversation, TellMissing } from './commands.ts';
import { isMissing, mayShowChildPage, missingStateOf } from './episodes.ts';
import { changeSafetyPlan, holdConversation, recordFound } from './found.ts';
import {
  alerted,
  described,
  found,
  photo,
  planChanged,
  policeTold,
  reportedAt,
  reviewed,
  talked,
} from './invented-episode.ts';
import { missingTable } from './missing-table.ts';
import { reportMissing, riskOfMissing } from './report.ts';
import { decidePhoto, describeMissing, raiseAlert, reviewSearch, tellMissing } from './search.ts';
import { missingTasksOf } from './tasks.ts';

const acting: ActingNow = {
  accountId: 'a',
  agencyId: 1,
  isSupervisor: false,
  today: '2026-06-01',
  now: reportedAt,
};
const report: Step = (kase) => reportMissing(kase, {}, acting);
const describeIt: Step = (kase) => describeMissing(kase, described, acting);
const tell = (more: Partial<TellMissing> = {}): Step => {
  return (kase) => tellMissing(kase, { ...policeTold, ...more }, acting);
};
const alert: Step = (kase) => raiseAlert(kase, alerted, acting);
const review: Step = (kase) => reviewSearch(kase, reviewed, acting);
const locate: Step = (kase) => recordFound(kase, { ...found, found: 'located' }, acting);
const back: Step = (kase) => recordFound(kase, found, acting);
const talk = (more: Partial<HoldConversation> = {}): Step => {
  return (kase) => holdConversation(kase, { ...talked, ...more }, acting);
};
const plan: Step = (kase) => changeSafetyPlan(kase, planChanged, acting);

const after = (steps: readonly Step[], stage: Stage = 'assessment'): Case =>
  caseAfter(steps, { stage, nextDue: '2026-06-20' });
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const newest = ({ content }: Case) => {
  const episode = content.missing.at(-1);
  if (episode === undefined) throw new Error('no episode');
  return episode;
};
const openTasks = (kase: Case) =>
  missingTasksOf(newest(kase)).flatMap(({ task, done }) => (done === null ? [task] : []));

describe('a child is missing', () => {
  it('goes from one tap to a changed safety plan', () => {
    const states = [report, tell(), alert, review, locate, back, talk(), plan].map((_, at, all) =>
      missingStateOf(after(all.slice(0, at + 1)).content),
    );
    expect(states).toEqual([
      'missing_reported',
      'police_notified',
      'alerted',
      'search_continues',
      'located',
      'returned',
      'return_conversation',
      'safety_plan_changed',
    ]);
  });

  it('needs nothing but to be said, and makes the file due today', () => {
    const kase = after([report]);
    expect(kase.state.header).toMatchObject({ flags: ['missing'], nextDue: '2026-06-01', risk: 'medium' });
    expect(because(report(kase))).toBe('already_missing');
  });

  it('asks for the police at once, the guardian in an hour, the others in four', () => {
    const tasks = missingTasksOf(newest(after([report])));
    expect(tasks.map(({ task, due }) => [task, due])).toEqual([
      ['police', '2026-06-01T23:00:00.000Z'],
      ['guardian', '2026-06-02T00:00:00.000Z'],
      ['agencies', '2026-06-02T03:00:00.000Z'],
    ]);
    const told = missingTasksOf(newest(after([report, tell()])));
    expect(told[0]?.done).toEqual({ at: reportedAt, by: policeTold.by });
  });

  it('asks for a talk within 72 hours of the return, then for another plan', () => {
    const [talkTask] = missingTasksOf(newest(after([report, back]))).filter(({ done }) => done === null);
    expect(talkTask).toMatchObject({ task: 'return_conversation', due: '2026-06-04T23:00:00.000Z' });
    expect(openTasks(after([report, back, talk()]))).toEqual(['safety_plan']);
    expect(openTasks(after([report, back, talk(), plan]))).toEqual([]);
  });

  it('asks for an alert abroad where the child may cross a border', () => {
    const abroad: Step = (kase) => describeMissing(kase, { ...described, abroad: 'yes' }, acting);
    const sis: Step = (kase) => raiseAlert(kase, { ...alerted, kind: 'sis' }, acting);
    expect(openTasks(after([report, tell(), abroad]))).toContain('alert_abroad');
    expect(openTasks(after([report, tell(), abroad, sis]))).not.toContain('alert_abroad');
  });
});

const anyStep = fc.constantFrom(report, describeIt, tell(), alert, review, locate, back, talk(), plan);

describe('safeguard 9: the search for a missing child does not end by itself', () => {
  it('leads only where the table says', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 14 }), (steps) => {
        steps.forEach((_, at) => {
          const from = missingStateOf(after(steps.slice(0, at)).content);
          const to = missingStateOf(after(steps.slice(0, at + 1)).content);
          if (from !== to) expect(missingTable[from]).toContain(to);
        });
      }),
    );
  });

  it('comes to rest by no path while the child is missing', () => {
    const stages: readonly Stage[] = ['closed', 'not_taken', 'closure_proposed', 'archived'];
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 10 }),
        fc.constantFrom<Stage>('review', 'closed', 'screening', 'archived', 'closure_proposed'),
        (steps, stage) => {
          const kase = after([report, ...steps], stage);
          expect(kase.state.header.flags.includes('missing')).toBe(isMissing(kase.content));
          if (!isMissing(kase.content)) return;
          for (const to of stages) {
            const command = { stage: to, reason: 'For the test', baseVersion: 0 };
            expect(moveStage(kase.state, command, { ...acting, isSupervisor: true }).ok).toBe(false);
          }
        },
      ),
    );
  });

  it('has a day on which it is looked at again, and no later than the longest time', () => {
    expect(after([report, tell(), review]).state.header.nextDue).toBe('2026-06-10');
    expect(openTasks(after([report, tell(), review]))).toContain('search_review');
    const late: Step = (kase) => reviewSearch(kase, { ...reviewed, nextReviewOn: '2026-07-02' }, acting);
    expect(because(late(after([report, tell()])))).toBe('search_review_too_late');
    expect(because(review(after([report])))).toBe('police_not_told');
  });

  it('opens a file at rest again', () => {
    const kase = after([report], 'closed');
    expect(kase.state.header).toMatchObject({ stage: 'assessment', nextDue: '2026-06-01' });
    expect(newest(kase).reopenedTo).toBe('assessment');
  });
});

describe('safeguard 1: the child’s page is off while the child is missing', () => {
  it('closes at the tap and opens at the return', () => {
    expect(mayShowChildPage(after([]).content)).toBe(true);
    expect(mayShowChildPage(after([report]).content)).toBe(false);
    expect(mayShowChildPage(after([report, locate]).content)).toBe(false);
    expect(mayShowChildPage(after([report, back]).content)).toBe(true);
  });
});

describe('the risk of a child who was missing', () => {
  it('never falls by rule, and is high the second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...risks), fc.nat(5), (risk, before) => {
        expect(risks.indexOf(riskOfMissing(risk, before))).toBeGreaterThanOrEqual(risks.indexOf(risk));
      }),
    );
    expect(after([report, back, report]).state.header.risk).toBe('high');
    expect(after([report, back, talk(), plan]).state.header.risk).toBe('medium');
  });
});

describe('telling of a missing child', () => {
  it('always tells the police, and goes round nobody but a guardian, for a reason', () => {
    const kase = after([report]);
    expect(because(tell({ outcome: 'nobody_there' })(kase))).toBe('police_always_told');
    expect(because(tell({ whom: 'agencies', outcome: 'gone_round' })(kase))).toBe('only_guardian_gone_round');
    expect(because(tell({ whom: 'guardian', outcome: 'gone_round' })(kase))).toBe('reason_missing');
    expect(because(tell({ to: '' })(kase))).toBe('told_whom_missing');
    expect(because(tell({ at: '2026-06-02T00:00:00.000Z' })(kase))).toBe('date_in_future');
    expect(because(tell()(after([])))).toBe('child_not_missing');
    expect(because(alert(kase))).toBe('police_not_told');
  });

  it('leaves no trace of it where a guardian reads', () => {
    const outcome = tell({ whom: 'guardian', outcome: 'gone_round', reason: 'Named by the child' })(
      after([report]),
    );
    expect(outcome.ok && outcome.entries.map(({ section }) => section)).toEqual(['notes']);
    const round = tell({ whom: 'guardian', outcome: 'gone_round', reason: 'Named by the child' });
    expect(openTasks(after([report, round]))).toEqual(['police', 'agencies']);
  });
});

describe('a photograph of a missing child', () => {
  it('is never shown of itself, and not against the child’s own no', () => {
    expect(newest(after([report, tell(), alert])).photo).toBeNull();
    const kase = after([report]);
    expect(decidePhoto(kase, photo, acting).ok).toBe(true);
    const { content } = kase;
    const refused = {
      ...kase,
      content: { ...content, consents: { ...content.consents, isPublicationRefused: true } },
    };
    expect(because(decidePhoto(refused, photo, acting))).toBe('child_said_no');
    expect(decidePhoto(refused, { ...photo, release: false }, acting).ok).toBe(true);
  });
});

describe('after the return', () => {
  it('nobody is found before they were seen, or talked with before they were back', () => {
    const early: Step = (kase) => recordFound(kase, { ...found, at: '2026-06-01T19:00:00Z' }, acting);
    expect(because(early(after([report, describeIt])))).toBe('found_before_seen');
    expect(because(talk()(after([report])))).toBe('child_is_missing');
    expect(because(talk({ at: '2026-06-01T22:00:00Z' })(after([report, back])))).toBe('talked_before_return');
    expect(because(plan(after([report, back])))).toBe('child_not_talked_with');
    expect(because(back(after([report, back])))).toBe('child_not_missing');
  });

  it('shows what the child said only to those whom the child named (safeguard 5)', () => {
    const childView = {
      kind: 'words',
      words: 'He waited outside',
      howAsked: '',
      mayShow: ['guardian'],
    } as const;
    const payload = { ...talked, childView: { ...childView, mayShow: [...childView.mayShow] } };
    const entry = { type: 'missing.talked', section: 'missing', payload } as const;
    expect(JSON.stringify(shownTo(entry, { role: 'guardian', ownAgency: false }))).toContain(
      'He waited outside',
    );
    expect(JSON.stringify(shownTo(entry, { role: 'caseworker', ownAgency: true }))).toContain(
      'He waited outside',
    );
    expect(JSON.stringify(shownTo(entry, { role: 'justice_officer', ownAgency: false }))).not.toContain(
      'He waited outside',
    );
  });

  it('takes silence for an answer, and harm not without what is done about it', () => {
    const kase = after([report, back]);
    expect(talk()(kase).ok).toBe(true);
    expect(because(talk({ harm: 'possible' })(kase))).toBe('next_steps_missing');
  });
});
