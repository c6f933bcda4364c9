import { FormattedMessage } from 'react-intl';
import css from './skip-link.module.css';

/** The first thing a keyboard reaches: past the rail, to the page. */
export function SkipLink({ to }: { to: string }) {
  return (
    <a className={css.skip} href={`#${to}`} data-print="hide">
      <FormattedMessage id="ui.skip" defaultMessage="Skip to the page" />
    </a>
  );
}
