import { FormattedMessage } from 'react-intl';
import type { AuditSummary } from './audit.queries.ts';

/** How much is shown, and whether that is all. */
export function PageMark({ summary, isWhole }: { summary: AuditSummary; isWhole: boolean }) {
  return (
    <FormattedMessage
      id="audit.found"
      defaultMessage="{isWhole, select, true {All:} other {The newest:}} {requests, plural, one {# request} other {# requests}} by {people, plural, one {# person} other {# people}}, {refused, plural, =0 {none refused} other {# not done}}"
      values={{ ...summary, isWhole: String(isWhole) }}
    />
  );
}
