import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';
import { CountryCode } from '../file/code-fields.ts';

/** How great a danger is. What nobody knows is not small. */
export const dangers = ['none_found', 'low', 'medium', 'high', 'unknown'] as const;
export type Danger = (typeof dangers)[number];

/** Whether something waits for the child there. A promise is not yet something. */
export const readinesses = ['confirmed', 'promised', 'none', 'unknown'] as const;
export type Readiness = (typeof readinesses)[number];

/** Whether the child asks for international protection, or could. */
export const asylums = ['not_possible', 'possible', 'pending', 'refused_for_good'] as const;
export type Asylum = (typeof asylums)[number];

export const returnConclusions = ['safe', 'safe_with_conditions', 'not_safe', 'not_known'] as const;
export type ReturnConclusion = (typeof returnConclusions)[number];

const words = (least: number) => sensitiveField(z.string().trim().min(least).max(8000));
const danger = sensitiveField(z.enum(dangers));
const readiness = sensitiveField(z.enum(readinesses));

/** What a return would mean for this child, before anything moves towards it. */
export const RecordReturnRisk = z.object({
  assessedOn: codedField(z.iso.date()),
  country: sensitiveField(CountryCode),
  /** From those who exploited the child, or from others in the country. */
  originDanger: danger,
  retrafficking: danger,
  /** Whether the family had a part in it. */
  family: danger,
  dangers: words(3),
  reception: readiness,
  guardianThere: readiness,
  services: readiness,
  waiting: words(0),
  childView: ChildView,
  asylum: sensitiveField(z.enum(asylums)),
  conclusion: sensitiveField(z.enum(returnConclusions)),
  conditions: words(0),
  reasons: words(3),
  baseVersion: codedField(z.int().min(0)),
});
export type RecordReturnRisk = z.infer<typeof RecordReturnRisk>;
