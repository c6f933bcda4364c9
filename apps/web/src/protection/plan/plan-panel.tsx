import { openActions, type Plan, type PlanAction } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, DueText, type Fact, Facts, Panel, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { useNames } from '../directory/directory.queries.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { endOfDay } from '../words/end-of-day.ts';
import { DoerText } from './doer-text.tsx';
import { planFields } from './plan-fields.ts';
import { findingWords, needWords } from './plan-words.ts';

/** The goals, what is still to be done, and when somebody looks at it again. */
export function PlanPanel({ plan }: { plan: Plan }) {
  const { written } = plan;
  return (
    <CasePanel
      title={<FormattedMessage id="plan.title" defaultMessage="Goals and actions" />}
      acts={[
        { kind: 'write-plan' },
        { kind: 'add-plan-action' },
        ...(written === null ? [] : [{ kind: 'review-plan' } as const]),
      ]}
    >
      {written === null ? (
        <p>
          <FormattedMessage
            id="plan.notWritten"
            defaultMessage="The plan is not written yet. What is urgent is done without waiting for it."
          />
        </p>
      ) : (
        <Stack>
          <ChildViewText view={(plan.reviews.at(-1) ?? written).childView} />
          <Facts facts={factsOf(plan)} />
        </Stack>
      )}
      {(written !== null || plan.actions.length > 0) && <OpenActions actions={openActions({ plan })} />}
    </CasePanel>
  );
}

function factsOf({ written, reviews, reviewOn }: Plan): Fact[] {
  const last = reviews.at(-1);
  return [
    ...(written?.goals ?? []).map(({ need, goal }) => ({
      key: need,
      label: <FormattedMessage {...needWords[need]} />,
      value: <WrittenText>{goal}</WrittenText>,
    })),
    ...(last === undefined
      ? []
      : [
          {
            key: 'last',
            label: <FormattedMessage id="plan.lastReview" defaultMessage="Last review" />,
            value: (
              <FormattedMessage
                id="plan.lastReview.words"
                defaultMessage="{day}: {finding}"
                values={{
                  day: <DateText date={last.reviewedOn} />,
                  finding: <FormattedMessage {...findingWords[last.finding]} />,
                }}
              />
            ),
          },
        ]),
    ...(reviewOn === null
      ? []
      : [
          {
            key: 'review',
            label: <FormattedMessage {...planFields.nextReviewOn} />,
            value: <DueText at={endOfDay(reviewOn)} />,
          },
        ]),
  ];
}

function OpenActions({ actions }: { actions: readonly PlanAction[] }) {
  const names = useNames();
  if (actions.length === 0)
    return (
      <p>
        <FormattedMessage id="plan.actions.none" defaultMessage="Nothing of the plan is open now." />
      </p>
    );
  return (
    <Stack>
      {actions.map((action) => (
        <Panel
          key={action.actionId}
          level={3}
          tone="quiet"
          title={<FormattedMessage {...needWords[action.need]} />}
          aside={<DueText at={endOfDay(action.by)} />}
        >
          <Stack gap={1}>
            <WrittenText>{action.what}</WrittenText>
            <Facts
              facts={[
                {
                  key: 'who',
                  label: <FormattedMessage {...planFields.who} />,
                  value: <DoerText who={action.who} names={names} />,
                },
              ]}
            />
            <ChildViewText view={action.childView} />
            <div>
              <ActButton act={{ kind: 'finish-plan-action', actionId: action.actionId }}>
                <FormattedMessage {...actWords['finish-plan-action']} />
              </ActButton>
            </div>
          </Stack>
        </Panel>
      ))}
    </Stack>
  );
}
