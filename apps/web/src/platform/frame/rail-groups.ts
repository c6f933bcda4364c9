import type { Permission } from '@tutela/domain';
import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { RailGroup } from '../../shell/index.ts';
import type { IconName } from '../../ui/index.ts';

interface Place {
  href: string;
  icon: IconName;
  label: MessageDescriptor;
  shortLabel?: MessageDescriptor;
  /** Any one of them opens it. */
  permissions: readonly Permission[];
  /** Whoever may do this works from another place. */
  notWith?: Permission;
}

const labels = defineMessages({
  day: { id: 'rail.day', defaultMessage: 'My day' },
  files: { id: 'rail.files', defaultMessage: 'Files' },
  register: { id: 'rail.register', defaultMessage: 'Register a child' },
  registerShort: { id: 'rail.register.short', defaultMessage: 'Register' },
  sameChild: { id: 'rail.sameChild', defaultMessage: 'Same child?' },
  ask: { id: 'rail.ask', defaultMessage: 'Ask about a child' },
  referrals: { id: 'rail.referrals', defaultMessage: 'Referrals' },
  complaints: { id: 'rail.complaints', defaultMessage: 'Complaints' },
  speakUp: { id: 'rail.speakUp', defaultMessage: 'Complain' },
  alliance: { id: 'rail.alliance', defaultMessage: 'Alliance' },
  recommendations: { id: 'rail.recommendations', defaultMessage: 'Recommendations' },
  seats: { id: 'rail.seats', defaultMessage: 'Seats' },
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
    { href: '/day', icon: 'day', label: labels.day, permissions: ['file.list', 'complaint.handle'] },
    {
      href: '/files',
      icon: 'files',
      label: labels.files,
      permissions: ['file.list'],
      // A panellist's reports stand on their day.
      notWith: 'determination.vote',
    },
    {
      href: '/register',
      icon: 'register',
      label: labels.register,
      shortLabel: labels.registerShort,
      permissions: ['file.register'],
    },
    { href: '/referrals', icon: 'send', label: labels.referrals, permissions: ['referral.receive'] },
    { href: '/same-child', icon: 'people', label: labels.sameChild, permissions: ['lead.work'] },
    { href: '/ask', icon: 'search', label: labels.ask, permissions: ['callback.ask'] },
    { href: '/complaints', icon: 'shield', label: labels.complaints, permissions: ['complaint.handle'] },
  ],
  alliance: [
    { href: '/registry', icon: 'alliance', label: labels.alliance, permissions: ['alliance.read'] },
    {
      href: '/registry/recommendations',
      icon: 'document',
      label: labels.recommendations,
      permissions: ['alliance.read'],
    },
    { href: '/registry/members', icon: 'people', label: labels.seats, permissions: ['alliance.read'] },
    { href: '/registry/practices', icon: 'check', label: labels.practices, permissions: ['alliance.read'] },
    { href: '/registry/studies', icon: 'document', label: labels.studies, permissions: ['study.work'] },
  ],
  node: [
    { href: '/people', icon: 'people', label: labels.people, permissions: ['people.read'] },
    { href: '/clocks', icon: 'timer', label: labels.clocks, permissions: ['clock.configure'] },
    { href: '/audit', icon: 'audit', label: labels.audit, permissions: ['audit.read'] },
  ],
  own: [
    { href: '/speak-up', icon: 'quote', label: labels.speakUp, permissions: ['complaint.make'] },
    { href: '/settings', icon: 'settings', label: labels.settings, permissions: ['signed_in'] },
    { href: '/help', icon: 'help', label: labels.help, permissions: ['signed_in'] },
  ],
};

/** How many wait for a person's answer, by the place where they give it. */
export type Waiting = Readonly<Partial<Record<string, number>>>;
const isOpenTo = (place: Place, held: readonly Permission[]): boolean =>
  place.permissions.some((permission) => held.includes(permission)) &&
  (place.notWith === undefined || !held.includes(place.notWith));

/** What the rail holds: only what the mandate opens. */
export function railGroups(
  intl: IntlShape,
  permissions: readonly Permission[],
  waiting: Waiting = {},
): RailGroup[] {
  return Object.entries(places).flatMap(([key, group]) => {
    const open = group.filter((place) => isOpenTo(place, permissions));
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
  return all.find((place) => isOpenTo(place, permissions))?.href ?? '/help';
}
