import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import type { MissingEpisode } from './episodes.ts';
import { type MissingTaskName, missingTasksOf } from './tasks.ts';

/** What the newest episode still asks for by a time. */
export function missingClocks({ missing }: FileContent): readonly BegunClock[] {
  const episode = missing.at(-1);
  if (episode === undefined) return [];
  return missingTasksOf(episode)
    .filter(({ done }) => done === null)
    .flatMap(({ task }) => clockOf(task, episode) ?? []);
}

function clockOf(task: MissingTaskName, episode: MissingEpisode): BegunClock | undefined {
  const { reportedAt: began, reviews, returned } = episode;
  const newest = reviews.at(-1);
  switch (task) {
    case 'police':
      return { name: 'missing_police', began };
    case 'guardian':
      return { name: 'missing_guardian', began };
    case 'agencies':
      return { name: 'missing_agencies', began };
    case 'search_review':
      return newest && { name: 'search_review', began: newest.reviewedOn, until: newest.nextReviewOn };
    case 'return_conversation':
      return returned === null ? undefined : { name: 'return_conversation', began: returned.at };
    default:
      return undefined;
  }
}
