import { z } from 'zod';

/** Who asked is the person whose entry it is. By which name or code is not kept. */
export const CallbackAsked = z.object({ why: z.string(), callBack: z.string() });
export type CallbackAsked = z.infer<typeof CallbackAsked>;
