import { z } from 'zod';

export const ControlSaid = z.object({ reason: z.string() });
