import { FormattedMessage } from 'react-intl';
import { Unseen } from '../layout/unseen.tsx';
import css from './skeleton.module.css';

interface SkeletonProps {
  /** The shape of what will come, so that nothing jumps. */
  shape?: 'lines' | 'table' | 'page';
  /** How many lines or rows. */
  count?: number;
}

/** Stands for what is being loaded. Appears only when the answer takes longer than a blink. */
export function Skeleton({ shape = 'lines', count = 3 }: SkeletonProps) {
  return (
    <div className={css.skeleton} data-shape={shape} role="status">
      <Unseen>
        <FormattedMessage id="ui.loading" defaultMessage="Loading" />
      </Unseen>
      {shape === 'page' && <div className={css.title} />}
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey bars have no other identity
        <div className={css.bar} key={at} />
      ))}
    </div>
  );
}
