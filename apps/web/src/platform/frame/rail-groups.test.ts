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
      '/ask',
      '/settings',
      '/help',
    ]);
    expect(hrefs('node_administrator')).toEqual(['/people', '/clocks', '/settings', '/help']);
    expect(hrefs('auditor')).toEqual(['/people', '/audit', '/settings', '/help']);
  });

  it('counts what waits at the day, and nowhere else', () => {
    const items = railGroups(intl, permissionsOf('supervisor'), 3).flatMap((group) => group.items);
    expect(items.filter(({ count = 0 }) => count > 0)).toMatchObject([{ href: '/day', count: 3 }]);
  });

  it.each(roles)('gives %s somewhere to begin that is in their rail', (role) => {
    expect(hrefs(role)).toContain(homeOf(permissionsOf(role)));
  });
});
