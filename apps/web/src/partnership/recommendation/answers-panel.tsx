import { FormattedMessage } from 'react-intl';
import { answerWords } from '../../public/words/registry-words.ts';
import { Badge, DateText, Muted, Panel, Row, Stack, WrittenText } from '../../ui/index.ts';
import { ActButton } from '../act-button.tsx';
import { useOwnParties } from '../directory/seats.ts';
import { RespondForm } from '../work/respond-form.tsx';
import type { ReadRecommendation } from './recommendations.queries.ts';

/** Every answer of the State, the newest first, and what follows from it. */
export function AnswersPanel({ read }: { read: ReadRecommendation }) {
  const { recommendation: said, responses } = read;
  const mayRespond = useOwnParties('respond').includes(said.addressee);
  return (
    <Panel
      title={<FormattedMessage id="recommendation.answers" defaultMessage="What the State answered" />}
      aside={
        mayRespond && (
          <ActButton
            kind={responses.length === 0 ? 'primary' : 'quiet'}
            words={
              responses.length === 0 ? (
                <FormattedMessage id="recommendation.respond" defaultMessage="Answer it" />
              ) : (
                <FormattedMessage id="recommendation.respondAnew" defaultMessage="Answer anew" />
              )
            }
          >
            {(acts) => <RespondForm recommendationId={said.recommendationId} {...acts} />}
          </ActButton>
        )
      }
    >
      <Stack>
        {responses.length === 0 && (
          <p>
            <FormattedMessage id="recommendation.unanswered" defaultMessage="It has not answered yet." />
          </p>
        )}
        {responses.map((each) => (
          <Stack key={each.responseId} gap={0.5}>
            <Row>
              <Badge tone="neutral">
                <FormattedMessage {...answerWords[each.answer]} />
              </Badge>
              <DateText date={each.answeredOn} />
              <Muted>
                <bdi>{each.source}</bdi>
              </Muted>
            </Row>
            {each.part !== null && <WrittenText lang={each.language ?? undefined}>{each.part}</WrittenText>}
            {each.reason !== null && (
              <WrittenText lang={each.language ?? undefined}>{each.reason}</WrittenText>
            )}
          </Stack>
        ))}
        <FollowUp said={said} />
      </Stack>
    </Panel>
  );
}

function FollowUp({
  said: { answer, planDueOn, reportDueOn },
}: {
  said: ReadRecommendation['recommendation'];
}) {
  return (
    <>
      {planDueOn !== null && (
        <p>
          <FormattedMessage
            id="recommendation.planDue"
            defaultMessage="A plan is due on {day} (default, confirm with national practice)."
            values={{ day: <DateText date={planDueOn} /> }}
          />
        </p>
      )}
      {reportDueOn !== null && (
        <p>
          {answer === 'noted' ? (
            <FormattedMessage
              id="recommendation.reviewDue"
              defaultMessage="What was noted is looked at again on {day}."
              values={{ day: <DateText date={reportDueOn} /> }}
            />
          ) : (
            <FormattedMessage
              id="recommendation.reportDue"
              defaultMessage="A mid-term report is asked for on {day}; it is voluntary."
              values={{ day: <DateText date={reportDueOn} /> }}
            />
          )}
        </p>
      )}
    </>
  );
}
