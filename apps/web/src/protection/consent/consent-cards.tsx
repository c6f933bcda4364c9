import type { Consent, PlacedConsent, PlacedOverride } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateText, Facts, Notice, Stack, WrittenText } from '../../ui/index.ts';
import { useNames } from '../directory/directory.queries.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { scopeFacts, useConsentFacts } from './consent-facts.tsx';
import { overrideFields } from './consent-fields.ts';
import { consenterWords, guardianWords, overrideGroundWords } from './consent-words.ts';

/** What a consent says. */
export function ConsentCard({ consent }: { consent: Consent }) {
  return <Facts facts={useConsentFacts(consent)} />;
}

/** A consent that was taken back, with what ended, or that is over. */
export function EndedConsent({ consent }: { consent: PlacedConsent }) {
  const intl = useIntl();
  const names = useNames();
  const { withdrawal, validUntil, recipientAgencies } = consent;
  if (withdrawal === null)
    return (
      <p>
        <FormattedMessage
          id="consent.over"
          defaultMessage="A consent was over on {day}. Ask again before anything is passed on."
          values={{ day: <DateText date={validUntil} /> }}
        />
      </p>
    );
  return (
    <Notice
      title={
        <FormattedMessage
          id="consent.withdrawn"
          defaultMessage="{by} took a consent back, {day}"
          values={{
            by: <FormattedMessage {...consenterWords[withdrawal.by]} />,
            day: <DateText date={withdrawal.withdrawnOn} />,
          }}
        />
      }
    >
      <Stack gap={1}>
        {recipientAgencies.length > 0 && (
          <p>
            <FormattedMessage
              id="consent.withdrawn.effect"
              defaultMessage="What was shared with {agencies} ended with it; their supervisors were told."
              values={{
                agencies: intl.formatList(recipientAgencies.flatMap((id) => names.agency(id) ?? [])),
              }}
            />
          </p>
        )}
        {consent.recipientNames.length > 0 && (
          <p>
            <FormattedMessage
              id="consent.withdrawn.others"
              defaultMessage="Not on this node, so somebody must tell them: {names}."
              values={{ names: <bdi>{intl.formatList(consent.recipientNames)}</bdi> }}
            />
          </p>
        )}
        <p>
          <FormattedMessage
            id="consent.withdrawn.explained"
            defaultMessage="What it means was explained like this:"
          />
        </p>
        <WrittenText>{withdrawal.meaning}</WrittenText>
      </Stack>
    </Notice>
  );
}

/** Why best interests went before a missing consent, and whether the guardian knows. */
export function OverrideCard({ override }: { override: PlacedOverride }) {
  const intl = useIntl();
  const names = useNames();
  return (
    <Stack gap={1}>
      {override.guardian === 'to_be_told' && (
        <Notice
          kind="caution"
          action={
            <ActButton act={{ kind: 'notify-override' }}>
              <FormattedMessage {...actWords['notify-override']} />
            </ActButton>
          }
        >
          <FormattedMessage
            id="consent.override.untold"
            defaultMessage="The guardian is still to be told of this override."
          />
        </Notice>
      )}
      <Facts
        facts={[
          {
            key: 'ground',
            label: <FormattedMessage id="consent.overridden" defaultMessage="Overridden because of" />,
            value: <FormattedMessage {...overrideGroundWords[override.ground]} />,
          },
          {
            key: 'reason',
            label: <FormattedMessage {...overrideFields.reason} />,
            value: <WrittenText>{override.reason}</WrittenText>,
          },
          ...scopeFacts(intl, names, override),
          {
            key: 'guardian',
            label: <FormattedMessage {...overrideFields.guardian} />,
            value: <FormattedMessage {...guardianWords[override.guardian]} />,
          },
        ]}
      />
    </Stack>
  );
}
