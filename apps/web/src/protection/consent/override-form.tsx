import { overrideConsentRoute } from '@tutela/contract';
import { guardianNotices, OverrideConsent, overrideGrounds } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Notice, RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { optionsOf } from '../words/options-of.ts';
import { consentFields, overrideFields } from './consent-fields.ts';
import { guardianWords, overrideGroundWords } from './consent-words.ts';
import { ScopeFields } from './scope-fields.tsx';
import { noScope, type ScopeValues, scopeOf } from './scope-values.ts';

interface OverrideValues extends ScopeValues {
  ground: string;
  reason: string;
  guardian: string;
}

/** Records why the child's best interests go before a missing consent. */
export function OverrideConsentForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(overrideConsentRoute);
  const initial: OverrideValues = { ground: '', reason: '', ...noScope(), guardian: '' };
  const { form, staleSince } = useCaseForm({
    id: 'consent-override',
    section: 'consent',
    initial,
    schema: OverrideConsent,
    commandOf: (values) => ({ ...values, ...scopeOf(values) }),
    names: { ...consentFields, ...overrideFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="consent.override.done" defaultMessage="The override is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="consent"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="consent.override.send" defaultMessage="Record the override" />}
    >
      <Notice>
        <FormattedMessage
          id="consent.override.notice"
          defaultMessage="For a supervisor who is not the child’s caseworker. It is counted. Never for showing the child to the public."
        />
      </Notice>
      <SelectField
        {...at('ground')}
        label={<FormattedMessage {...overrideFields.ground} />}
        options={optionsOf(intl, overrideGrounds, overrideGroundWords)}
        value={values.ground}
        onChange={(ground) => change({ ground })}
      />
      <TextAreaField
        {...at('reason')}
        label={<FormattedMessage {...overrideFields.reason} />}
        lines={3}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
      <ScopeFields form={form} />
      <RadioGroup
        {...at('guardian')}
        label={<FormattedMessage {...overrideFields.guardian} />}
        hint={
          <FormattedMessage
            id="consent.override.guardian"
            defaultMessage="A guardian who was let into the file gets a notice at once, unless implicated."
          />
        }
        options={optionsOf(intl, guardianNotices, guardianWords)}
        value={values.guardian}
        onChange={(guardian) => change({ guardian })}
      />
    </CaseForm>
  );
}
