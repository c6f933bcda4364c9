import type { Case } from '../case.ts';
import type { FileEntry } from '../file/entries.ts';
import { foldFile } from '../file/evolve.ts';

/** For tests: when the file was opened. */
export const openedAt = '2026-06-01T09:00:00.000Z';

/** For tests: a file with a child who came alone, then these entries, each with when it was recorded. */
export function invented(later: readonly (readonly [at: string, entry: FileEntry])[]): Case {
  const entries = [[openedAt, journey] as const, ...later];
  return {
    state: { header, versions: {}, stageMovedBy: null },
    content: foldFile(entries.map(([recordedAt, entry], at) => ({ entryId: `e${at}`, recordedAt, entry }))),
  };
}

const header = {
  stage: 'reported',
  risk: 'not_graded',
  flags: [],
  ageBand: 'unknown',
  agencyId: 1,
  caseworkerId: 'a',
  gaps: [],
  nextDue: null,
  hidden: false,
} as const;

const journey: FileEntry = {
  type: 'journey.recorded',
  section: 'journey',
  payload: {
    value: {
      company: 'alone',
      companyNote: '',
      arrival: 'unknown',
      fromCountry: null,
      arrivedOn: null,
      note: '',
    },
  },
};
