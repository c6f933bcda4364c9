import type { Permission } from '@tutela/domain';
import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { RailGroup } from '../../shell/index.ts';
import type { IconName } from '../../ui/index.ts';

interface Place {
  href: string;
  icon: IconName;
  label: MessageDescriptor;
  shortLabel?: MessageDescriptor;
  permission: Permission;
}

const labels = defineMessages({
  day: { id: 'rail.day', defaultMessage: 'My day' },
  files: { id: 'rail.files', defaultMessage: 'Files' },
  register: { id: 'rail.register', defaultMessage: 'Register a child' },
  registerShort: { id: 'rail.register.short', defaultMessage: 'Register' },
  ask: { id: 'rail.ask', defaultMessage: 'Ask about a child' },
  referrals: { id: 'rail.referrals', defaultMessage: 'Referrals' },
  people: { id: 'rail.people', defaultMessage: 'People' },
  clocks: { id: 'rail.clocks', defaultMessage: 'Clocks' },
  audit: { id: 'rail.audit', defaultMessage: 'Audit' },
  settings: { id: 'rail.settings', defaultMessage: 'Settings' },
  help: { id: 'rail.help', defaultMessage: 'Help' },
});

const places: Readonly<Record<string, readonly Place[]>> = {
  work: [
    { href: '/day', icon: 'day', label: labels.day, permission: 'file.list' },
    { href: '/files', icon: 'files', label: labels.files, permission: 'file.list' },
    {
      href: '/register',
      icon: 'register',
      label: labels.register,
      shortLabel: labels.registerShort,
      permission: 'file.register',
    },
    { href: '/referrals', icon: 'send', label: labels.referrals, permission: 'referral.receive' },
    { href: '/ask', icon: 'search', label: labels.ask, permission: 'callback.ask' },
  ],
  node: [
    { href: '/people', icon: 'people', label: labels.people, permission: 'people.read' },
    { href: '/clocks', icon: 'timer', label: labels.clocks, permission: 'clock.configure' },
    { href: '/audit', icon: 'audit', label: labels.audit, permission: 'audit.read' },
  ],
  own: [
    { href: '/settings', icon: 'settings', label: labels.settings, permission: 'signed_in' },
    { href: '/help', icon: 'help', label: labels.help, permission: 'signed_in' },
  ],
};

/** What the rail holds: only what the mandate opens. */
export function railGroups(intl: IntlShape, permissions: readonly Permission[], waiting = 0): RailGroup[] {
  return Object.entries(places).flatMap(([key, group]) => {
    const open = group.filter(({ permission }) => permissions.includes(permission));
    const items = open.map(({ href, icon, label, shortLabel }) => ({
      href,
      icon,
      label: intl.formatMessage(label),
      ...(shortLabel && { shortLabel: intl.formatMessage(shortLabel) }),
      ...(href === '/day' && { count: waiting }),
    }));
    return items.length === 0 ? [] : [{ key, items }];
  });
}

/** Where somebody begins: the first place that their mandate opens. */
export function homeOf(permissions: readonly Permission[]): string {
  const all = Object.values(places).flat();
  return all.find(({ permission }) => permissions.includes(permission))?.href ?? '/help';
}
