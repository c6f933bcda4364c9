import { isPermitted, permissionsOf, type Role, roles } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Disclosure, Icon, Panel, Stack, Unseen } from '../../ui/index.ts';
import { givenPermissions, permissionWord } from '../words/permission-words.ts';
import { lineStart, roleTitle } from '../words/role-words.ts';
import css from './roles-tab.module.css';

/** Roles that open something at present; the others wait for parts of Tutela that this node does not have yet. */
const withPermissions = roles.filter((role) => givenPermissions.some((each) => isPermitted(role, each)));

/** Who may do what: the same table that the node decides by. */
export function RolesTab() {
  return (
    <Stack gap={3}>
      <p>
        <FormattedMessage
          id="roles.words"
          defaultMessage="This is the table that the node decides by. Which files somebody sees is narrower still: those of their own agency, and those they were let into."
        />
      </p>
      <div className={css.wide}>
        <Panel flush>
          <Matrix />
        </Panel>
      </div>
      <div className={css.narrow}>
        <Panel title={useCaption()}>
          {withPermissions.map((role) => (
            <RolePart key={role} role={role} />
          ))}
        </Panel>
      </div>
    </Stack>
  );
}

function Matrix() {
  const intl = useIntl();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which the arrow keys must be able to do
    <section className={css.scroll} tabIndex={0} aria-label={useCaption()}>
      <table className={css.matrix}>
        <thead>
          <tr>
            <td />
            {withPermissions.map((role) => (
              <th key={role} scope="col">
                <span>{roleTitle(intl, role)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {givenPermissions.map((permission) => (
            <tr key={permission}>
              <th scope="row">{lineStart(intl, permissionWord(intl, permission))}</th>
              {withPermissions.map((role) => (
                <td key={role}>
                  <Mark isGiven={isPermitted(role, permission)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function useCaption(): string {
  return useIntl().formatMessage({ id: 'roles.caption', defaultMessage: 'Roles and what each may do' });
}

function Mark({ isGiven }: { isGiven: boolean }) {
  return (
    <>
      {isGiven && <Icon name="check" size={16} />}
      <Unseen>
        {isGiven ? (
          <FormattedMessage id="roles.yes" defaultMessage="Yes" />
        ) : (
          <FormattedMessage id="roles.no" defaultMessage="No" />
        )}
      </Unseen>
    </>
  );
}

/** On a phone a role is a part that opens. */
function RolePart({ role }: { role: Role }) {
  const intl = useIntl();
  const given = givenPermissions.filter((permission) => permissionsOf(role).includes(permission));
  return (
    <Disclosure title={roleTitle(intl, role)} aside={given.length}>
      <ul className={css.list}>
        {given.map((permission) => (
          <li key={permission}>
            <Icon name="check" size={16} /> {lineStart(intl, permissionWord(intl, permission))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
