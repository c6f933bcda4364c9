import { consentPurposes, sections } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { CheckboxGroup, DateField, MultiSelectField, TextAreaField } from '../../ui/index.ts';
import { useAgencyOptions } from '../directory/directory-options.ts';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { sectionWords } from '../words/section-words.ts';
import { consentFields } from './consent-fields.ts';
import { purposeWords } from './consent-words.ts';
import type { ScopeValues } from './scope-values.ts';

interface ScopeFieldsProps {
  form: CommandForm<ScopeValues>;
}

/** What may be passed on to whom, for what and until when. */
export function ScopeFields({ form }: ScopeFieldsProps) {
  const intl = useIntl();
  const { mandate } = useMe();
  const agencies = useAgencyOptions(mandate.agencyId);
  const { values, change, at } = form;
  return (
    <>
      <CheckboxGroup
        {...at('purposes')}
        label={<FormattedMessage {...consentFields.purposes} />}
        options={optionsOf(intl, consentPurposes, purposeWords)}
        value={values.purposes}
        onChange={(purposes) => change({ purposes })}
      />
      <CheckboxGroup
        {...at('recipientAgencies')}
        optional
        label={<FormattedMessage {...consentFields.recipientAgencies} />}
        options={agencies}
        value={values.recipientAgencies}
        onChange={(recipientAgencies) => change({ recipientAgencies })}
      />
      <TextAreaField
        {...at('recipientNames')}
        optional
        label={<FormattedMessage {...consentFields.recipientNames} />}
        hint={
          <FormattedMessage
            id="consent.names.hint"
            defaultMessage="Organisations or persons who do not work on this node, one on each line."
          />
        }
        lines={2}
        value={values.recipientNames}
        onChange={(recipientNames) => change({ recipientNames })}
      />
      <MultiSelectField
        {...at('sections')}
        label={<FormattedMessage {...consentFields.sections} />}
        options={optionsOf(intl, sections, sectionWords)}
        value={values.sections}
        onChange={(chosen) => change({ sections: chosen })}
      />
      <DateField
        {...at('validUntil')}
        label={<FormattedMessage {...consentFields.validUntil} />}
        hint={
          <FormattedMessage
            id="consent.until.hint"
            defaultMessage="One year is proposed. Default: confirm with national law."
          />
        }
        earliest={today()}
        value={values.validUntil}
        onChange={(validUntil) => change({ validUntil })}
      />
    </>
  );
}
