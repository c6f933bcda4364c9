import { z } from 'zod';
import { contacts, relations, verifications } from './link-table.ts';

export const LinkedPerson = z.object({
  relation: z.enum(relations),
  name: z.string(),
  basis: z.string(),
  contact: z.enum(contacts),
  safetyNote: z.string(),
});
export type LinkedPerson = z.infer<typeof LinkedPerson>;

export const LinkChange = z.object({
  linkId: z.string(),
  verification: z.enum(verifications),
  contact: z.enum(contacts),
  safetyNote: z.string(),
  reason: z.string(),
});
export type LinkChange = z.infer<typeof LinkChange>;
