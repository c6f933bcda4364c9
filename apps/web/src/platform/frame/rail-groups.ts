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
  referrals: { id: 'rail.referrals', defaultMessage: 'Referrals' },
  alliance: { id: 'rail.alliance', defaultMessage: 'Alliance' },
  practices: { id: 'rail.practices', defaultMessage: 'Good practices' },
  studies: { id: 'rail.studies', defaultMessage: 'Case studies' },
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
  ],
  alliance: [
    { href: '/registry', icon: 'alliance', label: labels.alliance, permission: 'alliance.read' },
    { href: '/registry/practices', icon: 'check', label: labels.practices, permission: 'alliance.read' },
    { href: '/registry/studies', icon: 'document', label: labels.studies, permission: 'study.work' },
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

/** How many wait for a person's answer, by the place where they give it. */
export type Waiting = Readonly<Partial<Record<string, number>>>;

/** What the rail holds: only what the mandate opens. */
export function railGroups(
  intl: IntlShape,
  permissions: readonly Permission[],
  waiting: Waiting = {},
): RailGroup[] {
  return Object.entries(places).flatMap(([key, group]) => {
    const open = group.filter(({ permission }) => permissions.includes(permission));
    const items = open.map(({ href, icon, label, shortLabel }) => ({
      href,
      icon,
      label: intl.formatMessage(label),
      ...(shortLabel && { shortLabel: intl.formatMessage(shortLabel) }),
      count: waiting[href] ?? 0,
    }));
    return items.length === 0 ? [] : [{ key, items }];
  });
}

/** Where somebody begins: the first place that their mandate opens. */
export function homeOf(permissions: readonly Permission[]): string {
  const all = Object.values(places).flat();
  return all.find(({ permission }) => permissions.includes(permission))?.href ?? '/help';
}
