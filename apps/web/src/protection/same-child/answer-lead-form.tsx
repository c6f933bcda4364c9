import { useNavigate } from '@tanstack/react-router';
import { answerLeadRoute, type ShownLead } from '@tutela/contract';
import { AnswerLead, type LeadAnswer, leadAnswers } from '@tutela/domain';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { RadioGroup, TextAreaField, useToast } from '../../ui/index.ts';
import { fileKey } from '../file/file.queries.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { answerWords, leadFieldNames } from './lead-words.ts';
import { leadsKey } from './leads.queries.ts';

const names: Readonly<Record<string, MessageDescriptor>> = leadFieldNames;
const initial: { answer: LeadAnswer | ''; reason: string } = { answer: '', reason: '' };

/** The same, not the same, or not sure, and why. */
export function AnswerLeadForm({ lead }: { lead: ShownLead }) {
  const { fileId, leadId } = lead;
  const intl = useIntl();
  const toast = useToast();
  const navigate = useNavigate();
  const send = useCommand(answerLeadRoute, { stale: [leadsKey, fileKey(fileId)] });
  const form = useCommandForm({
    id: `lead-${leadId}`,
    initial,
    schema: AnswerLead,
    commandOf: (values) => values,
    fieldName: (path) => {
      const name = names[path];
      return name ? intl.formatMessage(name) : intl.formatMessage(leadFieldNames.reason);
    },
    send: async (body) => {
      const { state } = await send.mutateAsync({ params: { fileId, leadId }, body });
      toast(
        <FormattedMessage
          id="lead.answered"
          defaultMessage="{state, select, linked {Both say it is the same child: the files are linked.} apart {Kept as not the same child.} other {Your answer is kept. The other agency was told that you answered.}}"
          values={{ state }}
        />,
      );
      await navigate({ to: '/same-child' });
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      confirmLabel={<FormattedMessage id="lead.answer.send" defaultMessage="Keep my answer" />}
    >
      <RadioGroup
        {...at('answer')}
        label={<FormattedMessage {...leadFieldNames.answer} />}
        options={optionsOf(intl, leadAnswers, answerWords)}
        value={values.answer}
        onChange={(answer) => change({ answer: codeOf(leadAnswers, answer, 'not_sure') })}
      />
      <TextAreaField
        {...at('reason')}
        label={<FormattedMessage {...leadFieldNames.reason} />}
        hint={
          <FormattedMessage
            id="lead.reason.hint"
            defaultMessage="It stays in your own file. The other agency does not read it."
          />
        }
        lines={3}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </CommandLayout>
  );
}
