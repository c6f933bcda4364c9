import { tellMissingRoute } from '@tutela/contract';
import { alarmed, TellMissing, tellings } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { Notice, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { MomentFields, momentOf, thisMoment } from '../form/moment-fields.tsx';
import { optionsOf } from '../words/options-of.ts';
import { missingFields } from './missing-fields.ts';
import { outcomeWords, whomWords } from './missing-words.ts';

/** Records who was told. Telling itself is done by telephone, not here. */
export function TellMissingForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const me = useMe();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(tellMissingRoute);
  const { form, staleSince } = useCaseForm({
    id: 'missing-tell',
    section: 'missing',
    initial: {
      whom: 'police',
      outcome: 'told',
      at: thisMoment(),
      by: me.name,
      to: '',
      reference: '',
      reason: '',
    },
    schema: TellMissing,
    commandOf: (values) => ({ ...values, at: momentOf(values.at) }),
    names: missingFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="missing.tell.done" defaultMessage="It is recorded who was told." />,
    onDone,
  });
  const { values, change, at } = form;
  const isRound = values.outcome === 'gone_round';
  return (
    <CaseForm
      form={form}
      section="missing"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="missing.tell.send" defaultMessage="Record it" />}
    >
      <SelectField
        {...at('whom')}
        label={<FormattedMessage {...missingFields.whom} />}
        options={optionsOf(intl, alarmed, whomWords)}
        value={values.whom}
        onChange={(whom) => change({ whom, outcome: 'told' })}
      />
      {values.whom !== 'police' && (
        <SelectField
          {...at('outcome')}
          label={<FormattedMessage {...missingFields.outcome} />}
          options={optionsOf(
            intl,
            tellings.filter((each) => each !== 'gone_round' || values.whom === 'guardian'),
            outcomeWords,
          )}
          value={values.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      )}
      {isRound && (
        <>
          <Notice>
            <FormattedMessage
              id="missing.tell.round"
              defaultMessage="This is kept with the notes, which a guardian never reads. A guardian who was let into the file was told at the alarm: suspend the guardian if the child is in danger from them."
            />
          </Notice>
          <TextAreaField
            {...at('reason')}
            label={<FormattedMessage {...missingFields.reason} />}
            lines={3}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
      {values.outcome === 'told' && (
        <>
          <TextField
            {...at('to')}
            label={<FormattedMessage {...missingFields.to} />}
            value={values.to}
            onChange={(to) => change({ to })}
          />
          <TextField
            {...at('reference')}
            optional
            label={<FormattedMessage {...missingFields.reference} />}
            value={values.reference}
            onChange={(reference) => change({ reference })}
          />
        </>
      )}
      <MomentFields
        at={at}
        path="at"
        label={<FormattedMessage {...missingFields.at} />}
        value={values.at}
        onChange={(moment) => change({ at: moment })}
      />
      <TextField
        {...at('by')}
        label={<FormattedMessage {...missingFields.by} />}
        value={values.by}
        onChange={(by) => change({ by })}
      />
    </CaseForm>
  );
}
