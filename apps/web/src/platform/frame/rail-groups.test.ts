import { permissionsOf, roles } from '@tutela/domain';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { homeOf, railGroups } from './rail-groups.ts';

const intl = createIntl({ locale: 'en-GB', onError: () => undefined });
const hrefs = (role: (typeof roles)[number]) =>
  railGroups(intl, permissionsOf(role)).flatMap(({ items }) => items.map(({ href }) => href));

describe('the rail', () => {
  it('opens the files to caseworkers, and the people to nobody but those who may see them', () => {
    expect(hrefs('caseworker')).toEqual([
      '/day',
      '/files',
      '/register',
      '/referrals',
      '/same-child',
      '/ask',
      '/speak-up',
      '/settings',
      '/help',
    ]);
    expect(hrefs('node_administrator')).toEqual(['/people', '/clocks', '/settings', '/help']);
    expect(hrefs('complaints_officer')).toEqual(['/day', '/complaints', '/settings', '/help']);
    expect(hrefs('auditor')).toEqual(['/people', '/audit', '/settings', '/help']);
  });

  it.each(['panel_member', 'panel_chair'] as const)('has no list of files for a %s', (role) => {
    expect(hrefs(role)).toEqual(['/day', '/speak-up', '/settings', '/help']);
  });

  it('counts what waits where it is answered, and nowhere else', () => {
    const waiting = { '/day': 3, '/referrals': 2 };
    const items = railGroups(intl, permissionsOf('supervisor'), waiting).flatMap((group) => group.items);
    expect(items.filter(({ count = 0 }) => count > 0)).toMatchObject([
      { href: '/day', count: 3 },
      { href: '/referrals', count: 2 },
    ]);
  });

  it.each(roles)('gives %s somewhere to begin that is in their rail', (role) => {
    expect(hrefs(role)).toContain(homeOf(permissionsOf(role)));
  });
});
