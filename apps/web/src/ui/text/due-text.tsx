import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '../icon.tsx';
import { spanOf } from './dates.ts';
import css from './text.module.css';
import { useNow } from './use-now.ts';

const day = 24 * 60 * 60_000;

/** The time left until a deadline (an ISO 8601 instant), or how long it has been broken. */
export function DueText({ at }: { at: string }) {
  const intl = useIntl();
  const left = new Date(at).getTime() - useNow().getTime();
  const { amount, unit } = spanOf(Math.abs(left));
  const span = intl.formatNumber(amount, { style: 'unit', unit, unitDisplay: 'long' });
  const state = left < 0 ? 'overdue' : left < day ? 'soon' : 'later';
  return (
    <time
      dateTime={at}
      className={css.due}
      data-state={state}
      title={intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' })}
    >
      <Icon name={state === 'overdue' ? 'caution' : 'timer'} size={15} />
      <span>
        {state === 'overdue' ? (
          <FormattedMessage id="ui.due.overdue" defaultMessage="{span} overdue" values={{ span }} />
        ) : (
          <FormattedMessage id="ui.due.left" defaultMessage="{span} left" values={{ span }} />
        )}
      </span>
    </time>
  );
}
