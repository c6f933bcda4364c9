import { FormattedMessage } from 'react-intl';
import type { AuditSummary } from './audit.queries.ts';

interface PageMarkProps {
  summary: AuditSummary;
  /** Whether what is shown is all there is, only the newest part of it, or what a filter left of it. */
  extent: 'all' | 'newest' | 'filtered';
}

/** How much is shown, and whether that is all: it is printed too. */
export function PageMark({ summary, extent }: PageMarkProps) {
  return (
    <FormattedMessage
      id="audit.found"
      defaultMessage="{extent, select, all {All:} newest {The newest:} other {Filtered:}} {requests, plural, one {# request} other {# requests}} by {people, plural, one {# person} other {# people}}, {refused, plural, =0 {none refused} other {# not done}}"
      values={{ ...summary, extent }}
    />
  );
}
