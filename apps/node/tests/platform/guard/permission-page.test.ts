import { isPermitted, permissions, type Role, roles } from '@tutela/domain';
import { readPermissionPage } from '@tutela/testkit';
import { describe, expect, it } from 'vitest';
import { contractRoutes } from './schema-fields.ts';

const page = readPermissionPage();

const mayByPage = (role: Role, permission: string): boolean =>
  permission === 'public' || permission === 'signed_in' || page.byRole.get(role)?.has(permission) === true;

describe('the page and the policy', () => {
  it('name the same roles and permissions', () => {
    expect([...page.byRole.keys()].sort()).toEqual([...roles].sort());
    expect([...page.permissions, 'public', 'signed_in'].sort()).toEqual([...permissions].sort());
    const used = new Set(contractRoutes.map(({ permission }) => permission));
    expect(permissions.filter((permission) => !used.has(permission))).toEqual([]);
  });

  it('agree on every role and permission', () => {
    const differences = roles.flatMap((role) =>
      permissions
        .filter((permission) => isPermitted(role, permission) !== mayByPage(role, permission))
        .map((permission) => `${role} ${permission}: the page says ${mayByPage(role, permission)}`),
    );
    expect(differences).toEqual([]);
    for (const nobody of ['public', 'child'] as const) {
      expect(permissions.filter((permission) => isPermitted(nobody, permission))).toEqual(['public']);
    }
  });

  it('a difference would be seen', () => {
    const text =
      '<!-- oracle: permissions -->\n| role | `file.list` |\n|---|---|\n| data-protection officer | ● |\n| reader | |\n';
    const { byRole } = readPermissionPage(text);
    expect([...byRole].map(([role, able]) => [role, [...able]])).toEqual([
      ['data_protection_officer', ['file.list']],
      ['reader', []],
    ]);
    expect(() => readPermissionPage(text.replace('●', 'yes'))).toThrow('neither a mark nor nothing');
  });
});
