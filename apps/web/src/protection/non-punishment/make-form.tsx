import { makeClaimRoute } from '@tutela/contract';
import { actKinds, claimRequests, legalAids, MakeClaim } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, RadioGroup, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { actKindWords, claimFields, legalAidWords, requestWords } from './claim-words.ts';

const initial = () => ({
  kind: 'offence',
  act: '',
  actOn: '',
  authority: '',
  link: '',
  request: '',
  legalAid: 'not_asked_for',
  lawyer: '',
  madeOn: today(),
});

/** Records a claim that the child is not punished. It has no field for force. */
export function MakeClaimForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(makeClaimRoute);
  const { form, staleSince } = useCaseForm({
    id: 'claim',
    section: 'justice',
    initial: initial(),
    schema: MakeClaim,
    commandOf: (values) => ({ ...values, actOn: values.actOn || null }),
    names: claimFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="claim.done" defaultMessage="The claim is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="justice"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="claim.send" defaultMessage="Record the claim" />}
    >
      <RadioGroup
        {...at('kind')}
        label={<FormattedMessage {...claimFields.kind} />}
        options={optionsOf(intl, actKinds, actKindWords)}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextAreaField
        {...at('act')}
        label={<FormattedMessage {...claimFields.act} />}
        lines={2}
        value={values.act}
        onChange={(act) => change({ act })}
      />
      <DateField
        {...at('actOn')}
        optional
        label={<FormattedMessage {...claimFields.actOn} />}
        latest={today()}
        value={values.actOn}
        onChange={(actOn) => change({ actOn })}
      />
      <TextAreaField
        {...at('link')}
        label={<FormattedMessage {...claimFields.link} />}
        hint={
          <FormattedMessage
            id="claim.link.hint"
            defaultMessage="From the record: the child tells nothing again. For a child neither force nor deception need be shown."
          />
        }
        lines={4}
        value={values.link}
        onChange={(link) => change({ link })}
      />
      <SelectField
        {...at('request')}
        label={<FormattedMessage {...claimFields.request} />}
        options={optionsOf(intl, claimRequests, requestWords)}
        value={values.request}
        onChange={(request) => change({ request })}
      />
      <TextField
        {...at('authority')}
        label={<FormattedMessage {...claimFields.authority} />}
        value={values.authority}
        onChange={(authority) => change({ authority })}
      />
      <SelectField
        {...at('legalAid')}
        label={<FormattedMessage {...claimFields.legalAid} />}
        options={optionsOf(intl, legalAids, legalAidWords)}
        value={values.legalAid}
        onChange={(legalAid) => change({ legalAid })}
      />
      <TextField
        {...at('lawyer')}
        optional
        label={<FormattedMessage {...claimFields.lawyer} />}
        value={values.lawyer}
        onChange={(lawyer) => change({ lawyer })}
      />
      <DateField
        {...at('madeOn')}
        label={<FormattedMessage {...claimFields.madeOn} />}
        latest={today()}
        value={values.madeOn}
        onChange={(madeOn) => change({ madeOn })}
      />
    </CaseForm>
  );
}
