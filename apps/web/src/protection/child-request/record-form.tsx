import { recordChildRequestRoute } from '@tutela/contract';
import { askers, RecordChildRequest, requestKinds, type Section, sections } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CheckboxGroup, DateField, RadioGroup } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { sectionWords } from '../words/section-words.ts';
import { askerWords, requestFields, requestKindWords } from './request-words.ts';

const noParts: readonly Section[] = [];

/** Records that the child asks about the file. */
export function RecordChildRequestForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordChildRequestRoute);
  const { form, staleSince } = useCaseForm({
    id: 'child-request',
    section: 'consent',
    initial: { kind: '', by: 'child', parts: noParts, askedOn: today() },
    schema: RecordChildRequest,
    commandOf: (values) => values,
    names: requestFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="childRequest.done" defaultMessage="The request is recorded, with its day." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="consent"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="childRequest.send" defaultMessage="Record the request" />}
    >
      <RadioGroup
        {...at('kind')}
        label={<FormattedMessage {...requestFields.kind} />}
        options={optionsOf(intl, requestKinds, requestKindWords)}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <RadioGroup
        {...at('by')}
        label={<FormattedMessage {...requestFields.by} />}
        options={optionsOf(intl, askers, askerWords)}
        value={values.by}
        onChange={(by) => change({ by })}
      />
      <CheckboxGroup
        {...at('parts')}
        optional
        label={<FormattedMessage {...requestFields.parts} />}
        hint={
          <FormattedMessage
            id="childRequest.parts.hint"
            defaultMessage="None chosen: the whole file. What the child says of it in confidence belongs in a note, which a guardian never reads."
          />
        }
        options={optionsOf(intl, sections, sectionWords)}
        value={values.parts}
        onChange={(chosen) => change({ parts: sections.filter((each) => chosen.includes(each)) })}
      />
      <DateField
        {...at('askedOn')}
        label={<FormattedMessage {...requestFields.askedOn} />}
        latest={today()}
        value={values.askedOn}
        onChange={(askedOn) => change({ askedOn })}
      />
    </CaseForm>
  );
}
