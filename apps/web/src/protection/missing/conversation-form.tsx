import { holdConversationRoute } from '@tutela/contract';
import { HoldConversation, harms } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, RadioGroup, TextAreaField, TextField } from '../../ui/index.ts';

import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { MomentFields, momentOf, thisMoment } from '../form/moment-fields.tsx';
import { interpreterFields } from '../interpreter/interpreter-words.ts';
import { InterpretingFields } from '../interpreter/interpreting-fields.tsx';
import { interpretingCommand, noInterpreting } from '../interpreter/interpreting-values.ts';
import { optionsOf } from '../words/options-of.ts';
import { missingFields } from './missing-fields.ts';
import { harmWords } from './missing-words.ts';

/** The talk after the return. Silence is an answer, and nobody must tell. */
export function ConversationForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(holdConversationRoute);
  const { form, staleSince } = useCaseForm({
    id: 'missing-talk',
    section: 'missing',
    initial: {
      ...noChildView,
      ...noInterpreting,
      at: thisMoment(),
      by: '',
      independent: false,
      harm: '',
      whyLeft: '',
      nextSteps: '',
    },
    schema: HoldConversation,
    commandOf: ({ by, independent, harm, whyLeft, nextSteps, ...values }) => ({
      by,
      independent,
      harm,
      whyLeft,
      nextSteps,
      at: momentOf(values.at),
      childView: childViewOf(values),
      ...interpretingCommand(values),
    }),
    names: { ...interpreterFields, ...missingFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="missing.talk.done" defaultMessage="The talk is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="missing"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="missing.talk.send" defaultMessage="Record the talk" />}
    >
      <TextField
        {...at('by')}
        label={<FormattedMessage id="missing.talk.by" defaultMessage="Who talked with the child" />}
        value={values.by}
        onChange={(by) => change({ by })}
      />
      <Checkbox
        {...at('independent')}
        label={<FormattedMessage {...missingFields.independent} />}
        value={values.independent}
        onChange={(independent) => change({ independent })}
      />
      <MomentFields
        at={at}
        path="at"
        label={<FormattedMessage {...missingFields.at} />}
        value={values.at}
        onChange={(moment) => change({ at: moment })}
      />
      <InterpretingFields at={at} values={values} onChange={change} />
      <ChildViewFields at={at} values={values} onChange={change} />
      <TextAreaField
        {...at('whyLeft')}
        optional
        label={<FormattedMessage {...missingFields.whyLeft} />}
        lines={3}
        value={values.whyLeft}
        onChange={(whyLeft) => change({ whyLeft })}
      />
      <RadioGroup
        {...at('harm')}
        label={<FormattedMessage {...missingFields.harm} />}
        options={optionsOf(intl, harms, harmWords)}
        value={values.harm}
        onChange={(harm) => change({ harm })}
      />
      <TextAreaField
        {...at('nextSteps')}
        optional={values.harm === '' || values.harm === 'none_known'}
        label={<FormattedMessage {...missingFields.nextSteps} />}
        lines={3}
        value={values.nextSteps}
        onChange={(nextSteps) => change({ nextSteps })}
      />
    </CaseForm>
  );
}
