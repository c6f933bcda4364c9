import { type ReactNode, useId } from 'react';
import { FormattedMessage } from 'react-intl';
import css from './progress.module.css';

interface ProgressProps {
  label: ReactNode;
  /** How much is done. Left out while nobody can say. */
  done?: number;
  of?: number;
  /** A way to stop it. */
  action?: ReactNode;
}

/** For work of more than a second or two. */
export function Progress({ label, done, of = 100, action }: ProgressProps) {
  const labelId = useId();
  return (
    <div className={css.progress}>
      <div className={css.line}>
        <span id={labelId}>{label}</span>
        {done !== undefined && (
          <span className={css.amount}>
            <FormattedMessage
              id="ui.progress.amount"
              defaultMessage="{done, number} of {all, number}"
              values={{ done, all: of }}
            />
          </span>
        )}
      </div>
      <progress className={css.bar} aria-labelledby={labelId} max={of} value={done} />
      {action}
    </div>
  );
}
