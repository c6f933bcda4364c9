import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';

/** As what somebody sat at the table. */
export const conferenceSeats = [
  'caseworker',
  'supervisor',
  'guardian',
  'child',
  'family',
  'care_provider',
  'health',
  'school',
  'lawyer',
  'police',
  'interpreter',
  'other',
] as const;
export type ConferenceSeat = (typeof conferenceSeats)[number];

const words = (least: number) => sensitiveField(z.string().trim().min(least).max(4000));
const day = codedField(z.iso.date());

/** A meeting of several agencies on one child: who was there, what it was about, what was agreed. */
export const RecordConference = z.object({
  heldOn: day,
  participants: z
    .array(
      z.object({
        name: personalField(z.string().trim().min(2).max(200)),
        organisation: sensitiveField(z.string().trim().max(200)),
        seat: codedField(z.enum(conferenceSeats)),
      }),
    )
    .min(2)
    .max(40),
  issues: words(3),
  decisions: words(3),
  tasks: z
    .array(z.object({ what: words(3), who: personalField(z.string().trim().min(2).max(200)), by: day }))
    .max(40),
  childView: ChildView,
  nextOn: day.nullable(),
  baseVersion: codedField(z.int().min(0)),
});
export type RecordConference = z.infer<typeof RecordConference>;

/** That a task of a conference was done, or why it will not be. */
export const EndConferenceTask = z.object({
  taskId: codedField(z.string().min(1).max(100)),
  outcome: codedField(z.enum(['done', 'dropped'])),
  words: words(0),
  baseVersion: codedField(z.int().min(0)),
});
export type EndConferenceTask = z.infer<typeof EndConferenceTask>;
