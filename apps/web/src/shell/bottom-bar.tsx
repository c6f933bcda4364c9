import { FormattedMessage, useIntl } from 'react-intl';
import { Icon, useFollow } from '../ui/index.ts';
import css from './bottom-bar.module.css';
import { openItem, type RailItem, WaitingCount } from './rail.tsx';

interface BottomBarProps {
  /** The first few of the rail. */
  items: readonly RailItem[];
  here: string;
  onMore: () => void;
}

/** Under the thumb, where the rail has no room. */
export function BottomBar({ items, here, onMore }: BottomBarProps) {
  const intl = useIntl();
  const follow = useFollow();
  const open = openItem(items, here);
  return (
    <nav
      className={css.bar}
      data-bottom-bar
      data-print="hide"
      aria-label={intl.formatMessage({ id: 'shell.bottomBar', defaultMessage: 'Most used' })}
    >
      {items.map(({ href, icon, label, shortLabel = label, count = 0 }) => (
        <a
          className={css.item}
          href={href}
          key={href}
          aria-current={href === open ? 'page' : undefined}
          onClick={follow}
        >
          <span className={css.icon}>
            <Icon name={icon} size={20} />
            {count > 0 && (
              <span className={css.count}>
                <WaitingCount count={count} />
              </span>
            )}
          </span>
          <span className={css.label}>{shortLabel}</span>
        </a>
      ))}
      <button type="button" className={css.item} onClick={onMore}>
        <span className={css.icon}>
          <Icon name="menu" size={20} />
        </span>
        <span className={css.label}>
          <FormattedMessage id="shell.more" defaultMessage="More" />
        </span>
      </button>
    </nav>
  );
}
