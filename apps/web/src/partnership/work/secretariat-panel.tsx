import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { Link, Panel, Stack } from '../../ui/index.ts';
import { nominationsQuery } from '../directory/nominations.queries.ts';
import { statementsQuery } from '../statement/statements.queries.ts';

/** What waits for the secretariat, with the way to each; shown to nobody else. */
export function SecretariatPanel() {
  const { permissions } = useMe();
  return permissions.includes('alliance.manage') ? <Waiting /> : null;
}

function Waiting() {
  const statements = useQuery(statementsQuery()).data?.statements ?? [];
  const nominations = useQuery(nominationsQuery).data?.nominations ?? [];
  return (
    <Panel title={<FormattedMessage id="secretariat.title" defaultMessage="For the secretariat" />}>
      <Stack gap={1}>
        <Link href="/registry/members">
          <FormattedMessage
            id="secretariat.nominations"
            defaultMessage="Nominations: {count, plural, =0 {none waits} one {one waits} other {# wait}}"
            values={{ count: nominations.filter(({ state }) => state === 'nominated').length }}
          />
        </Link>
        <Link href="/registry/statements">
          <FormattedMessage
            id="secretariat.statements"
            defaultMessage="Statements: {count, plural, =0 {none waits for the check} one {one waits for the check} other {# wait for the check}}"
            values={{ count: statements.filter(({ outcome }) => outcome === 'waiting').length }}
          />
        </Link>
        <Link href="/registry/imports">
          <FormattedMessage id="secretariat.imports" defaultMessage="Imports: what became of each file" />
        </Link>
      </Stack>
    </Panel>
  );
}
