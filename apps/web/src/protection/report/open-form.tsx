import { useQuery } from '@tanstack/react-query';
import { openDeterminationRoute } from '@tutela/contract';
import {
  determinationPurposes,
  OpenDetermination,
  priorities,
  type Trigger,
  triggers,
  triggersOf,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CheckboxGroup, RadioGroup, SelectField, Skeleton } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { priorityWords, purposeWords, triggerWords } from '../determination/determination-words.ts';
import { WordsField } from '../determination/words-field.tsx';
import type { OpenFile } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { optionsOf } from '../words/options-of.ts';

/** Asks for a determination. What the file already says is chosen; a person decides what it is about. */
export function OpenDeterminationForm(props: ActFormProps) {
  const { fileId, file } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} found={triggersOf({ state: stateOf(file), content: kase.data })} />;
}

/** The head of the file as the rules take it. */
export const stateOf = ({ header, versions }: OpenFile) => ({ header, versions, stageMovedBy: null });

function Fields({ found, onDone, onCancel }: ActFormProps & { found: readonly Trigger[] }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(openDeterminationRoute);
  const { form, staleSince } = useCaseForm({
    id: 'determination-open',
    section: 'determination',
    initial: { purpose: '', priority: 'normal', triggers: found, question: '' },
    schema: OpenDetermination,
    commandOf: (values) => values,
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="determination.open.done" defaultMessage="A determination is asked for." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="determination.open.send" defaultMessage="Ask for it" />}
    >
      <SelectField
        {...at('purpose')}
        label={<FormattedMessage {...fields.purpose} />}
        options={optionsOf(intl, determinationPurposes, purposeWords)}
        value={values.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <CheckboxGroup
        {...at('triggers')}
        label={<FormattedMessage {...fields.triggers} />}
        options={optionsOf(intl, triggers, triggerWords)}
        value={values.triggers}
        onChange={(chosen) => change({ triggers: triggers.filter((each) => chosen.includes(each)) })}
      />
      <WordsField
        at={at('question')}
        label={fields.question}
        hint={
          <FormattedMessage
            id="determination.open.hint"
            defaultMessage="Without names, as in “whether the child goes to live with the uncle”: a panel reads it."
          />
        }
        lines={2}
        value={values.question}
        onChange={(question) => change({ question })}
      />
      <RadioGroup
        {...at('priority')}
        inline
        label={<FormattedMessage {...fields.priority} />}
        options={optionsOf(intl, priorities, priorityWords)}
        value={values.priority}
        onChange={(priority) => change({ priority })}
      />
    </CaseForm>
  );
}
