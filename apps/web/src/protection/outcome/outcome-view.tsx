import type { Determination, DeterminationNotice, DeterminationReview, Step } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Badge, DateText, Facts, Panel, Stack, WrittenText } from '../../ui/index.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { groundWords } from '../determination/determination-words.ts';
import { CourtPanel } from './court-panel.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { stepOutcomeWords } from './step-form.tsx';

/** What was decided, the newest first, what becomes of it, and what the child was told. */
export function OutcomeView({ current }: { current: Determination }) {
  const { court, decisions, steps, notices, reviews } = current;
  return (
    <>
      {court !== null && <CourtPanel decision={court} />}
      {decisions.toReversed().map((decision) => (
        <DecisionPanel
          key={`${decision.sessionOn} ${decision.kind} ${decision.reasons}`}
          decision={decision}
        />
      ))}
      {steps.length > 0 && <Steps steps={steps} />}
      {notices.map((notice) => (
        <Told key={`${notice.toldOn} ${notice.childWords}`} notice={notice} />
      ))}
      {reviews.map((review) => (
        <Looked key={`${review.reviewedOn} ${review.words}`} review={review} />
      ))}
    </>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <Panel level={3} title={<FormattedMessage id="determination.steps" defaultMessage="What is done" />}>
      <Facts
        facts={steps.map(({ what, owner, by, done }, at) => ({
          key: String(at),
          label: (
            <FormattedMessage
              id="determination.step.by"
              defaultMessage="{owner}, until {day}"
              values={{ owner: <bdi>{owner}</bdi>, day: <DateText date={by} /> }}
            />
          ),
          value: (
            <Stack gap={0.5}>
              <WrittenText>{what}</WrittenText>
              {done && (
                <span>
                  <Badge tone={done.outcome === 'done' ? 'accent' : 'caution'}>
                    <FormattedMessage {...stepOutcomeWords[done.outcome]} />
                  </Badge>{' '}
                  <DateText date={done.on} />
                </span>
              )}
              {done && <WrittenText>{done.words}</WrittenText>}
            </Stack>
          ),
        }))}
      />
    </Panel>
  );
}

function Told({ notice }: { notice: DeterminationNotice }) {
  return (
    <Panel
      level={3}
      title={
        <FormattedMessage
          id="determination.told"
          defaultMessage="{toldChild, select, true {Told to the child on {day}} other {Told to the guardian on {day}; the child waits}}"
          values={{ toldChild: String(notice.toldChild), day: <DateText date={notice.toldOn} /> }}
        />
      }
    >
      <Facts
        facts={(['childWords', 'nextWords'] as const).map((field) => ({
          key: field,
          label: <FormattedMessage {...fields[field]} />,
          value: <WrittenText lang={notice.language}>{notice[field]}</WrittenText>,
        }))}
      />
    </Panel>
  );
}

function Looked({ review }: { review: DeterminationReview }) {
  return (
    <Panel
      level={3}
      title={
        <FormattedMessage
          id="determination.looked"
          defaultMessage="{outcome, select, confirmed {Looked at again on {day}, and confirmed} other {Opened again on {day}}}"
          values={{ outcome: review.outcome, day: <DateText date={review.reviewedOn} /> }}
        />
      }
    >
      <Stack gap={0.5}>
        {review.ground && <FormattedMessage {...groundWords[review.ground]} />}
        <WrittenText>{review.words}</WrittenText>
      </Stack>
    </Panel>
  );
}
