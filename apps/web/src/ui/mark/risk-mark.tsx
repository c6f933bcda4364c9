import { FormattedMessage } from 'react-intl';
import css from './risk-mark.module.css';

export type Risk = 'low' | 'medium' | 'high';

interface RiskMarkProps {
  /** Left out: nobody has graded it yet. */
  risk?: Risk | undefined;
}

/** The risk to a child: a word, a shape and a colour, so that none of the three is needed. */
export function RiskMark({ risk }: RiskMarkProps) {
  return (
    <span className={css.mark} data-risk={risk ?? 'unknown'}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={css.shape}>
        <Shape risk={risk} />
      </svg>
      <RiskWord risk={risk} />
    </span>
  );
}

function Shape({ risk }: RiskMarkProps) {
  if (risk === 'high') return <path d="M8 1.5 15.2 14.5H.8z" fill="currentColor" />;
  if (risk === 'medium') return <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="currentColor" />;
  if (risk === 'low') return <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2" />;
  return <path d="M3 8h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />;
}

function RiskWord({ risk }: RiskMarkProps) {
  switch (risk) {
    case 'high':
      return <FormattedMessage id="ui.risk.high" defaultMessage="High risk" />;
    case 'medium':
      return <FormattedMessage id="ui.risk.medium" defaultMessage="Medium risk" />;
    case 'low':
      return <FormattedMessage id="ui.risk.low" defaultMessage="Low risk" />;
    default:
      return <FormattedMessage id="ui.risk.unknown" defaultMessage="Risk not graded" />;
  }
}
