import { useQuery } from '@tanstack/react-query';
import { extendChildRequestRoute } from '@tutela/contract';
import { type ChildRequests, ExtendChildRequest, extensionDays, openRequests } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Skeleton, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { onlyRequest, RequestField } from './request-field.tsx';
import { requestFields } from './request-words.ts';

/** Takes more time for the answer, once. */
export function ExtendChildRequestForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={3} />;
  const open = openRequests(kase.data.childRequests).filter(({ extension }) => extension === null);
  return <Fields {...props} requests={open} />;
}

function Fields({ requests, onDone, onCancel }: ActFormProps & { requests: ChildRequests }) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(extendChildRequestRoute);
  const { form, staleSince } = useCaseForm({
    id: 'child-request-extend',
    section: 'consent',
    initial: { requestId: onlyRequest(requests), reason: '' },
    schema: ExtendChildRequest,
    commandOf: (values) => values,
    names: requestFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage id="childRequest.extend.done" defaultMessage="There is more time for the answer." />
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
      confirmLabel={<FormattedMessage id="childRequest.extend.send" defaultMessage="Take more time" />}
    >
      <RequestField
        {...at('requestId')}
        requests={requests}
        value={values.requestId}
        onChange={(requestId) => change({ requestId })}
      />
      <TextAreaField
        {...at('reason')}
        label={<FormattedMessage {...requestFields.reason} />}
        hint={
          <FormattedMessage
            id="childRequest.extend.hint"
            defaultMessage="{days, number} days more, once: a default, to be confirmed with national law."
            values={{ days: extensionDays }}
          />
        }
        lines={3}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </CaseForm>
  );
}
