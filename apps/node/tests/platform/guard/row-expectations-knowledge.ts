import type { Expected } from './row-rights.ts';
import type { Actor } from './row-world.ts';

/** Like `row-expectations-alliance.ts`, for good practices, case studies, the trace and the search. */
const managing: Expected = { secretariat: 'all', system: 'all' };
const ofAT = ['AT delegate', 'AT head'] as const;

export function knowledgeReads(everybody: readonly Actor[]): Record<string, Expected> {
  const each = (rows: 'all' | readonly string[]): Expected => ({
    ...Object.fromEntries(everybody.map((actor) => [actor, rows])),
    nobody: rows,
  });
  const seated = (rows: readonly string[]): Expected => ({
    'NGO delegate': rows,
    ...Object.fromEntries(ofAT.map((actor) => [actor, rows])),
  });
  const shown = ['public', 'gone'];
  return {
    'partnership.practice': {
      ...each(['out']),
      'NGO delegate': ['out', 'peer'],
      ...Object.fromEntries(ofAT.map((actor) => [actor, ['out', 'peer', 'ownsub']])),
      ...managing,
    },
    // What a peer wrote is for that peer, the owner and the secretariat.
    'partnership.practice_act': { ...each(['out']), ...managing },
    'partnership.case_study': {
      ...each(shown),
      ...seated([...shown, 'membrs']),
      'A supervisor': [...shown, 'draftA'],
      ...managing,
    },
    'partnership.case_study_act': { 'A supervisor': ['draftA'], ...managing },
    'partnership.trace_link': { ...each('all'), system: 'all' },
    // Shows what was asked for: here nobody asks.
    'partnership.search_text': {},
    'partnership.search_mark': { system: 'all' },
  };
}

export function knowledgeUpdates(refused: Expected): Record<string, { set: string; touches: Expected }> {
  const never = (set: string) => ({ set, touches: refused });
  return {
    // Its owner may archive it, and nothing else.
    'partnership.practice': {
      set: 'changed_at = now()',
      touches: { 'AT delegate': 'refused', 'AT head': 'refused', ...managing },
    },
    'partnership.practice_act': never("words = 'Other'"),
    'partnership.case_study': {
      set: 'changed_at = now()',
      touches: { 'A supervisor': ['draftA'], ...managing },
    },
    'partnership.case_study_act': never("outcome = 'other'"),
    'partnership.trace_link': { set: 'ended_at = now()', touches: managing },
    'partnership.search_text': never('year = 2026'),
    'partnership.search_mark': { set: 'indexed_to = now()', touches: { system: 'all' } },
  };
}
