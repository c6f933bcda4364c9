import { draftReferralRoute } from '@tutela/contract';
import {
  DraftReferral,
  lawfulBases,
  type Need,
  needs,
  type ReferralPurpose,
  referralPurposes,
  sections,
  type Urgency,
  urgencies,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { MultiSelectField, RadioGroup, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { basisWords, purposeWords } from '../consent/consent-words.ts';
import { useAgencyOptions } from '../directory/directory-options.ts';
import { useFileOnPage } from '../file/open-file.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { needWords } from '../plan/plan-words.ts';
import { optionsOf } from '../words/options-of.ts';
import { sectionWords } from '../words/section-words.ts';
import { referralFields } from './referral-fields.ts';
import { urgencyWords } from './referral-words.ts';
import { WhatTheySee } from './what-they-see.tsx';

interface DraftValues {
  toAgencyId: string;
  attention: string;
  purpose: string;
  request: string;
  needs: readonly string[];
  urgency: string;
  sections: readonly string[];
  lawfulBasis: string;
  handlingNotes: string;
}

const initial: DraftValues = {
  toAgencyId: '',
  attention: '',
  purpose: '',
  request: '',
  needs: [],
  urgency: 'normal',
  sections: [],
  lawfulBasis: '',
  handlingNotes: '',
};

/** Writes a referral. It goes nowhere: whoever sends it reads first what it still waits for. */
export function DraftReferralForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(draftReferralRoute);
  const { form, staleSince } = useCaseForm({
    id: 'referral',
    section: 'plan',
    initial,
    schema: DraftReferral,
    commandOf: (values) => ({ ...values, toAgencyId: Number(values.toAgencyId) }),
    names: referralFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="referral.draft.done"
        defaultMessage="The referral is written. It is not sent yet."
      />
    ),
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="referral.draft.send" defaultMessage="Write the referral" />}
    >
      <Asked form={form} />
      <Shown form={form} />
    </CaseForm>
  );
}

interface PartProps {
  form: CommandForm<DraftValues>;
}

/** To whom, and what is asked of them. */
function Asked({ form }: PartProps) {
  const intl = useIntl();
  const { mandate } = useMe();
  const agencies = useAgencyOptions(mandate.agencyId);
  const { values, change, at } = form;
  return (
    <>
      <SelectField
        {...at('toAgencyId')}
        label={<FormattedMessage {...referralFields.toAgencyId} />}
        options={agencies}
        value={values.toAgencyId}
        onChange={(toAgencyId) => change({ toAgencyId })}
      />
      <TextField
        {...at('attention')}
        optional
        label={<FormattedMessage {...referralFields.attention} />}
        hint={
          <FormattedMessage
            id="referral.attention.hint"
            defaultMessage="It goes to the agency as a whole, so that it does not wait for one person."
          />
        }
        value={values.attention}
        onChange={(attention) => change({ attention })}
      />
      <SelectField
        {...at('purpose')}
        label={<FormattedMessage {...referralFields.purpose} />}
        options={optionsOf<ReferralPurpose>(intl, referralPurposes, purposeWords)}
        value={values.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <MultiSelectField
        {...at('needs')}
        label={<FormattedMessage {...referralFields.needs} />}
        options={optionsOf<Need>(intl, needs, needWords)}
        value={values.needs}
        onChange={(chosen) => change({ needs: chosen })}
      />
      <TextAreaField
        {...at('request')}
        label={<FormattedMessage {...referralFields.request} />}
        lines={3}
        value={values.request}
        onChange={(request) => change({ request })}
      />
      <RadioGroup
        {...at('urgency')}
        label={<FormattedMessage {...referralFields.urgency} />}
        hint={
          <FormattedMessage
            id="referral.urgency.hint"
            defaultMessage="Defaults: confirm with national law and procedure."
          />
        }
        options={optionsOf<Urgency>(intl, urgencies, urgencyWords)}
        value={values.urgency}
        onChange={(urgency) => change({ urgency })}
      />
    </>
  );
}

/** What they will see, on what that rests, and how to deal with it. */
function Shown({ form }: PartProps) {
  const intl = useIntl();
  const { values, change, at } = form;
  return (
    <>
      <MultiSelectField
        {...at('sections')}
        label={<FormattedMessage {...referralFields.sections} />}
        hint={
          <FormattedMessage
            id="referral.sections.hint"
            defaultMessage="No more than they need. The consent must cover each."
          />
        }
        options={optionsOf(intl, sections, sectionWords)}
        value={values.sections}
        onChange={(chosen) => change({ sections: chosen })}
      />
      <WhatTheySee chosen={values.sections} />
      <SelectField
        {...at('lawfulBasis')}
        label={<FormattedMessage {...referralFields.lawfulBasis} />}
        options={optionsOf(intl, lawfulBases, basisWords)}
        value={values.lawfulBasis}
        onChange={(lawfulBasis) => change({ lawfulBasis })}
      />
      <TextAreaField
        {...at('handlingNotes')}
        optional
        label={<FormattedMessage {...referralFields.handlingNotes} />}
        hint={
          <FormattedMessage
            id="referral.handling.hint"
            defaultMessage="For example: when it is safe to call. Write no address."
          />
        }
        lines={2}
        value={values.handlingNotes}
        onChange={(handlingNotes) => change({ handlingNotes })}
      />
    </>
  );
}
