import type { Expected } from './row-rights.ts';
import type { Actor } from './row-world.ts';

/** Like `row-expectations.ts`, for the registry of the alliance: by mandate × seat × classification. */
const ofAT = ['AT delegate', 'AT head'] as const;
const managing: Expected = { secretariat: 'all', system: 'all' };

/** Everybody who acts reads these, and those who sit or manage read more. */
function classified(everybody: readonly Actor[], rows: { extraNgo?: readonly string[] } = {}): Expected {
  const open = ['public'];
  return {
    ...Object.fromEntries(everybody.map((actor) => [actor, open])),
    nobody: open,
    'NGO delegate': ['public', 'membrs', ...(rows.extraNgo ?? [])],
    ...Object.fromEntries(ofAT.map((actor) => [actor, ['public', 'membrs', 'delegs', 'own AT']])),
    ...managing,
  };
}

export function allianceReads(everybody: readonly Actor[]): Record<string, Expected> {
  const each = (rows: 'all' | readonly string[]): Expected =>
    Object.fromEntries(everybody.map((actor) => [actor, rows]));
  const acting: Expected = { ...each('all'), nobody: 'all', system: 'all' };
  const published: Expected = { ...each(['out']), nobody: ['out'], ...managing };
  return {
    'partnership.party': acting,
    'partnership.nomination': { 'AT delegate': ['of AT'], 'AT head': ['of AT'], ...managing },
    'partnership.seat': { ...each('all'), system: 'all' },
    'partnership.import_run': managing,
    'partnership.import_report': managing,
    'partnership.import_line': managing,
    'partnership.claim': classified(everybody, { extraNgo: ['by ORG'] }),
    'partnership.recommendation': classified(everybody),
    'partnership.recommendation_issuer': classified(everybody),
    'partnership.recommendation_text': classified(everybody),
    'partnership.response': classified(everybody),
    'partnership.action': classified(everybody),
    'partnership.action_step': classified(everybody),
    'partnership.action_recommendation': classified(everybody),
    'partnership.reminder': { system: 'all' },
    'partnership.indicator': acting,
    'partnership.observation': {
      ...published,
      'AT delegate': ['out', 'own AT'],
      'AT head': ['out', 'own AT'],
    },
    'partnership.release': acting,
    'partnership.release_observation': acting,
    'partnership.target': acting,
    'partnership.statement': {
      ...published,
      'NGO delegate': ['out', 'back', 'waitNG'],
      'AT delegate': ['out', 'waitAT'],
      'AT head': ['out', 'waitAT'],
    },
    'partnership.statement_decision': { ...published, 'NGO delegate': ['out', 'back'] },
  };
}

const seatsOfAT = ['ATfoc', 'AThea'];

export function allianceUpdates(refused: Expected): Record<string, { set: string; touches: Expected }> {
  const never = (set: string) => ({ set, touches: refused });
  const ownAT: Expected = { 'AT delegate': ['own AT'], 'AT head': ['own AT'], ...managing };
  return {
    'partnership.party': { set: 'website = null', touches: managing },
    // The note is added by whoever nominated.
    'partnership.nomination': {
      set: "note_type = 'text/plain'",
      touches: { 'AT head': ['of AT'], ...managing },
    },
    'partnership.seat': {
      set: "end_reason = 'Because'",
      touches: {
        'AT delegate': seatsOfAT,
        'AT head': seatsOfAT,
        'NGO delegate': ['ORGmem'],
        ...managing,
      },
    },
    'partnership.import_run': never('rows_read = 2'),
    'partnership.import_report': never('rows_read = 2'),
    'partnership.import_line': never('line = 2'),
    'partnership.claim': never("standing = 'none'"),
    'partnership.recommendation': { set: "answer = 'noted'", touches: ownAT },
    'partnership.recommendation_issuer': never("party_code = 'IT'"),
    'partnership.recommendation_text': never("words = 'Other'"),
    'partnership.response': never("answer = 'noted'"),
    'partnership.action': { set: 'delays = 1', touches: ownAT },
    'partnership.action_step': never("words = 'Other'"),
    'partnership.action_recommendation': never('action_id = action_id'),
    'partnership.reminder': never('step = 3'),
    'partnership.indicator': never("title = 'Other'"),
    'partnership.observation': never('low = 0'),
    'partnership.release': never("title = 'Other'"),
    'partnership.release_observation': never('release_id = release_id'),
    'partnership.target': never('value = 6'),
    'partnership.statement': never("words = 'Other'"),
    'partnership.statement_decision': never("outcome = 'published'"),
  };
}
