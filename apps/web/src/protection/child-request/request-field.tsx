import type { ChildRequests } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { SelectField } from '../../ui/index.ts';
import { dayWords } from '../story/day-words.ts';
import { requestFields, requestKindWords } from './request-words.ts';

interface RequestFieldProps {
  id: string;
  error: string | undefined;
  requests: ChildRequests;
  value: string;
  onChange: (requestId: string) => void;
}

/** Which request, by what is asked for and since when. */
export function RequestField({ requests, ...field }: RequestFieldProps) {
  const intl = useIntl();
  return (
    <SelectField
      {...field}
      label={<FormattedMessage {...requestFields.requestId} />}
      options={requests.map(({ requestId, kind, askedOn }) => ({
        value: requestId,
        label: `${intl.formatMessage(requestKindWords[kind])}, ${dayWords(intl, askedOn)}`,
      }))}
    />
  );
}

/** The only one there is to choose, if it is the only one. */
export const onlyRequest = (requests: ChildRequests): string =>
  requests.length === 1 ? (requests[0]?.requestId ?? '') : '';
