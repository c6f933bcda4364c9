import type { Because } from '../because.ts';
import { type ClockName, clockKinds, clockNames } from './names.ts';
import type { ClockRule, CountryTemplate } from './template.ts';

/** What a new version of the template would change. */
export interface TemplateChange {
  readonly calendar: boolean;
  readonly clocks: readonly { readonly name: ClockName; readonly from: ClockRule; readonly to: ClockRule }[];
}

/** What differs between two templates. */
export function templateChange(from: CountryTemplate, to: CountryTemplate): TemplateChange {
  const isCalendar =
    from.state !== to.state ||
    from.region !== to.region ||
    [...from.restDays].sort().join() !== [...to.restDays].sort().join();
  const clocks = clockNames
    .map((name) => ({ name, from: from.clocks[name], to: to.clocks[name] }))
    .filter((each) => ruleText(each.from) !== ruleText(each.to));
  return { calendar: isCalendar, clocks };
}

const ruleText = ({ unit, length, warnings, chain, stepDays }: ClockRule): string =>
  JSON.stringify([unit, length.high, length.medium, length.low, warnings, chain, stepDays]);

/** Why a template cannot be used, and which of its clocks is to be mended; nothing when it can. */
export function whyUnusable(
  from: CountryTemplate,
  to: CountryTemplate,
): { readonly because: Because; readonly clock?: ClockName } | undefined {
  if (new Set(to.restDays).size > 6) return { because: 'template_no_working_day' };
  if (to.state === null && to.region !== null) return { because: 'template_region_unknown' };
  for (const clock of clockNames) {
    const because = whyRuleUnusable(clock, to.clocks[clock]);
    if (because !== undefined) return { because, clock };
  }
  const change = templateChange(from, to);
  return change.calendar || change.clocks.length > 0 ? undefined : { because: 'template_unchanged' };
}

function whyRuleUnusable(clock: ClockName, rule: ClockRule): Because | undefined {
  const isDate = clockKinds[clock].counts === 'dated';
  const shortest = Math.min(rule.length.high, rule.length.medium, rule.length.low);
  if (isDate && rule.unit !== 'days') return 'template_date_in_hours';
  if (!isDate && shortest === 0) return 'template_length_missing';
  if (new Set(rule.chain).size < rule.chain.length) return 'template_named_twice';
  if (new Set(rule.warnings).size < rule.warnings.length) return 'template_named_twice';
  // A month is never shorter than four weeks.
  const room = rule.unit === 'months' ? shortest * 28 : shortest;
  if (!isDate && rule.warnings.some((warning) => warning >= room)) return 'template_warning_too_early';
  return undefined;
}
