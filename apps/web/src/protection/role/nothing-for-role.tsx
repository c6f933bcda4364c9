import { FormattedMessage } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { EmptyState, LinkButton, Panel, Row } from '../../ui/index.ts';

/** For roles that work on no files: says so, and where their work is. */
export function NothingForRole() {
  const { permissions } = useMe();
  return (
    <Panel>
      <EmptyState
        icon="information"
        title={<FormattedMessage id="day.role.title" defaultMessage="In this role you work on no files" />}
        action={
          <Row>
            {permissions.includes('people.read') && (
              <LinkButton href="/people">
                <FormattedMessage id="day.role.people" defaultMessage="People and roles" />
              </LinkButton>
            )}
            {permissions.includes('audit.read') && (
              <LinkButton href="/audit">
                <FormattedMessage id="day.role.audit" defaultMessage="Audit" />
              </LinkButton>
            )}
          </Row>
        }
      >
        <FormattedMessage
          id="day.role.words"
          defaultMessage="That is as it should be: nobody reads a child’s file without need."
        />
      </EmptyState>
    </Panel>
  );
}
