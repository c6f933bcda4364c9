import { type IntlShape, useIntl } from 'react-intl';
import { Icon, Menu, type MenuItem } from '../ui/index.ts';
import css from './account-menu.module.css';

/** A role held at an agency for a time. */
export interface ShownMandate {
  id: string;
  role: string;
  agency: string;
}

export interface ShownPerson {
  name: string;
  /** Two letters or so. */
  initials: string;
  mandates: readonly ShownMandate[];
  /** The one this person acts in now. */
  activeMandate: string;
}

interface AccountMenuProps {
  person: ShownPerson;
  onSwitchMandate: (id: string) => void;
  onSettings: () => void;
  onDisplay: () => void;
  onHelp: () => void;
  onKeys: () => void;
  onSignOut: () => void;
}

export function AccountMenu(props: AccountMenuProps) {
  const { person, onSwitchMandate } = props;
  const intl = useIntl();
  const active = person.mandates.find(({ id }) => id === person.activeMandate);
  const label = intl.formatMessage(
    {
      id: 'shell.account',
      defaultMessage: '{initials}, {role}, {agency}: account and role',
    },
    { initials: person.initials, role: active?.role ?? '', agency: active?.agency ?? '' },
  );
  const mandates = person.mandates.map((mandate) => ({
    key: mandate.id,
    label: <MandateText mandate={mandate} />,
    chosen: mandate.id === person.activeMandate,
    onPress: () => onSwitchMandate(mandate.id),
  }));
  return (
    <Menu
      label={label}
      face={<Face initials={person.initials} mandate={active} />}
      groups={[
        {
          key: 'mandates',
          title: intl.formatMessage({ id: 'shell.account.role', defaultMessage: 'You act as' }),
          items: mandates,
        },
        { key: 'settings', items: settingsOf(intl, props) },
        { key: 'leave', title: person.name, items: [leaveOf(intl, props)] },
      ]}
    />
  );
}

function Face({ initials, mandate }: { initials: string; mandate: ShownMandate | undefined }) {
  return (
    <>
      <span className={css.initials}>{initials}</span>
      {mandate && (
        <span className={css.active}>
          <MandateText mandate={mandate} />
        </span>
      )}
      <Icon name="open" size={14} />
    </>
  );
}

function MandateText({ mandate }: { mandate: ShownMandate }) {
  return (
    <span className={css.mandate}>
      <span>{mandate.role}</span>
      <span className={css.agency}>{mandate.agency}</span>
    </span>
  );
}

function settingsOf(
  intl: IntlShape,
  { onSettings, onDisplay, onHelp, onKeys }: AccountMenuProps,
): MenuItem[] {
  return [
    {
      key: 'settings',
      icon: 'settings',
      label: intl.formatMessage({ id: 'shell.account.settings', defaultMessage: 'My settings' }),
      onPress: onSettings,
    },
    {
      key: 'display',
      icon: 'display',
      label: intl.formatMessage({ id: 'shell.account.display', defaultMessage: 'Display' }),
      onPress: onDisplay,
    },
    {
      key: 'help',
      icon: 'help',
      label: intl.formatMessage({ id: 'shell.help', defaultMessage: 'Help' }),
      onPress: onHelp,
    },
    {
      key: 'keys',
      icon: 'question',
      label: intl.formatMessage({ id: 'shell.keys.title', defaultMessage: 'Keys' }),
      onPress: onKeys,
    },
  ];
}

function leaveOf(intl: IntlShape, { onSignOut }: AccountMenuProps): MenuItem {
  return {
    key: 'leave',
    icon: 'signOut',
    label: intl.formatMessage({ id: 'shell.account.signOut', defaultMessage: 'Sign out' }),
    onPress: onSignOut,
  };
}
