import { conversationHours, tellWithinHours } from './defaults.ts';
import type { MissingEpisode } from './episodes.ts';
import { alarmed } from './lists.ts';
import { isSearched } from './missing-table.ts';

export const missingTasks = [
  'police',
  'guardian',
  'agencies',
  'alert_abroad',
  'search_review',
  'return_conversation',
  'safety_plan',
] as const;
export type MissingTaskName = (typeof missingTasks)[number];

/** Something to be done for a missing child. Moments are ISO; `due` is nothing where only the order counts. */
export interface MissingTask {
  readonly task: MissingTaskName;
  readonly due: string | null;
  readonly done: { readonly at: string; readonly by: string } | null;
}

const later = (moment: string, hours: number): string =>
  new Date(Date.parse(moment) + hours * 3_600_000).toISOString();

/** What the newest episode asks of somebody, in order: what is done says when and by whom. */
export function missingTasksOf(episode: MissingEpisode): readonly MissingTask[] {
  return isSearched(episode.state)
    ? [...tellTasks(episode), ...abroadTask(episode), ...reviewTask(episode)]
    : [...tellTasks(episode).filter(({ done }) => done !== null), ...returnTasks(episode)];
}

function tellTasks({ reportedAt, told }: MissingEpisode): readonly MissingTask[] {
  return alarmed.map((whom) => {
    const first = told.find((each) => each.whom === whom);
    const done = first === undefined ? null : { at: first.at, by: first.by };
    return { task: whom, due: later(reportedAt, tellWithinHours[whom]), done };
  });
}

/** A child who may cross a border is looked for across it. */
function abroadTask({ description, alerts }: MissingEpisode): readonly MissingTask[] {
  if (description?.abroad !== 'yes') return [];
  const alert = alerts.find(({ kind }) => kind === 'sis');
  return [{ task: 'alert_abroad', due: null, done: alert ? { at: alert.at, by: alert.by } : null }];
}

function reviewTask({ reviews }: MissingEpisode): readonly MissingTask[] {
  const newest = reviews.at(-1);
  if (newest === undefined) return [];
  return [{ task: 'search_review', due: `${newest.nextReviewOn}T23:59:59.000Z`, done: null }];
}

function returnTasks({ returned, conversation, planChange }: MissingEpisode): readonly MissingTask[] {
  if (returned === null) return [];
  const talked = conversation === null ? null : { at: conversation.at, by: conversation.by };
  const talk = {
    task: 'return_conversation',
    due: later(returned.at, conversationHours),
    done: talked,
  } as const;
  if (conversation === null) return [talk];
  const changed = planChange === null ? null : { at: `${planChange.changedOn}T12:00:00.000Z`, by: '' };
  return [talk, { task: 'safety_plan', due: null, done: changed }];
}

/** The day (`YYYY-MM-DD`) on which the newest episode asks for somebody next; nothing once it is worked off. */
export function missingDueDay(episode: MissingEpisode | undefined, today: string): string | null {
  if (episode === undefined || episode.state === 'safety_plan_changed') return null;
  if (episode.state === 'search_continues') return episode.reviews.at(-1)?.nextReviewOn ?? today;
  if (isSearched(episode.state) || episode.state === 'return_conversation') return today;
  return episode.returned === null ? today : later(episode.returned.at, conversationHours).slice(0, 10);
}
