import { type ClockName, type ClockRule, clockKinds } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { amountWords, receiverWords } from './clock-words.ts';

/** How long a clock runs, in words, by risk where that makes a difference. */
export function ClockRuleText({ name, rule }: { name: ClockName; rule: ClockRule }) {
  const intl = useIntl();
  const { high, medium, low } = rule.length;
  const amount = (count: number) => intl.formatMessage(amountWords[rule.unit], { count });
  if (clockKinds[name].counts === 'dated') {
    return (
      <FormattedMessage
        id="clock.rule.dated"
        defaultMessage="{count, plural, =0 {On a date of the file} other {{amount} before a date of the file}}"
        values={{ count: high, amount: amount(high) }}
      />
    );
  }
  if (high === medium && medium === low) return amount(high);
  return (
    <FormattedMessage
      id="clock.rule.byRisk"
      defaultMessage="High risk {high}, medium {medium}, low {low}"
      values={{ high: amount(high), medium: amount(medium), low: amount(low) }}
    />
  );
}

/** When it warns, and whom it tells, from the first to the last resort. */
export function WarningsText({ rule, count = rule.warnings.length }: { rule: ClockRule; count?: number }) {
  const intl = useIntl();
  const unit = rule.unit === 'hours' ? 'hours' : 'days';
  const before = [...rule.warnings]
    .sort((one, other) => other - one)
    .map((each) => intl.formatMessage(amountWords[unit], { count: each }));
  const chain = rule.chain.map((each) => intl.formatMessage(receiverWords[each]));
  return (
    <FormattedMessage
      id="clock.warnings.words"
      defaultMessage="{count, plural, =0 {At its end} other {{before} before, and at its end}}. Tells: {chain}"
      values={{ count, before: intl.formatList(before), chain: chain.join(' → ') }}
    />
  );
}
