import { codedField, placeField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { flags, risks, stages } from '../header.ts';
import { sections } from '../sections.ts';
import { Identity } from './identity.ts';
import { Journey } from './journey.ts';

/** Commands on a file: imperative. One that replaces a value names the section version it was based on. */

const reason = sensitiveField(z.string().trim().min(3).max(2000));
const version = codedField(z.int().min(0));
const id = codedField(z.uuid());

export const RegisterChild = z.object({ identity: Identity, journey: Journey });
export type RegisterChild = z.infer<typeof RegisterChild>;

export const CorrectSection = z.discriminatedUnion('section', [
  z.object({ section: codedField(z.literal('identity')), baseVersion: version, reason, value: Identity }),
  z.object({ section: codedField(z.literal('journey')), baseVersion: version, reason, value: Journey }),
]);
export type CorrectSection = z.infer<typeof CorrectSection>;

export const WriteNote = z.object({ text: sensitiveField(z.string().trim().min(1).max(20_000)) });
export type WriteNote = z.infer<typeof WriteNote>;

export const documentKinds = ['photo', 'document'] as const;
export const AttachDocument = z.object({
  uploadId: id,
  kind: codedField(z.enum(documentKinds)),
  title: sensitiveField(z.string().trim().min(1).max(200)),
});
export type AttachDocument = z.infer<typeof AttachDocument>;

export const ChangeFlag = z.object({
  flag: codedField(z.enum(flags)),
  raised: codedField(z.boolean()),
  reason,
  baseVersion: version,
});
export type ChangeFlag = z.infer<typeof ChangeFlag>;

export const GradeRisk = z.object({ risk: codedField(z.enum(risks)), reason, baseVersion: version });
export type GradeRisk = z.infer<typeof GradeRisk>;

export const MoveStage = z.object({ stage: codedField(z.enum(stages)), reason, baseVersion: version });
export type MoveStage = z.infer<typeof MoveStage>;

const handOverNote = sensitiveField(z.string().trim().max(4000));
export const AssignCaseworker = z.object({
  caseworkerId: id,
  /** What the one who comes must know. */
  note: handOverNote.default(''),
  baseVersion: version,
});
export type AssignCaseworker = z.infer<typeof AssignCaseworker>;

/** All files of a person who leaves or is away, to one colleague; so many in one step. */
export const HandCaseloadOver = z.object({
  toCaseworkerId: id,
  note: handOverNote,
  atOnce: codedField(z.int().min(1).max(100).default(50)),
});
export type HandCaseloadOver = z.infer<typeof HandCaseloadOver>;

export const OfferHandover = z.object({
  toAgencyId: codedField(z.int().min(1)),
  toCaseworkerId: id.nullable(),
  note: sensitiveField(z.string().trim().min(3).max(8000)),
  baseVersion: version,
});
export type OfferHandover = z.infer<typeof OfferHandover>;

export const AnswerHandover = z.object({
  answer: codedField(z.enum(['accepted', 'declined', 'withdrawn'])),
  note: sensitiveField(z.string().trim().max(2000)),
});
export type AnswerHandover = z.infer<typeof AnswerHandover>;

export const ChangeVisibility = z.object({ hidden: codedField(z.boolean()), reason, baseVersion: version });
export type ChangeVisibility = z.infer<typeof ChangeVisibility>;

export const ShareFile = z.object({
  subject: z.discriminatedUnion('kind', [
    z.object({ kind: codedField(z.literal('agency')), agencyId: codedField(z.int().min(1)) }),
    z.object({ kind: codedField(z.literal('account')), accountId: id }),
  ]),
  sections: z
    .array(codedField(z.enum(sections)))
    .min(1)
    .max(sections.length),
  until: codedField(z.iso.date()),
  reason,
});
export type ShareFile = z.infer<typeof ShareFile>;

export const RecordLocation = z.object({
  place: placeField(z.string().trim().min(1).max(2000)),
  safe: placeField(z.enum(['yes', 'no', 'unknown'])),
});
export type RecordLocation = z.infer<typeof RecordLocation>;

export const RequestReveal = z.object({ reason });
export type RequestReveal = z.infer<typeof RequestReveal>;

export const AnswerReveal = z.object({
  answer: codedField(z.enum(['approved', 'refused'])),
  note: sensitiveField(z.string().trim().max(2000)),
});
export type AnswerReveal = z.infer<typeof AnswerReveal>;

export const erasureGrounds = ['retention_over', 'data_subject_request', 'opened_in_error'] as const;
export const ProposeErasure = z.object({ ground: codedField(z.enum(erasureGrounds)), reason });
export type ProposeErasure = z.infer<typeof ProposeErasure>;
