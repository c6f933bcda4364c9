import { z } from 'zod';

/** An offer as it is being typed; its draft has this shape too. */
export const OfferValues = z.object({
  to: z.enum(['colleague', 'agency']),
  agencyId: z.string(),
  caseworkerId: z.string(),
  note: z.string(),
});
export type OfferValues = z.infer<typeof OfferValues>;
