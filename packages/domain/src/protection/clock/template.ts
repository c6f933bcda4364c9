import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { CountryCode } from '../file/code-fields.ts';
import { clockNames } from './names.ts';

export const clockUnits = ['hours', 'days', 'working_days', 'months'] as const;
export type ClockUnit = (typeof clockUnits)[number];

/** Whom a clock tells, from the first to the last resort. */
export const clockReceivers = ['caseworker', 'supervisor', 'guardian'] as const;
export type ClockReceiver = (typeof clockReceivers)[number];

const length = codedField(z.int().min(0).max(1000));

/** How one clock runs. A dated clock asks `length` before its date. */
export const ClockRule = z.object({
  unit: codedField(z.enum(clockUnits)),
  /** By the risk of the file. One that is not graded yet gets the shortest. */
  length: z.object({ high: length, medium: length, low: length }),
  /** How long before its end it warns: hours where it counts in hours, else days. The longest first. */
  warnings: z.array(codedField(z.int().min(1).max(800))).max(6),
  /** The first warning tells the first of them; every step after it tells one more. */
  chain: z
    .array(codedField(z.enum(clockReceivers)))
    .min(1)
    .max(clockReceivers.length),
  /** Days between the steps after its end, until the chain is told whole. */
  stepDays: codedField(z.int().min(1).max(60)),
});
export type ClockRule = z.infer<typeof ClockRule>;

/** The clocks of a country. All values are defaults: confirm with national law. */
export const CountryTemplate = z.object({
  /** Whose public holidays are no working days; null: none. */
  state: codedField(CountryCode.nullable()),
  /** A part of that State with holidays of its own, as the list of holidays calls it; null: those of the whole State. */
  region: codedField(z.string().regex(/^[A-Z0-9-]{1,10}$/)).nullable(),
  /** Days of the week that are no working days, 0 for Sunday. */
  restDays: z.array(codedField(z.int().min(0).max(6))).max(6),
  clocks: z.record(codedField(z.enum(clockNames)), ClockRule),
});
export type CountryTemplate = z.infer<typeof CountryTemplate>;
