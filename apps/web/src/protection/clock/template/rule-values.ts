import { ClockRule, clockReceivers } from '@tutela/domain';

/** A rule as it is typed. */
export interface RuleValues {
  unit: string;
  high: string;
  medium: string;
  low: string;
  warnings: string;
  chain: readonly string[];
  stepDays: string;
}

export const valuesOf = ({ unit, length, warnings, chain, stepDays }: ClockRule): RuleValues => ({
  unit,
  high: String(length.high),
  medium: String(length.medium),
  low: String(length.low),
  warnings: warnings.join(', '),
  chain,
  stepDays: String(stepDays),
});

type Read =
  | { readonly rule: ClockRule; readonly wrong?: undefined }
  | { readonly rule?: undefined; readonly wrong: keyof RuleValues };

/** The rule that was typed, or the first field that is no number. Receivers keep the order of the list. */
export function readRule(values: RuleValues, before: ClockRule): Read {
  const whole = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);
  const warnings = values.warnings.split(/[,;\s]+/).filter((part) => part !== '');
  const parsed = ClockRule.safeParse({
    ...before,
    unit: values.unit,
    length: { high: whole(values.high), medium: whole(values.medium), low: whole(values.low) },
    warnings: warnings.map(whole).sort((one, other) => other - one),
    chain: clockReceivers.filter((receiver) => values.chain.includes(receiver)),
    stepDays: whole(values.stepDays),
  });
  if (parsed.success) return { rule: parsed.data };
  const [first, second] = parsed.error.issues[0]?.path ?? [];
  const at = first === 'length' ? second : first;
  return { wrong: fields.find((field) => field === at) ?? 'high' };
}

const fields = ['unit', 'high', 'medium', 'low', 'warnings', 'chain', 'stepDays'] as const;
