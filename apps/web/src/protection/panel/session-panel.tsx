import { quorumOf, type Session, standingOf } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Badge, DateText, type Fact, Facts, Notice, Panel, Stack, WrittenText } from '../../ui/index.ts';
import {
  panelDecisionWords,
  panellistWords,
  seatWords,
  trackWords,
} from '../determination/determination-words.ts';
import { useNames } from '../directory/directory.queries.ts';

/** Who sits in a session, who is free to vote, and whether enough have. */
export function SessionPanel({ session }: { session: Session }) {
  const { track, sessionOn } = session;
  return (
    <Panel
      level={3}
      title={
        <FormattedMessage
          id="panel.title"
          defaultMessage="The panel on {day}"
          values={{ day: <DateText date={sessionOn} /> }}
        />
      }
      aside={<FormattedMessage {...trackWords[track]} />}
    >
      <Stack>
        <Quorum session={session} />
        <Facts facts={useSeats(session)} />
      </Stack>
    </Panel>
  );
}

function Quorum({ session }: { session: Session }) {
  const needed = quorumOf(session.track);
  const seats = session.seats.filter(({ seat }) => seat !== 'alternate').length;
  const free = session.seats.filter(({ accountId }) => standingOf(session, accountId) === 'free').length;
  const counts = { free, seats, needed, voting: session.votes.length };
  if (session.votes.length >= needed) {
    return (
      <Notice
        kind="success"
        title={
          <FormattedMessage
            id="panel.quorum"
            defaultMessage="There is a quorum: {voting} of {seats} voted, {needed} must"
            values={counts}
          />
        }
      />
    );
  }
  return (
    <Notice
      kind="information"
      title={
        <FormattedMessage
          id="panel.noQuorum"
          defaultMessage="No quorum yet: {voting} of {seats} voted, {needed} must"
          values={counts}
        />
      }
    >
      <FormattedMessage
        id="panel.noQuorum.words"
        defaultMessage="{free, plural, =0 {Nobody is free to vote yet.} one {One is free to vote.} other {# are free to vote.}} Without a quorum nothing is decided: the panel is called for another day, or what cannot wait goes by the urgent track."
        values={counts}
      />
    </Notice>
  );
}

function useSeats(session: Session): Fact[] {
  const intl = useIntl();
  const names = useNames();
  return session.seats.map(({ accountId, seat }) => {
    const standing = standingOf(session, accountId);
    const declared = session.declarations.find((each) => each.accountId === accountId);
    const vote = session.votes.find((each) => each.accountId === accountId);
    return {
      key: accountId,
      label: (
        <FormattedMessage
          id="panel.seat"
          defaultMessage="{name}, {seat}"
          values={{
            name: <bdi>{names.person(accountId) ?? '–'}</bdi>,
            seat: intl.formatMessage(seatWords[seat]),
          }}
        />
      ),
      value: (
        <Stack gap={0.5}>
          <span>
            <Badge tone={standing === 'barred' ? 'danger' : 'neutral'}>
              <FormattedMessage {...panellistWords[standing]} />
            </Badge>
          </span>
          {declared?.conflict === true && declared.words !== '' && (
            <WrittenText>{declared.words}</WrittenText>
          )}
          {vote && (
            <WrittenText>
              {intl.formatMessage(
                {
                  id: 'panel.voted',
                  defaultMessage: 'Voted: {kind}{option, select, none {} other { ({option})}}. {words}',
                },
                {
                  kind: intl.formatMessage(panelDecisionWords[vote.kind]),
                  option: vote.option?.toUpperCase() ?? 'none',
                  words: vote.words,
                },
              )}
            </WrittenText>
          )}
        </Stack>
      ),
    };
  });
}
