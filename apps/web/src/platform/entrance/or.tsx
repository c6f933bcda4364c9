import { FormattedMessage } from 'react-intl';
import css from './or.module.css';

/** Between two ways of doing the same. */
export function Or() {
  return (
    <p className={css.or}>
      <FormattedMessage id="entrance.or" defaultMessage="or" />
    </p>
  );
}
