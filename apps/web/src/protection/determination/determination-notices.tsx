import type { Determination } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, Notice, WrittenText } from '../../ui/index.ts';

/** What must not be overlooked: an urgent act to look at, a decision to ratify, a second deferral, a returned report. */
export function DeterminationNotices({ current }: { current: Determination }) {
  const { urgentReviewBy, toRatify, decisions, state, review } = current;
  return (
    <>
      {urgentReviewBy !== null && (
        <Notice
          kind="danger"
          title={
            <FormattedMessage
              id="determination.urgent"
              defaultMessage="An urgent act waits for the urgent track until {day}"
              values={{ day: <DateText date={urgentReviewBy} /> }}
            />
          }
        >
          <FormattedMessage
            id="determination.urgent.words"
            defaultMessage="Two panel members and a supervisor look at it within 72 hours (default, confirm with national law). Protecting the child waits for nobody."
          />
        </Notice>
      )}
      {toRatify && (
        <Notice
          kind="caution"
          title={
            <FormattedMessage
              id="determination.ratify"
              defaultMessage="Decided on the urgent track: the next panel ratifies it"
            />
          }
        />
      )}
      {decisions.at(-1)?.escalated === true && state === 'deferred' && (
        <Notice
          kind="danger"
          title={
            <FormattedMessage
              id="determination.escalated"
              defaultMessage="Deferred for the second time: the supervisors were told"
            />
          }
        />
      )}
      {state === 'returned' && review !== null && (
        <Notice
          kind="caution"
          title={
            <FormattedMessage
              id="determination.returned"
              defaultMessage="The second person returned the report"
            />
          }
        >
          <WrittenText>{review.words}</WrittenText>
        </Notice>
      )}
    </>
  );
}
