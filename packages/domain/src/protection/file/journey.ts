import { sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { CountryCode } from './code-fields.ts';
import { PartialDateField } from './partial-date-field.ts';

export const companies = [
  'alone',
  'parents',
  'relatives',
  'other_adult',
  'other_children',
  'unknown',
] as const;
export const arrivals = ['land', 'sea', 'air', 'found_in_country', 'resident', 'unknown'] as const;

/** Who is with the child and how they came. Never asks for force or deception (Palermo Protocol, article 3(c)). */
export const Journey = z.object({
  company: sensitiveField(z.enum(companies)),
  companyNote: sensitiveField(z.string().trim().max(2000)),
  arrival: sensitiveField(z.enum(arrivals)),
  fromCountry: sensitiveField(CountryCode.nullable()),
  arrivedOn: sensitiveField(PartialDateField.nullable()),
  note: sensitiveField(z.string().trim().max(8000)),
});
export type Journey = z.infer<typeof Journey>;
