import { withoutInterpreter } from '../talk.ts';
import type {
  ChangeSafetyPlan,
  DecidePhoto,
  DescribeMissing,
  HoldConversation,
  RaiseAlert,
  RecordFound,
  ReviewSearch,
  TellMissing,
} from './commands.ts';

/** An evening for tests: reported at 23:00 UTC on 1 June 2026. */
export const reportedAt = '2026-06-01T23:00:00.000Z';

export const described: DescribeMissing = {
  lastSeenAt: '2026-06-01T20:00:00.000Z',
  lastSeen: 'At supper',
  risks: ['met_online'],
  riskWords: '',
  phone: '',
  companions: 'Alone',
  destination: '',
  abroad: 'unknown',
  baseVersion: 1,
};
export const policeTold: TellMissing = {
  whom: 'police',
  outcome: 'told',
  at: reportedAt,
  by: 'Invented Night Worker',
  to: 'Invented station',
  reference: 'M-1',
  reason: '',
  baseVersion: 1,
};
export const alerted: RaiseAlert = {
  kind: 'hotline_116000',
  at: reportedAt,
  by: 'Invented Night Worker',
  reference: 'H-1',
  baseVersion: 1,
};
export const photo: DecidePhoto = {
  release: true,
  decidedBy: 'Invented Judge',
  decidedOn: '2026-06-01',
  reasons: 'Nobody else can find the child',
  safety: 'The house is not named',
  baseVersion: 1,
};
export const reviewed: ReviewSearch = {
  reviewedOn: '2026-06-01',
  found: 'Nothing new',
  nextSteps: 'Ask the school again',
  nextReviewOn: '2026-06-10',
  baseVersion: 1,
};
export const found: RecordFound = {
  found: 'returned',
  at: reportedAt,
  by: 'Invented Night Worker',
  condition: 'Tired, with a friend',
  baseVersion: 1,
};
export const talked: HoldConversation = {
  at: reportedAt,
  by: 'Invented Listener',
  independent: true,
  childView: { kind: 'silence', why: 'child_did_not_wish', words: '' },
  ...withoutInterpreter,
  harm: 'none_known',
  whyLeft: '',
  nextSteps: '',
  baseVersion: 1,
};
export const planChanged: ChangeSafetyPlan = {
  changedOn: '2026-06-01',
  changes: 'Another room, and a way home by bus',
  planView: 'agrees',
  baseVersion: 1,
};
