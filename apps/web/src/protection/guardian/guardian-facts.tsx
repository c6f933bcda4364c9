import type { GuardianAppointment, Guardianship } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, type Fact, Facts, LanguageName, ListText, WrittenText } from '../../ui/index.ts';
import { endingWords, scopeWords, stateWords } from './guardian-words.ts';

/** Where the guardianship stands, and who the newest guardian is. */
export function GuardianFacts({ guardianship }: { guardianship: Guardianship }) {
  const { state, request, guardian, suspension, end } = guardianship;
  const facts: Fact[] = [
    {
      key: 'state',
      label: <FormattedMessage id="guardian.fact.state" defaultMessage="Guardianship" />,
      value: <FormattedMessage {...stateWords[state]} />,
    },
  ];
  if (state === 'requested' && request !== null)
    facts.push({
      key: 'request',
      label: <FormattedMessage id="guardian.fact.request" defaultMessage="Asked" />,
      value: <Act by={request.authority} on={request.requestedOn} number="" />,
    });
  if (guardian !== null) facts.push(...appointed(guardian));
  if (suspension !== null)
    facts.push({
      key: 'suspended',
      label: <FormattedMessage id="guardian.fact.suspended" defaultMessage="Suspended on" />,
      value: <DateText date={suspension.suspendedOn} />,
    });
  if (state === 'ended' && end !== null)
    facts.push(
      {
        key: 'end',
        label: <FormattedMessage id="guardian.fact.ended" defaultMessage="Ended" />,
        value: (
          <FormattedMessage
            id="guardian.fact.ended.words"
            defaultMessage="{day}: {ending}"
            values={{
              day: <DateText date={end.endedOn} />,
              ending: <FormattedMessage {...endingWords[end.ending]} />,
            }}
          />
        ),
      },
      {
        key: 'handover',
        label: <FormattedMessage id="guardian.fact.handover" defaultMessage="For the next guardian" />,
        value: <WrittenText>{end.handoverNote}</WrittenText>,
      },
    );
  return <Facts facts={facts} />;
}

function appointed(guardian: GuardianAppointment): Fact[] {
  const { name, organisation, authority, actNumber, appointedOn, scope, languages, outOfHours } = guardian;
  const facts: Fact[] = [
    {
      key: 'name',
      label: <FormattedMessage id="guardian.fact.name" defaultMessage="Guardian" />,
      value: <bdi>{organisation === '' ? name : `${name}, ${organisation}`}</bdi>,
    },
    {
      key: 'act',
      label: <FormattedMessage id="guardian.fact.act" defaultMessage="By the act of" />,
      value: <Act by={authority} on={appointedOn} number={actNumber} />,
    },
    {
      key: 'scope',
      label: <FormattedMessage id="guardian.fact.scope" defaultMessage="Mandate" />,
      value: <ListText items={scope.map((each) => <FormattedMessage key={each} {...scopeWords[each]} />)} />,
    },
    {
      key: 'languages',
      label: <FormattedMessage id="guardian.fact.languages" defaultMessage="Languages" />,
      value: <ListText items={languages.map((code) => <LanguageName key={code} code={code} />)} />,
    },
    {
      key: 'access',
      label: <FormattedMessage id="guardian.fact.access" defaultMessage="Reads the file here" />,
      value:
        guardian.accountId === null ? (
          <FormattedMessage id="guardian.fact.access.no" defaultMessage="No, they have no account" />
        ) : (
          <FormattedMessage
            id="guardian.fact.access.yes"
            defaultMessage="While in office, but for notes, documents and health"
          />
        ),
    },
  ];
  if (outOfHours !== '')
    facts.push({
      key: 'night',
      label: <FormattedMessage id="guardian.fact.night" defaultMessage="At night" />,
      value: <bdi>{outOfHours}</bdi>,
    });
  return facts;
}

function Act({ by, on, number }: { by: string; on: string; number: string }) {
  return (
    <FormattedMessage
      id="guardian.fact.act.words"
      defaultMessage="{hasNumber, select, true {{by}, {number}, {day}} other {{by}, {day}}}"
      values={{
        hasNumber: String(number !== ''),
        by: <bdi>{by}</bdi>,
        number: <bdi>{number}</bdi>,
        day: <DateText date={on} />,
      }}
    />
  );
}
