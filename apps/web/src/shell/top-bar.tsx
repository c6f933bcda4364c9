import { type ReactNode, type RefObject, useState } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from '../ui/index.ts';
import { Brand } from './brand.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { type Search, SearchBox } from './search-box.tsx';
import css from './top-bar.module.css';

interface TopBarProps {
  /** Left out for people who may see no file. */
  search: Search | undefined;
  searchInput: RefObject<HTMLInputElement | null>;
  unread: number;
  onNotifications: () => void;
  onHelp: () => void;
  /** The account menu. */
  account: ReactNode;
}

export function TopBar({ search, searchInput, unread, onNotifications, onHelp, account }: TopBarProps) {
  const [isSearchOpen, setSearchOpen] = useState(false);
  const intl = useIntl();
  const toggleSearch = () => {
    setSearchOpen(!isSearchOpen);
    if (!isSearchOpen) searchInput.current?.focus();
  };
  const bell = intl.formatMessage(
    {
      id: 'shell.notifications',
      defaultMessage:
        '{count, plural, =0 {Notifications} one {Notifications, # new} other {Notifications, # new}}',
    },
    { count: unread },
  );
  return (
    <header className={css.bar} data-search={isSearchOpen} data-print="hide">
      <div className={css.brand}>
        <Brand />
      </div>
      <div className={css.search}>{search && <SearchBox search={search} input={searchInput} />}</div>
      <div className={css.tools}>
        {search && (
          <div className={css.narrowOnly}>
            <IconButton
              icon="search"
              label={intl.formatMessage({ id: 'shell.search.open', defaultMessage: 'Search' })}
              expanded={isSearchOpen}
              onPress={toggleSearch}
            />
          </div>
        )}
        <LanguageMenu />
        <div className={css.wideOnly}>
          <IconButton
            icon="question"
            label={intl.formatMessage({ id: 'shell.help', defaultMessage: 'Help' })}
            onPress={onHelp}
          />
        </div>
        <IconButton icon="bell" label={bell} count={unread} onPress={onNotifications} />
        {account}
      </div>
    </header>
  );
}
