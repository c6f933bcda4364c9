import type { HistoryEntry } from '@tutela/contract';
import { ToldEntry } from '@tutela/domain';

/** What an entry of the history says, if this version of the program knows its type. */
export function entryOf({ type, section, payload }: HistoryEntry): ToldEntry | undefined {
  const parsed = ToldEntry.safeParse({ type, section, payload });
  return parsed.success ? parsed.data : undefined;
}

const decisions: readonly ToldEntry['type'][] = [
  'stage.moved',
  'risk.graded',
  'flag.raised',
  'flag.lowered',
  'caseworker.assigned',
  'handover.accepted',
  'handover.declined',
  'file.hidden',
  'file.shown',
  'file.shared',
  'share.ended',
  'reveal.approved',
  'reveal.refused',
  'assessment.made',
  'assessment.reviewed',
  'link.changed',
  'guardian.appointed',
  'guardian.suspended',
  'guardian.ended',
  'guardian.answered',
  'status.decided',
  'clock.extended',
  'clock.paused',
  'clock.resumed',
  'consent.recorded',
  'consent.withdrawn',
  'consent.overridden',
  'reflection.extended',
  'reflection.ended',
  'age.decided',
  'child_page.opened',
  'child_page.closed',
  'plan.written',
  'plan.reviewed',
  'referral.sent',
  'referral.answered',
  'referral.recalled',
  'missing.photo_decided',
  'missing.search_reviewed',
  'missing.plan_changed',
  'request.answered',
  'claim.decided',
  'detention.ended',
  'determination.opened',
  'determination.hastened',
  'determination.report_reviewed',
  'determination.panel_scheduled',
  'determination.decided',
  'determination.court_decided',
  'determination.reviewed',
  'determination.closed',
  'urgent_act.done',
  'conference.held',
  'closure.proposed',
  'closure.decided',
  'erasure.proposed',
];

/** Something was decided, not only written down. */
export const isDecision = ({ type }: HistoryEntry): boolean =>
  decisions.some((decision) => decision === type);

/** What the child said, as far as it may be shown to the reader; nothing where the child said nothing. */
export function childWordsOf(entry: ToldEntry | undefined): string | undefined {
  if (entry === undefined || !('childView' in entry.payload)) return undefined;
  const { childView } = entry.payload;
  return childView?.kind === 'words' ? childView.words : undefined;
}

/** The reason or message that an entry carries. */
export function reasonOf(entry: ToldEntry | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const { payload } = entry;
  const words =
    'reason' in payload
      ? payload.reason
      : 'note' in payload
        ? payload.note
        : 'reasons' in payload
          ? payload.reasons
          : undefined;
  return words === '' ? undefined : words;
}
