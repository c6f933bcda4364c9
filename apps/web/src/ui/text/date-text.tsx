import type { PartialDate } from '@tutela/kernel';
import { useIntl } from 'react-intl';
import { useAppearance } from '../theme/appearance.ts';
import { dateWords, spanOf } from './dates.ts';
import css from './text.module.css';
import { useNow } from './use-now.ts';

/** A day, or what is known of it, in the reader's calendar; the recorded one stays beside it. */
export function DateText({ date }: { date: PartialDate }) {
  const { locale } = useIntl();
  const { calendar } = useAppearance();
  const { text, recorded } = dateWords(date, locale, calendar);
  return (
    <time dateTime={date} dir="auto">
      {text}
      {recorded !== undefined && <span className={css.beside}> ({recorded})</span>}
    </time>
  );
}

/** A moment, at the reader's own clock. `at` is an ISO 8601 instant. */
export function MomentText({ at }: { at: string }) {
  const intl = useIntl();
  const { calendar } = useAppearance();
  return (
    <time dateTime={at} dir="auto">
      {intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short', calendar })}
    </time>
  );
}

/** How long ago, or how soon; the moment itself while the pointer rests on it. */
export function RelativeTime({ at }: { at: string }) {
  const intl = useIntl();
  const now = useNow();
  const moment = new Date(at);
  return (
    <time dateTime={at} title={intl.formatDate(moment, { dateStyle: 'full', timeStyle: 'short' })}>
      {intl.formatRelativeTime(...relative(moment.getTime() - now.getTime()))}
    </time>
  );
}

function relative(milliseconds: number) {
  const { amount, unit } = spanOf(milliseconds);
  return [amount, unit, { numeric: 'auto' }] as const;
}
