import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { statuses } from './status-table.ts';

/** Who may decide on victim status, by the list of the IOM's Human Trafficking Case Data Standard. */
export const decidingBodies = ['police', 'ngo', 'court_or_prosecution', 'other_government', 'other'] as const;

/** What was seen of pressure on a child who does not want to be seen as a victim. What nobody knows is not nothing. */
export const pressureSigns = ['none_found', 'found', 'not_known'] as const;

const words = (most: number) => sensitiveField(z.string().trim().max(most));
const day = codedField(z.iso.date());

/**
 * Whether somebody makes the child say no (protection.md, 14, rule 10): spoken with alone, away from everybody who
 * could have an interest in the answer.
 */
export const PressureCheck = z.object({
  alone: codedField(z.boolean()),
  signs: sensitiveField(z.enum(pressureSigns)),
  words: sensitiveField(z.string().trim().min(3).max(4000)),
});

/**
 * A decision on whether the child is a victim of trafficking, by the body that may take it. There is no field for
 * force or deception: for a child they are irrelevant (Palermo Protocol, article 3(c)).
 */
export const DecideStatus = z.object({
  status: codedField(z.enum(statuses)),
  body: codedField(z.enum(decidingBodies)),
  bodyName: words(200),
  decidedOn: day,
  reasons: sensitiveField(z.string().trim().min(3).max(8000)),
  /** Where and until when the decision can be challenged; asked for where it is not in the child's favour. */
  reviewRoute: words(2000),
  reviewUntil: day.nullable(),
  /** Only of a child who says no. */
  pressure: PressureCheck.optional(),
  baseVersion: codedField(z.int().min(0)),
});
export type DecideStatus = z.infer<typeof DecideStatus>;

/** That the decision was told to the child, in words the child understands, and to the guardian. */
export const NotifyStatus = z.object({
  toldChild: codedField(z.boolean()),
  toldGuardian: codedField(z.boolean()),
  toldOn: day,
  language: codedField(z.string().regex(/^[a-z]{2,3}$/)),
  childWords: sensitiveField(z.string().trim().min(3).max(4000)),
  baseVersion: codedField(z.int().min(0)),
});
export type NotifyStatus = z.infer<typeof NotifyStatus>;
