import type { Claims } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { SelectField } from '../../ui/index.ts';
import { claimFields, requestWords } from './claim-words.ts';

interface ClaimFieldProps {
  id: string;
  error: string | undefined;
  claims: Claims;
  value: string;
  onChange: (claimId: string) => void;
}

/** Which claim, by what it asks for and of whom. */
export function ClaimField({ claims, ...field }: ClaimFieldProps) {
  const intl = useIntl();
  return (
    <SelectField
      {...field}
      label={<FormattedMessage {...claimFields.claimId} />}
      options={claims.map(({ claimId, authority, request }) => ({
        value: claimId,
        label: `${intl.formatMessage(requestWords[request])}: ${authority}`,
      }))}
    />
  );
}

/** The only one there is to choose, if it is the only one. */
export const onlyClaim = (claims: Claims): string => (claims.length === 1 ? (claims[0]?.claimId ?? '') : '');
