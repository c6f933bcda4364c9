import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useMe } from '../../platform/session/me.ts';
import { Badge, DateText, Link, Muted, Panel, Row, Skeleton, Stack, WrittenText } from '../../ui/index.ts';
import { ActButton } from '../act-button.tsx';
import { AddNoteForm } from './add-note-form.tsx';
import { DecideNominationForm } from './decide-nomination-form.tsx';
import { nominationStateWords, seatRoleWords } from './directory-words.ts';
import { type Nomination, nominationsQuery } from './nominations.queries.ts';
import { useParties } from './parties.ts';

/** Who was nominated, those that wait first; nothing is shown where nobody was. */
export function NominationsPanel() {
  const { data, error, isPending, refetch } = useQuery(nominationsQuery);
  const title = <FormattedMessage id="nominations.title" defaultMessage="Nominations" />;
  if (isPending) return <Skeleton count={3} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.nominations.length === 0) return null;
  return (
    <Panel title={title}>
      <Stack gap={3}>
        {data.nominations.map((nomination) => (
          <NominationView key={nomination.nominationId} nomination={nomination} />
        ))}
      </Stack>
    </Panel>
  );
}

function NominationView({ nomination }: { nomination: Nomination }) {
  const { nameOf } = useParties();
  const { person, partyCode, role, office, mailDomain, noteSymbol, noteOn, state, reason } = nomination;
  return (
    <Stack gap={0.5}>
      <Row>
        <h3>
          <bdi>{person}</bdi>
        </h3>
        <Badge tone={state === 'nominated' ? 'caution' : 'neutral'}>
          <FormattedMessage {...nominationStateWords[state]} />
        </Badge>
      </Row>
      <p>
        <FormattedMessage
          id="nominations.as"
          defaultMessage="For {party}, as: {role}"
          values={{
            party: <bdi>{nameOf(partyCode)}</bdi>,
            role: <FormattedMessage {...seatRoleWords[role]} />,
          }}
        />
      </p>
      <p>
        <FormattedMessage
          id="nominations.note"
          defaultMessage="{office}, mail from {mail}. Note verbale {symbol} of {day}."
          values={{
            office: <bdi>{office}</bdi>,
            mail: <bdi dir="ltr">{mailDomain}</bdi>,
            symbol: <bdi>{noteSymbol}</bdi>,
            day: <DateText date={noteOn} />,
          }}
        />
      </p>
      {reason !== null && <WrittenText>{reason}</WrittenText>}
      <NominationActs nomination={nomination} />
    </Stack>
  );
}

function NominationActs({ nomination }: { nomination: Nomination }) {
  const { permissions } = useMe();
  const { nominationId, hasNote, state, answerBy } = nomination;
  return (
    <>
      {state === 'nominated' && (
        <Muted>
          <FormattedMessage
            id="nominations.answerBy"
            defaultMessage="An answer is due by {day} (default, confirm with the alliance’s practice)."
            values={{ day: <DateText date={answerBy.slice(0, 10)} /> }}
          />
        </Muted>
      )}
      <Row>
        {hasNote && (
          <Link href={`/api/alliance/nominations/${nominationId}/note`} newTab>
            <FormattedMessage id="nominations.readNote" defaultMessage="Read the note" />
          </Link>
        )}
        {!hasNote && state === 'nominated' && (
          <ActButton words={<FormattedMessage id="nominations.addNote" defaultMessage="Add the note" />}>
            {(acts) => <AddNoteForm nominationId={nominationId} {...acts} />}
          </ActButton>
        )}
        {state === 'nominated' && permissions.includes('alliance.manage') && (
          <ActButton words={<FormattedMessage id="nominations.decide" defaultMessage="Compare and decide" />}>
            {(acts) => <DecideNominationForm nomination={nomination} {...acts} />}
          </ActButton>
        )}
      </Row>
    </>
  );
}
