import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { Icon } from '../icon.tsx';
import css from './form.module.css';
import type { FieldProblem } from './use-form.ts';

interface ErrorSummaryProps {
  problems: readonly FieldProblem[];
  /** When it grows, the summary takes the focus. */
  refusals: number;
}

/** Lists what is wrong above the form; each line leads to its field. */
export function ErrorSummary({ problems, refusals }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (problems.length === 0) return null;
  return (
    <div className={css.summary} role="alert" tabIndex={-1} ref={box}>
      <Icon name="caution" size={20} />
      <div>
        <p className={css.summaryTitle}>
          <FormattedMessage
            id="ui.errors.title"
            defaultMessage="{count, plural, one {One thing needs your attention. Nothing you typed is lost.} other {# things need your attention. Nothing you typed is lost.}}"
            values={{ count: problems.length }}
          />
        </p>
        <ul>
          {problems.map((problem) => (
            <li key={problem.id}>
              <button type="button" className={css.problem} onClick={() => focusField(problem.id)}>
                {problem.message}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function focusField(id: string): void {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
