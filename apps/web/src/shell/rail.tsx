import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { Icon, type IconName, Unseen, useFollow } from '../ui/index.ts';
import css from './rail.module.css';

export interface RailItem {
  href: string;
  icon: IconName;
  label: string;
  /** For the bar below on a phone, when the label is long. */
  shortLabel?: string;
  /** How many wait for this person there. */
  count?: number;
}

/** Items that belong together; a line stands between groups. */
export interface RailGroup {
  key: string;
  items: readonly RailItem[];
}

interface RailProps {
  /** Only what the person's mandates open. */
  groups: readonly RailGroup[];
  /** The address that is open. */
  here: string;
}

export function Rail({ groups, here }: RailProps) {
  const intl = useIntl();
  const open = openItem(
    groups.flatMap(({ items }) => items),
    here,
  );
  return (
    <nav
      className={css.rail}
      aria-label={intl.formatMessage({ id: 'shell.rail', defaultMessage: 'Parts of Tutela' })}
    >
      {groups.map((group) => (
        <ul className={css.group} key={group.key}>
          {group.items.map((item) => (
            <li key={item.href}>
              <RailLink item={item} isHere={item.href === open} />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

function RailLink({ item, isHere }: { item: RailItem; isHere: boolean }) {
  const { href, icon, label, count = 0 } = item;
  return (
    <a className={css.link} href={href} aria-current={isHere ? 'page' : undefined} onClick={useFollow()}>
      <Icon name={icon} />
      <span className={css.label}>{label}</span>
      {count > 0 && (
        <span className={css.count}>
          <WaitingCount count={count} />
        </span>
      )}
    </a>
  );
}

/** How many wait: a number to the eye, a sentence to the ear. */
export function WaitingCount({ count }: { count: number }) {
  return (
    <>
      <span aria-hidden>
        <FormattedNumber value={count} />
      </span>
      <Unseen>
        <FormattedMessage
          id="shell.rail.waiting"
          defaultMessage="{count, plural, one {# waits for you} other {# wait for you}}"
          values={{ count }}
        />
      </Unseen>
    </>
  );
}

/** The item that the address belongs to most closely: the longest that leads to it. */
export function openItem(items: readonly RailItem[], here: string): string | undefined {
  const hrefs = items.map(({ href }) => href).filter((href) => isWithin(here, href));
  return hrefs.toSorted((a, b) => b.length - a.length)[0];
}

/** `/files/…` is within `/files`; everything is below `/`, which is only itself. */
function isWithin(here: string, href: string): boolean {
  return here === href || (href !== '/' && here.startsWith(`${href}/`));
}
