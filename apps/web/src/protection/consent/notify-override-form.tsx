import { useQuery } from '@tanstack/react-query';
import { notifyOverrideRoute } from '@tutela/contract';
import { NotifyOverride } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, Skeleton } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { overrideFields } from './consent-fields.ts';

/** Records that the guardian was told of the oldest override that still waits for it. */
export function NotifyOverrideForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={2} />;
  const waiting = kase.data.consents.overrides.find(({ guardian }) => guardian === 'to_be_told');
  return <Fields {...props} overrideId={waiting?.entryId ?? ''} />;
}

function Fields({ overrideId, onDone, onCancel }: ActFormProps & { overrideId: string }) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(notifyOverrideRoute);
  const { form, staleSince } = useCaseForm({
    id: 'override-notify',
    section: 'consent',
    initial: { overrideId, toldOn: today() },
    schema: NotifyOverride,
    commandOf: (values) => values,
    names: overrideFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="consent.notify.done"
        defaultMessage="It is recorded that the guardian was told."
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="consent"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="consent.notify.send" defaultMessage="Record that they were told" />}
    >
      <DateField
        {...at('toldOn')}
        label={<FormattedMessage {...overrideFields.toldOn} />}
        latest={today()}
        value={values.toldOn}
        onChange={(toldOn) => change({ toldOn })}
      />
    </CaseForm>
  );
}
