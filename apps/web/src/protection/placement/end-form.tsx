import { endPlacementRoute } from '@tutela/contract';
import { EndPlacement } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { today } from '../form/today.ts';
import { placementFields } from './care-words.ts';

/** Records that the child left a placement, and why. */
export function EndPlacementForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(endPlacementRoute);
  const { form, staleSince } = useCaseForm({
    id: 'placement-end',
    section: 'care',
    initial: { endedOn: today(), reason: '' },
    schema: EndPlacement,
    commandOf: (values) => values,
    names: placementFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="placement.end.done" defaultMessage="It is recorded that the child left." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="care"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="placement.end.send" defaultMessage="Record that the child left" />}
    >
      <DateField
        {...at('endedOn')}
        label={<FormattedMessage {...placementFields.endedOn} />}
        latest={today()}
        value={values.endedOn}
        onChange={(endedOn) => change({ endedOn })}
      />
      <ReasonField form={form} />
    </CaseForm>
  );
}
