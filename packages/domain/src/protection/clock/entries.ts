import { z } from 'zod';
import { clockNames } from './names.ts';

/** Which clock: its name, what it is about (empty where a file has one of the name), and when it began. */
const which = { clock: z.enum(clockNames), subject: z.string(), began: z.string() };

export const ClockPause = z.object({ ...which, reason: z.string() });
export type ClockPause = z.infer<typeof ClockPause>;

export const ClockExtension = z.object({ ...which, lastDay: z.string(), reason: z.string() });
export type ClockExtension = z.infer<typeof ClockExtension>;

/** What a clock asks for was done, on a day. */
export const ClockMark = z.object({ ...which, doneOn: z.string(), words: z.string() });
export type ClockMark = z.infer<typeof ClockMark>;
