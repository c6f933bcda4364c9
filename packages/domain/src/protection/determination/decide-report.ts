import { factors } from '../assessment/parts.ts';
import type { Case } from '../case.ts';
import type { ToldChildView } from '../child-view/child-view.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { FileEntry } from '../file/entries.ts';
import { placesWithNames } from '../pseudonym/names-left.ts';
import type {
  AssignDetermination,
  DescribeOption,
  OpenDetermination,
  ReviewReport,
  WriteReport,
} from './commands.ts';
import { fewestOptions } from './defaults.ts';
import { type DeterminationState, determinationTable } from './determination-table.ts';
import { type Determination, newestDetermination } from './determinations.ts';
import type { DescribedOption } from './entries.ts';

/** A person asks for a determination. One at a time: a second question waits for the first, or is part of it. */
export function openDetermination(kase: Case, command: OpenDetermination, acting: Acting): Decision {
  const { baseVersion: _, ...opened } = command;
  const newest = newestDetermination(kase.content.determinations);
  if (newest !== undefined && newest.state !== 'closed') return refuseBecause('determination_open');
  const named = placesWithNames({ question: opened.question }, kase.content);
  if (named.length > 0) return refuseBecause('report_names_remain', { places: named });
  const payload = { ...opened, triggers: [...new Set(opened.triggers)], openedOn: acting.today };
  return told([{ type: 'determination.opened', section: 'determination', payload }]);
}

/** Says who writes the report; may be said anew for as long as nothing is decided. */
export function assignDetermination(kase: Case, command: AssignDetermination): Decision {
  const current = newestDetermination(kase.content.determinations);
  if (current === undefined) return refuseBecause('determination_missing');
  const next = current.state === 'triggered' ? 'assigned' : current.state;
  if (next !== 'assigned' && !isWritable(current)) return notNow(current);
  const payload = { writerId: command.writerId };
  return told([{ type: 'determination.assigned', section: 'determination', payload }]);
}

/** Weighs one option by the seven factors. What is not known yet can stay empty until the report is handed in. */
export function describeOption(kase: Case, command: DescribeOption, acting: Acting): Decision {
  const { baseVersion: _, ...option } = command;
  const current = newestDetermination(kase.content.determinations);
  if (current === undefined) return refuseBecause('determination_missing');
  if (!leadsTo(current, 'report_draft')) return notNow(current);
  const named = placesWithNames(textsOfOption(option), kase.content);
  if (named.length > 0) return refuseBecause('report_names_remain', { places: named });
  const payload = { ...option, describedBy: acting.accountId };
  return told([{ type: 'determination.option_described', section: 'determination', payload }]);
}

/** Writes the report around the options. Handed in, it is whole: each option weighed by each factor. */
export function writeReport(kase: Case, command: WriteReport, acting: Acting): Decision {
  const { baseVersion: _, ...report } = command;
  const current = newestDetermination(kase.content.determinations);
  if (current === undefined) return refuseBecause('determination_missing');
  if (!isWritable(current)) return notNow(current);
  const named = placesWithNames(textsOfReport(report), kase.content);
  if (named.length > 0) return refuseBecause('report_names_remain', { places: named });
  if (report.ready) {
    const because = whyNotReady(current, report);
    if (because !== undefined) return because;
  }
  const payload = { ...report, writtenBy: acting.accountId };
  return told([{ type: 'determination.report_written', section: 'determination', payload }]);
}

/** A second person looks at the report: agreed, it goes to a panel; returned, it is written anew. */
export function reviewReport(kase: Case, command: ReviewReport, acting: Acting): Decision {
  const { baseVersion: _, ...review } = command;
  const current = newestDetermination(kase.content.determinations);
  if (current?.state !== 'supervisor_review' || current.review !== null) {
    return refuseBecause('nothing_to_review');
  }
  if (!acting.isSupervisor || current.authors.includes(acting.accountId)) {
    return refuseBecause('reviewer_unsuitable');
  }
  const entry: FileEntry = {
    type: 'determination.report_reviewed',
    section: 'determination',
    payload: { ...review, reviewedBy: acting.accountId },
  };
  return told([entry]);
}

export const leadsTo = ({ state }: Determination, next: DeterminationState): boolean =>
  determinationTable[state].includes(next);

export const notNow = ({ state }: Determination): Decision =>
  refuseBecause('determination_not_at_step', { state });

/** The report is being written, or may be written again. */
const isWritable = (current: Determination): boolean =>
  current.state === 'assigned' ||
  current.state === 'information_gathering' ||
  leadsTo(current, 'report_draft');

function whyNotReady(current: Determination, report: Omit<WriteReport, 'baseVersion'>): Decision | undefined {
  if (current.options.length < fewestOptions) {
    return refuseBecause('options_missing', { needed: fewestOptions, described: current.options.length });
  }
  const unweighed = current.options.filter((option) => notWeighed(option).length > 0);
  const [first] = unweighed;
  if (first !== undefined) {
    return refuseBecause('options_not_weighed', { option: first.option, missing: notWeighed(first) });
  }
  if (current.purpose === 'return' && !current.options.some(({ towardsOrigin }) => towardsOrigin)) {
    return refuseBecause('return_option_missing');
  }
  const isKnown = current.options.some(({ option }) => option === report.recommended);
  if (!isKnown || report.recommendation === '') return refuseBecause('recommendation_missing');
  if (report.history === '' || report.situation === '') return refuseBecause('report_incomplete');
  return undefined;
}

/** Under each factor something speaks for the option, or against it. */
const notWeighed = ({ factors: weighed }: DescribedOption): string[] =>
  factors.filter((factor) => (weighed[factor]?.pro ?? '') === '' && (weighed[factor]?.con ?? '') === '');

/** Every text of an option by its place. */
export function textsOfOption(option: Omit<DescribeOption, 'baseVersion'>): Record<string, string> {
  const weighed = factors.map((factor) => {
    const { pro = '', con = '', evidence = '' } = option.factors[factor] ?? {};
    return [factor, `${pro}\n${con}\n${evidence}`] as const;
  });
  const { title, feasibility, followUp, safety } = option;
  return { title, ...Object.fromEntries(weighed), feasibility, follow_up: followUp, safe: safety };
}

/** Every text of a report by its place, the child's own words among them. */
export function textsOfReport(
  report: Omit<WriteReport, 'baseVersion' | 'ready' | 'childView'> & {
    readonly childView: ToldChildView;
  },
): Record<string, string> {
  const { history, situation, tracing, familyView, recommendation, childView } = report;
  const said = childView.kind === 'withheld' ? '' : childView.words;
  const asked = childView.kind === 'words' ? childView.howAsked : '';
  return {
    history,
    situation,
    tracing,
    child_view: `${said}\n${asked}`,
    family_view: familyView,
    recommendation,
  };
}
