import type { Agreement } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { ListText } from '../../ui/index.ts';
import { agreementFields, agreementLevels } from './lead-words.ts';

/** Why somebody should look: which kinds of facts agree and how well, never the facts. */
export function AgreementList({ agreement }: { agreement: readonly Agreement[] }) {
  const intl = useIntl();
  return (
    <ListText
      items={agreement.map(({ field, level }) => (
        <FormattedMessage
          key={field}
          id="lead.agreement"
          defaultMessage="{field}: {level}"
          values={{
            field: intl.formatMessage(agreementFields[field]),
            level: intl.formatMessage(agreementLevels[level]),
          }}
        />
      ))}
    />
  );
}
