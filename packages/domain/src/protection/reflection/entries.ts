import { z } from 'zod';
import { cooperations } from './commands.ts';

export const ReflectionStart = z.object({
  startsOn: z.string(),
  lastDay: z.string(),
  blockAuthority: z.string(),
  blockSentOn: z.string().nullable(),
  blockReceipt: z.string(),
  language: z.string(),
});
export type ReflectionStart = z.infer<typeof ReflectionStart>;

export const ReflectionExtension = z.object({ lastDay: z.string(), reason: z.string() });
export type ReflectionExtension = z.infer<typeof ReflectionExtension>;

export const ReflectionEnd = z.object({
  endedOn: z.string(),
  reason: z.string(),
  guardianToldOn: z.string(),
});
export type ReflectionEnd = z.infer<typeof ReflectionEnd>;

export const CooperationSaid = z.object({ cooperation: z.enum(cooperations), saidOn: z.string() });
export type CooperationSaid = z.infer<typeof CooperationSaid>;
