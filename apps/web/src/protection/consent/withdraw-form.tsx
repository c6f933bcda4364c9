import { useQuery } from '@tanstack/react-query';
import { withdrawConsentRoute } from '@tutela/contract';
import { consenters, isRunning, type PlacedConsent, WithdrawConsent } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, Notice, RadioGroup, SelectField, Skeleton, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useNames } from '../directory/directory.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { withdrawalFields } from './consent-fields.ts';
import { consenterWords, purposeWords } from './consent-words.ts';

/** Records that a consent was taken back, and says what ends with it. */
export function WithdrawConsentForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  const running = kase.data.consents.given.filter((consent) => isRunning(consent, today()));
  if (running.length === 0)
    return (
      <p>
        <FormattedMessage
          id="consent.withdraw.none"
          defaultMessage="There is no consent that holds today, so there is none to take back."
        />
      </p>
    );
  return <Fields {...props} running={running} />;
}

function Fields({ running, onDone, onCancel }: ActFormProps & { running: readonly PlacedConsent[] }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(withdrawConsentRoute);
  const { form, staleSince } = useCaseForm({
    id: 'consent-withdraw',
    section: 'consent',
    initial: { consentId: running.at(-1)?.entryId ?? '', by: '', withdrawnOn: today(), meaning: '' },
    schema: WithdrawConsent,
    commandOf: (values) => values,
    names: withdrawalFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="consent.withdraw.done"
        defaultMessage="It is recorded. What was shared because of it has ended."
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  const chosen = running.find(({ entryId }) => entryId === values.consentId);
  const options = running.map(({ entryId, by, givenOn, purposes }) => ({
    value: entryId,
    label: intl.formatMessage(
      { id: 'consent.withdraw.option', defaultMessage: '{by}, {day}: {purposes}' },
      {
        by: intl.formatMessage(consenterWords[by]),
        day: intl.formatDate(`${givenOn}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
        purposes: intl.formatList(purposes.map((each) => intl.formatMessage(purposeWords[each]))),
      },
    ),
  }));
  return (
    <CaseForm
      form={form}
      section="consent"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="consent.withdraw.send" defaultMessage="Take the consent back" />}
    >
      <SelectField
        {...at('consentId')}
        none={null}
        label={<FormattedMessage {...withdrawalFields.consentId} />}
        options={options}
        value={values.consentId}
        onChange={(consentId) => change({ consentId })}
      />
      {chosen && <Effect consent={chosen} />}
      <RadioGroup
        {...at('by')}
        label={<FormattedMessage {...withdrawalFields.by} />}
        hint={<FormattedMessage id="consent.withdraw.by" defaultMessage="Nobody has to say why." />}
        options={optionsOf(intl, consenters, consenterWords)}
        value={values.by}
        onChange={(by) => change({ by })}
      />
      <DateField
        {...at('withdrawnOn')}
        label={<FormattedMessage {...withdrawalFields.withdrawnOn} />}
        latest={today()}
        value={values.withdrawnOn}
        onChange={(withdrawnOn) => change({ withdrawnOn })}
      />
      <TextAreaField
        {...at('meaning')}
        label={<FormattedMessage {...withdrawalFields.meaning} />}
        hint={
          <FormattedMessage
            id="consent.withdraw.meaning"
            defaultMessage="For example: they can no longer read the file; what they already read they still know; help goes on."
          />
        }
        lines={3}
        value={values.meaning}
        onChange={(meaning) => change({ meaning })}
      />
    </CaseForm>
  );
}

/** What ends at once when this consent is taken back. */
function Effect({ consent }: { consent: PlacedConsent }) {
  const intl = useIntl();
  const names = useNames();
  const agencies = consent.recipientAgencies.flatMap((id) => names.agency(id) ?? []);
  if (agencies.length === 0) return null;
  return (
    <Notice>
      <FormattedMessage
        id="consent.withdraw.effect"
        defaultMessage="Every share of this file with {agencies} ends at once, and their supervisors are told. What is shared with single persons is ended under “Sharing”."
        values={{ agencies: intl.formatList(agencies) }}
      />
    </Notice>
  );
}
