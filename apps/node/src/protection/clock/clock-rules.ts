import type { ClockRules } from '@tutela/domain';
import type { Clock } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import { holidaysFor } from './holidays.ts';
import { allVersions, keptVersions } from './template.store.ts';

/** How long a process may not know yet what another has set. */
const freshFor = 10_000;

export type ReadClockRules = (tx: Tx<'protection'>) => Promise<ClockRules>;

/** By what clocks run: read from the database seldom, since every command on a file asks. */
export function openClockRules(clock: Clock): { readonly read: ReadClockRules; forget(): void } {
  let kept: { readonly rules: ClockRules; readonly at: number } | undefined;
  const read: ReadClockRules = async (tx) => {
    const now = clock.now().getTime();
    if (kept !== undefined && Math.abs(now - kept.at) < freshFor) return kept.rules;
    const versions = allVersions(await keptVersions(tx));
    const rules = { versions, holidays: await holidaysFor(versions.map(({ template }) => template.state)) };
    kept = { rules, at: now };
    return rules;
  };
  return {
    read,
    forget: () => {
      kept = undefined;
    },
  };
}
