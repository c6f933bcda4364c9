import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';
import { PlanDoer } from '../plan/commands.ts';
import { actionOutcomes } from '../plan/lists.ts';
import {
  accountKinds,
  digitalSteps,
  holders,
  knownAnswers,
  pictureAnswers,
  sharings,
  ways,
} from './lists.ts';

const words = (least: number) => sensitiveField(z.string().trim().min(least).max(4000));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));
/** A person of the section on the family, or empty where nobody there is meant. Never a name that was typed. */
const linkId = codedField(z.union([z.literal(''), z.uuid()]));
const some = <const List extends readonly [string, ...string[]]>(list: List) =>
  z.array(codedField(z.enum(list))).max(list.length);

/** The child's digital safety as a whole; the newest counts. A password or a picture has no field. */
export const RecordDigitalSafety = z.object({
  agreedOn: day,
  phones: z
    .array(
      z.object({
        /** Which one, as the child calls it: no number. */
        called: personalField(z.string().trim().min(2).max(100)),
        paidBy: codedField(z.enum(holders)),
        heldBy: codedField(z.enum(holders)),
      }),
    )
    .max(10),
  sharing: codedField(z.enum(sharings)),
  sharedWith: some(holders),
  accounts: z
    .array(
      z.object({
        kind: codedField(z.enum(accountKinds)),
        /** Who knows the password. */
        knownTo: some(holders),
        twoSteps: codedField(z.enum(knownAnswers)),
      }),
    )
    .max(30),
  unsafe: z.array(z.object({ linkId, ways: some(ways) })).max(20),
  pictures: codedField(z.enum(pictureAnswers)),
  /** Under which number the evidence or the report is kept elsewhere. */
  pictureReference: personalField(z.string().trim().max(200)),
  /** What was agreed with the child. */
  agreed: words(3),
  childView: ChildView,
  baseVersion,
});
export type RecordDigitalSafety = z.infer<typeof RecordDigitalSafety>;

/** Something that is done so that the child is safer: who, and until when. */
export const AddDigitalStep = z.object({
  step: codedField(z.enum(digitalSteps)),
  /** Needed where the step is another. */
  details: words(0),
  who: PlanDoer,
  by: day,
  baseVersion,
});
export type AddDigitalStep = z.infer<typeof AddDigitalStep>;

export const EndDigitalStep = z.object({
  stepId: codedField(z.uuid()),
  outcome: codedField(z.enum(actionOutcomes)),
  endedOn: day,
  /** Needed for a step that was dropped. */
  reason: words(0),
  baseVersion,
});
export type EndDigitalStep = z.infer<typeof EndDigitalStep>;

/**
 * That somebody who is not safe reached the child. What was said is no part of it: that is a note, or evidence. It
 * names no version: it only adds.
 */
export const RecordUnsafeContact = z.object({
  at: codedField(z.iso.datetime()),
  way: codedField(z.enum(ways)),
  linkId,
});
export type RecordUnsafeContact = z.infer<typeof RecordUnsafeContact>;
