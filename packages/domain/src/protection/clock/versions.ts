import { z } from 'zod';
import { cpDefault } from './defaults.ts';
import { clockNames } from './names.ts';
import { ClockRule, CountryTemplate } from './template.ts';

/** A template as it holds from an instant on. */
export interface TemplateVersion {
  readonly version: number;
  /** ISO 8601; the first version has always held. */
  readonly since: string;
  readonly template: CountryTemplate;
}

/** Version 1 of every node: the values of this program. It is never changed after a release, or old files would lie. */
export const firstVersion: TemplateVersion = { version: 1, since: '', template: cpDefault };

/** The version that holds at an instant: a clock keeps the one that held when it began. Versions: oldest first. */
export const versionAt = (versions: readonly TemplateVersion[], at: string): TemplateVersion =>
  versions.findLast(({ since }) => since <= at) ?? firstVersion;

const Stored = CountryTemplate.extend({
  region: CountryTemplate.shape.region.default(null),
  clocks: z.partialRecord(z.enum(clockNames), ClockRule),
});

/** A template as it was kept. What the program learnt later gets its default. */
export function readTemplate(kept: unknown): CountryTemplate {
  const { clocks, ...calendar } = Stored.parse(kept);
  return { ...calendar, clocks: { ...cpDefault.clocks, ...clocks } };
}
