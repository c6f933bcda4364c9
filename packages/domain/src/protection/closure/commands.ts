import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { ChildView } from '../child-view/child-view.ts';

/** Why a file is closed (protection.md, 2). Defaults: confirm with national procedure. */
export const closureGrounds = [
  'goals_met',
  'solution_implemented',
  'reunited_monitored',
  'turned_18',
  'transferred',
  'declined',
  'death',
  'duplicate',
  'opened_in_error',
] as const;
export type ClosureGround = (typeof closureGrounds)[number];

/** What the guardian said of closing the file. Silence is none of them. */
export const guardianViews = ['agrees', 'objects', 'nobody_in_office'] as const;
export type GuardianView = (typeof guardianViews)[number];

const words = (least: number) => sensitiveField(z.string().trim().min(least).max(4000));
const baseVersion = codedField(z.int().min(0));

export const ProposeClosure = z.object({
  ground: codedField(z.enum(closureGrounds)),
  reason: words(3),
  guardianView: codedField(z.enum(guardianViews)),
  guardianWords: words(0),
  childView: ChildView,
  /** To whom the child can turn afterwards. */
  afterwards: words(3),
  baseVersion,
});
export type ProposeClosure = z.infer<typeof ProposeClosure>;

export const DecideClosure = z.object({
  verdict: codedField(z.enum(['approved', 'returned'])),
  reason: words(3),
  baseVersion,
});
export type DecideClosure = z.infer<typeof DecideClosure>;
