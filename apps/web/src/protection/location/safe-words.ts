import type { IntlShape } from 'react-intl';

export function safeWord(intl: IntlShape, safe: 'yes' | 'no' | 'unknown'): string {
  return intl.formatMessage(
    {
      id: 'location.safe.answer',
      defaultMessage: '{safe, select, yes {Yes} no {No} other {Not known}}',
    },
    { safe },
  );
}
