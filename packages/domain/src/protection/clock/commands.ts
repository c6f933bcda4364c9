import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { clockNames } from './names.ts';
import { CountryTemplate } from './template.ts';

const which = {
  clock: codedField(z.enum(clockNames)),
  /** The entry that it is about, where a file may have several clocks of the name; else empty. */
  subject: codedField(z.union([z.literal(''), z.uuid()])),
};
const words = sensitiveField(z.string().trim().min(3).max(2000));
const day = codedField(z.iso.date());
const baseVersion = codedField(z.int().min(0));

/** Nothing can be done for now: the clock stands still until it is resumed. */
export const PauseClock = z.object({ ...which, reason: words, baseVersion });
export type PauseClock = z.infer<typeof PauseClock>;

export const ResumeClock = z.object({ ...which, reason: words, baseVersion });
export type ResumeClock = z.infer<typeof ResumeClock>;

export const ExtendClock = z.object({ ...which, lastDay: day, reason: words, baseVersion });
export type ExtendClock = z.infer<typeof ExtendClock>;

/** What the clock asks for was done: the child was met, the plan reviewed, a renewal asked for. */
export const MarkClock = z.object({ ...which, doneOn: day, words, baseVersion });
export type MarkClock = z.infer<typeof MarkClock>;

/** A new version of the country template, with the version that it was made from. */
export const ChangeTemplate = z.object({
  template: CountryTemplate,
  reason: codedField(z.string().trim().min(3).max(2000)),
  baseVersion: codedField(z.int().min(1)),
});
export type ChangeTemplate = z.infer<typeof ChangeTemplate>;
