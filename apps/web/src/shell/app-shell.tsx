import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Dialog, Drawer, SkipLink } from '../ui/index.ts';
import { AccountMenu, type ShownPerson } from './account-menu.tsx';
import css from './app-shell.module.css';
import { BottomBar } from './bottom-bar.tsx';
import { Brand } from './brand.tsx';
import { HelpDrawer } from './help/help-drawer.tsx';
import type { TopicId } from './help/topics.ts';
import { KeyList } from './keys/key-list.tsx';
import { type KeyBinding, useKeys } from './keys/keys.ts';
import { Rail, type RailGroup } from './rail.tsx';
import type { Search } from './search-box.tsx';
import { DisplayLater } from './settings/display-later.tsx';
import { TopBar } from './top-bar.tsx';

export interface AppShellProps {
  /** Only what the person's mandates open. */
  groups: readonly RailGroup[];
  /** The path that is open; when it changes, the focus goes to the page. */
  here: string;
  person: ShownPerson;
  unread: number;
  /** Left out for people who may see no file. */
  search?: Search | undefined;
  onNotifications: () => void;
  onSwitchMandate: (id: string) => void;
  onSettings: () => void;
  onSignOut: () => void;
  /** What help opens with on this page. */
  helpTopic?: TopicId;
  /** Keys of the open page. */
  keys?: readonly KeyBinding[];
  /** Above the page: what concerns all of them. */
  banner?: ReactNode;
  children: ReactNode;
}

type InFront = 'nothing' | 'rail' | 'help' | 'keys' | 'display';

const inBottomBar = 4;

/** The frame around every page of somebody who is signed in. */
export function AppShell(props: AppShellProps) {
  const { groups, here, person, helpTopic = 'start', children } = props;
  const [inFront, setInFront] = useState<InFront>('nothing');
  const searchInput = useRef<HTMLInputElement>(null);
  const page = usePageFocus(here, () => setInFront('nothing'));
  const keys = shellKeys({
    search: props.search && (() => searchInput.current?.focus()),
    list: () => setInFront('keys'),
    help: () => setInFront('help'),
  }).concat(props.keys ?? []);
  useKeys(keys);
  const close = () => setInFront('nothing');
  const items = groups.flatMap((group) => group.items);
  const account = (
    <AccountMenu
      person={person}
      onSwitchMandate={props.onSwitchMandate}
      onSignOut={props.onSignOut}
      onSettings={props.onSettings}
      onDisplay={() => setInFront('display')}
      onHelp={() => setInFront('help')}
      onKeys={() => setInFront('keys')}
    />
  );
  return (
    <div className={css.shell}>
      <SkipLink to="page" />
      <aside className={css.side} data-print="hide">
        <Brand />
        <Rail groups={groups} here={here} />
      </aside>
      <div className={css.content}>
        <TopBar
          search={props.search}
          searchInput={searchInput}
          unread={props.unread}
          onNotifications={props.onNotifications}
          onHelp={() => setInFront('help')}
          account={account}
        />
        {props.banner}
        <main id="page" tabIndex={-1} ref={page} className={css.page}>
          {children}
        </main>
      </div>
      <BottomBar items={items.slice(0, inBottomBar)} here={here} onMore={() => setInFront('rail')} />
      <Drawer isOpen={inFront === 'rail'} onClose={close} from="start" title={<Brand />}>
        <Rail groups={groups} here={here} />
      </Drawer>
      <HelpDrawer isOpen={inFront === 'help'} topic={helpTopic} onClose={close} />
      <KeyList isOpen={inFront === 'keys'} bindings={keys} onClose={close} />
      <Dialog
        isOpen={inFront === 'display'}
        onClose={close}
        title={<FormattedMessage id="shell.account.display" defaultMessage="Display" />}
      >
        <DisplayLater />
      </Dialog>
    </div>
  );
}

interface ShellActs {
  search: (() => void) | undefined;
  list: () => void;
  help: () => void;
}

function shellKeys({ search, list, help }: ShellActs): KeyBinding[] {
  const find = {
    key: '/',
    does: <FormattedMessage id="shell.keys.search" defaultMessage="Find a file by its code name" />,
  };
  return [
    ...(search ? [{ ...find, run: search }] : []),
    { key: 'F1', does: <FormattedMessage id="shell.keys.help" defaultMessage="Help" />, run: help },
    { key: '?', does: <FormattedMessage id="shell.keys.list" defaultMessage="Show this list" />, run: list },
  ];
}

/** After a change of page the focus stands at its beginning, as it would after loading one. */
function usePageFocus(here: string, onChange: () => void) {
  const page = useRef<HTMLElement>(null);
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    onChange();
    page.current?.focus({ preventScroll: true });
  });
  return page;
}
