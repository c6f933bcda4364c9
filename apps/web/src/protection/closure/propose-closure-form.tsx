import { proposeClosureRoute } from '@tutela/contract';
import { closureGrounds, guardianViews, ProposeClosure } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { optionsOf } from '../words/options-of.ts';
import { closureFields, closureGroundWords, guardianViewWords } from './closure-words.ts';

/** Proposes to close the file; another person decides. */
export function ProposeClosureForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(proposeClosureRoute);
  const { form, staleSince } = useCaseForm({
    id: 'closure-propose',
    section: 'plan',
    initial: {
      ground: '',
      reason: '',
      guardianView: '',
      guardianWords: '',
      afterwards: '',
      ...noChildView,
    },
    schema: ProposeClosure,
    commandOf: (values) => ({ ...values, childView: childViewOf(values) }),
    names: { ...closureFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="closure.propose.done"
        defaultMessage="It is proposed to close the file. A supervisor decides."
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="closure.propose.send" defaultMessage="Propose to close the file" />}
    >
      <SelectField
        {...at('ground')}
        label={<FormattedMessage {...closureFields.ground} />}
        options={optionsOf(intl, closureGrounds, closureGroundWords)}
        value={values.ground}
        onChange={(ground) => change({ ground })}
      />
      <TextAreaField
        {...at('reason')}
        label={<FormattedMessage {...closureFields.reason} />}
        lines={3}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
      <ChildViewFields at={at} values={values} onChange={change} />
      <RadioGroup
        {...at('guardianView')}
        label={<FormattedMessage {...closureFields.guardianView} />}
        options={optionsOf(intl, guardianViews, guardianViewWords)}
        value={values.guardianView}
        onChange={(guardianView) => change({ guardianView })}
      />
      <TextAreaField
        {...at('guardianWords')}
        optional
        label={<FormattedMessage {...closureFields.guardianWords} />}
        lines={2}
        value={values.guardianWords}
        onChange={(guardianWords) => change({ guardianWords })}
      />
      <TextAreaField
        {...at('afterwards')}
        label={<FormattedMessage {...closureFields.afterwards} />}
        hint={
          <FormattedMessage
            id="closure.afterwards.hint"
            defaultMessage="A person and a way to reach them that the child knows."
          />
        }
        lines={2}
        value={values.afterwards}
        onChange={(afterwards) => change({ afterwards })}
      />
    </CaseForm>
  );
}
