import { z } from 'zod';
import {
  childComplaintSubjects,
  complaintAuthorities,
  complaintKinds,
  complaintOutcomes,
} from './commands.ts';

/** A member of staff, or the child of a file. */
const Complainant = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('staff'), accountId: z.string(), role: z.string(), agencyId: z.int() }),
  z.object({ kind: z.literal('child'), answerHere: z.boolean() }),
]);

export const ComplaintMade = z.object({
  by: Complainant,
  /** The account, where it is known; else what was said of them. */
  aboutAccountId: z.string().nullable(),
  aboutWho: z.string(),
  /** As the child named them; nothing where staff complain. */
  aboutKind: z.enum(childComplaintSubjects).nullable(),
  kind: z.enum(complaintKinds).nullable(),
  words: z.string(),
  file: z.object({ fileId: z.string(), codeName: z.string() }).nullable(),
  childInDanger: z.boolean(),
});
export type ComplaintMade = z.infer<typeof ComplaintMade>;

const Said = z.object({ words: z.string() });

const ComplaintDecided = z.object({
  outcome: z.enum(complaintOutcomes),
  passedTo: z.enum(complaintAuthorities).nullable(),
  reasons: z.string(),
});

const Suspended = z.object({
  suspensionId: z.string(),
  accountId: z.string(),
  reason: z.string(),
  tellSupervisors: z.boolean(),
});

const Lifted = z.object({ suspensionId: z.string(), reason: z.string() });

/** What happened to a complaint. It is kept apart from every file, under a key of its own. */
export const ComplaintEntry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('complaint.made'), payload: ComplaintMade }),
  z.object({ type: z.literal('complaint.acknowledged'), payload: Said }),
  z.object({ type: z.literal('complaint.looked_into'), payload: Said }),
  z.object({ type: z.literal('complaint.decided'), payload: ComplaintDecided }),
  z.object({ type: z.literal('complaint.told'), payload: Said }),
  z.object({ type: z.literal('complaint.closed'), payload: Said }),
  z.object({ type: z.literal('complaint.suspended'), payload: Suspended }),
  z.object({ type: z.literal('complaint.suspension_lifted'), payload: Lifted }),
]);
export type ComplaintEntry = z.infer<typeof ComplaintEntry>;
