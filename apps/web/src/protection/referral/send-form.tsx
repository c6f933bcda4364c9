import { useQuery } from '@tanstack/react-query';
import { sendReferralRoute } from '@tutela/contract';
import { coverageOf, type FileContent, guardianStands, type Referral, SendReferral } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, Notice, Skeleton, Stack, WrittenText } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useNames } from '../directory/directory.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { becauseWords } from '../words/because-words.ts';
import { sectionWords } from '../words/section-words.ts';
import { referralFields } from './referral-fields.ts';
import { WhatTheySee } from './what-they-see.tsx';

interface SendFormProps extends ActFormProps {
  referralId: string;
}

/** Sends a referral, after a last look at who will see what. */
export function SendReferralForm(props: SendFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  const referral = kase.data?.referrals.find(({ referralId }) => referralId === props.referralId);
  if (kase.data === undefined || referral === undefined) return <Skeleton count={4} />;
  return <Fields {...props} referral={referral} content={kase.data} />;
}

interface FieldsProps extends SendFormProps {
  referral: Referral;
  content: FileContent;
}

function Fields({ referral, content, onDone, onCancel }: FieldsProps) {
  const { referralId, sections } = referral;
  const { fileId } = useFileOnPage();
  const names = useNames();
  const command = useFileCommand(sendReferralRoute);
  const { form, staleSince } = useCaseForm({
    id: `referral-send-${referralId}`,
    section: 'plan',
    initial: { exceptionsRead: false },
    schema: SendReferral,
    commandOf: (values) => ({ ...values, referralId }),
    names: referralFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="referral.send.done" defaultMessage="The referral is sent." />,
    onDone,
  });
  const { exceptions } = coverageOf(content, referral, today());
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="referral.send.send" defaultMessage="Send the referral" />}
    >
      <p>
        <FormattedMessage
          id="referral.send.words"
          defaultMessage="From then on {agency} may read what is named below, until the referral ends."
          values={{ agency: <b>{names.agency(referral.toAgencyId) ?? ''}</b> }}
        />
      </p>
      <WhatTheySee chosen={sections} />
      <Waits referral={referral} content={content} />
      {exceptions.length > 0 && (
        <Stack gap={1}>
          <Notice
            kind="caution"
            title={<FormattedMessage id="referral.exceptions" defaultMessage="Excepted from the consent" />}
          >
            {exceptions.map((words) => (
              <WrittenText key={words}>{words}</WrittenText>
            ))}
          </Notice>
          <Checkbox
            {...form.at('exceptionsRead')}
            label={<FormattedMessage {...referralFields.exceptionsRead} />}
            value={form.values.exceptionsRead}
            onChange={(exceptionsRead) => form.change({ exceptionsRead })}
          />
        </Stack>
      )}
    </CaseForm>
  );
}

/** Why it cannot be sent yet; the node will say the same. */
export function Waits({ referral, content }: Pick<FieldsProps, 'referral' | 'content'>): ReactNode {
  const intl = useIntl();
  const { missing } = coverageOf(content, referral, today());
  const guardian = guardianStands(referral, content, today());
  if (missing.length === 0 && guardian === 'free') return null;
  return (
    <Notice kind="caution">
      <Stack gap={1}>
        {missing.length > 0 && (
          <p>
            <FormattedMessage {...becauseWords.referral_needs_consent} />{' '}
            <FormattedMessage
              id="referral.missing"
              defaultMessage="Not covered: {sections}."
              values={{
                sections: intl.formatList(missing.map((each) => intl.formatMessage(sectionWords[each]))),
              }}
            />
          </p>
        )}
        {guardian !== 'free' && (
          <p>
            <FormattedMessage
              {...becauseWords[
                guardian === 'objects' ? 'referral_guardian_objects' : 'referral_guardian_silent'
              ]}
            />
          </p>
        )}
      </Stack>
    </Notice>
  );
}
