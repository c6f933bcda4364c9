import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { contacts, relations, verifications } from './link-table.ts';

const safetyNote = sensitiveField(z.string().trim().max(4000));
const contact = codedField(z.enum(contacts));
const baseVersion = codedField(z.int().min(0));

/** Somebody who is, or says to be, something to the child. Every relation begins as a claim. */
export const LinkPerson = z.object({
  relation: codedField(z.enum(relations)),
  /** As whoever tells it says it: a full name, "my uncle", "the man with the van". */
  name: personalField(z.string().trim().min(1).max(200)),
  /** Who says so, and what it rests on. */
  basis: sensitiveField(z.string().trim().min(3).max(4000)),
  contact,
  safetyNote,
  baseVersion,
});
export type LinkPerson = z.infer<typeof LinkPerson>;

/** What is now known of the relation, and which contact is allowed. */
export const ChangeLink = z.object({
  linkId: codedField(z.uuid()),
  verification: codedField(z.enum(verifications)),
  contact,
  safetyNote,
  reason: sensitiveField(z.string().trim().min(3).max(2000)),
  baseVersion,
});
export type ChangeLink = z.infer<typeof ChangeLink>;
