import { FormattedMessage } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { Badge, DateText, Muted, Row, Stack, WrittenText } from '../../ui/index.ts';
import { ActButton } from '../act-button.tsx';
import { useParties } from '../directory/parties.ts';
import { DecideStatementForm } from './decide-statement-form.tsx';
import type { SaidStatement } from './statements.queries.ts';

/** One statement: whose it is, its words, and where it stands in the one check that all go through. */
export function SaidWords({ said }: { said: SaidStatement }) {
  const { nameOf } = useParties();
  const { permissions } = useMe();
  const { outcome, reason } = said;
  return (
    <Stack gap={0.5}>
      <WrittenText lang={said.language}>{said.words}</WrittenText>
      <Muted>
        <bdi>{nameOf(said.byParty)}</bdi>, <DateText date={said.recordedAt.slice(0, 10)} />
      </Muted>
      {outcome === 'waiting' && (
        <Row>
          <Badge tone="caution">
            <FormattedMessage id="statement.waiting" defaultMessage="Waits for the check" />
          </Badge>
          {permissions.includes('alliance.manage') && (
            <ActButton words={<FormattedMessage id="statement.decide" defaultMessage="Check it" />}>
              {(acts) => <DecideStatementForm statementId={said.statementId} {...acts} />}
            </ActButton>
          )}
        </Row>
      )}
      {outcome === 'returned' && (
        <>
          <Badge tone="caution">
            <FormattedMessage id="statement.returned" defaultMessage="Given back" />
          </Badge>
          {reason !== null && <WrittenText>{reason}</WrittenText>}
        </>
      )}
    </Stack>
  );
}
