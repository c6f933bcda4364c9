import { answerDay, answerDays, type ChildRequest, type ChildRequests, openRequests } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, DueText, type Fact, Facts, Muted, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { endOfDay } from '../words/end-of-day.ts';
import { askerWords, requestKindWords, requestOutcomeWords } from './request-words.ts';

/** What the child asked about the file, until when it is answered, and the answers. */
export function ChildRequestPanel({ requests }: { requests: ChildRequests }) {
  return (
    <CasePanel
      title={<FormattedMessage id="childRequest.title" defaultMessage="To see, correct or erase" />}
      acts={
        openRequests(requests).length > 0
          ? [
              { kind: 'record-child-request' },
              { kind: 'answer-child-request' },
              { kind: 'extend-child-request' },
            ]
          : [{ kind: 'record-child-request' }]
      }
    >
      {requests.length === 0 ? (
        <p>
          <FormattedMessage
            id="childRequest.none"
            defaultMessage="The child has not asked. The right stays, also after eighteen."
          />
        </p>
      ) : (
        <Stack>
          <Facts facts={requests.toReversed().map(factOf)} />
          <Muted>
            <FormattedMessage
              id="childRequest.default"
              defaultMessage="Answered within {days, number} days: a default, to be confirmed with national law. What is to be erased is proposed by a supervisor and decided by the data-protection officer."
              values={{ days: answerDays }}
            />
          </Muted>
        </Stack>
      )}
    </CasePanel>
  );
}

function factOf(request: ChildRequest): Fact {
  const { requestId, kind, by, askedOn, answer } = request;
  return {
    key: requestId,
    label: <FormattedMessage {...requestKindWords[kind]} />,
    value: (
      <Stack gap={0.5}>
        <span>
          <FormattedMessage
            id="childRequest.asked"
            defaultMessage="{who}, {day}"
            values={{ who: <FormattedMessage {...askerWords[by]} />, day: <DateText date={askedOn} /> }}
          />
        </span>
        {answer === null ? (
          <DueText at={endOfDay(answerDay(request))} />
        ) : (
          <>
            <span>
              <FormattedMessage
                id="childRequest.answered"
                defaultMessage="{outcome}, {day}"
                values={{
                  outcome: <FormattedMessage {...requestOutcomeWords[answer.outcome]} />,
                  day: <DateText date={answer.answeredOn} />,
                }}
              />
            </span>
            <WrittenText>{answer.answer}</WrittenText>
          </>
        )}
      </Stack>
    ),
  };
}
