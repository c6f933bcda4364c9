import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { nodeNow } from '../../api/index.ts';
import { useMe } from '../../platform/session/me.ts';
import { DateText, Panel, Stack } from '../../ui/index.ts';
import { clocksQuery } from '../clock/clock.queries.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import type { OpenFile } from '../file/file.queries.ts';
import { useIsLetIn } from '../file/let-in.ts';
import { type Act, useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { stageWords } from '../words/stage-words.ts';
import { DueStepView } from './due-step-view.tsx';
import { dueSteps } from './due-steps.ts';
import { isOpen, stageSteps } from './stage-steps.ts';

interface NextStep {
  key: string;
  /** Why it is next. */
  why: ReactNode;
  act: Act;
  label: ReactNode;
}

/** What must happen next: the loudest thing on the page. What is missing first, then what is due, then the next stage. */
export function NextPanel() {
  const { file, fileId } = useFileOnPage();
  const { mandate } = useMe();
  const isLetIn = useIsLetIn();
  const clocks = useQuery(clocksQuery(fileId)).data?.clocks ?? [];
  const due = dueSteps(clocks, { role: mandate.role, isLetIn }, nodeNow());
  const missing = isLetIn ? [] : missingSteps(file);
  const onward = isLetIn ? [] : nextSteps(file).concat(stepsAlong(file));
  const isEmpty = missing.length + due.length + onward.length === 0;
  return (
    <Panel title={<FormattedMessage id="next.title" defaultMessage="Next" />}>
      <Stack gap={3}>
        {missing.map((step, at) => (
          <Step key={step.key} step={step} isFirst={at === 0} />
        ))}
        {due.map((step, at) => (
          <DueStepView
            key={`${step.clock.name} ${step.clock.subject}`}
            step={step}
            isFirst={missing.length === 0 && at === 0}
          />
        ))}
        {onward.map((step, at) => (
          <Step key={step.key} step={step} isFirst={missing.length + due.length === 0 && at === 0} />
        ))}
        {isEmpty && <AtRest isLetIn={isLetIn} />}
      </Stack>
    </Panel>
  );
}

function Step({ step, isFirst }: { step: NextStep; isFirst: boolean }) {
  return (
    <Stack gap={1}>
      <p>{step.why}</p>
      <ActButton wide act={step.act} kind={isFirst ? 'primary' : 'quiet'}>
        {step.label}
      </ActButton>
    </Stack>
  );
}

function AtRest({ isLetIn }: { isLetIn: boolean }) {
  const { nextDue } = useFileOnPage().file.header;
  if (isLetIn)
    return (
      <p>
        <FormattedMessage id="next.letIn" defaultMessage="Nothing waits for you in this file." />
      </p>
    );
  return (
    <p>
      {nextDue === null ? (
        <FormattedMessage id="next.nothing" defaultMessage="Nothing needs to be done: the file is at rest." />
      ) : (
        <FormattedMessage
          id="next.lookAgain"
          defaultMessage="{isOver, select, true {The file was to be looked at again by {day}.} other {Look at the file again by {day}.}}"
          values={{ isOver: String(nextDue < today()), day: <DateText date={nextDue} /> }}
        />
      )}
    </p>
  );
}

function missingSteps({ header: { gaps } }: OpenFile): NextStep[] {
  const steps: NextStep[] = [];
  if (gaps.includes('caseworker'))
    steps.push({
      key: 'caseworker',
      why: (
        <FormattedMessage id="next.caseworker" defaultMessage="Nobody is responsible for this file yet." />
      ),
      act: { kind: 'assign-caseworker' },
      label: <FormattedMessage {...actWords['assign-caseworker']} />,
    });
  if (gaps.includes('risk_grade'))
    steps.push({
      key: 'risk',
      why: <FormattedMessage id="next.risk" defaultMessage="The risk to the child is not graded yet." />,
      act: { kind: 'grade-risk' },
      label: <FormattedMessage {...actWords['grade-risk']} />,
    });
  return steps;
}

function nextSteps({ header: { stage } }: OpenFile): NextStep[] {
  const steps: NextStep[] = [];
  if (stage === 'review')
    steps.push({
      key: 'close',
      why: (
        <FormattedMessage
          id="next.close"
          defaultMessage="Nothing more is needed? Then two people close it."
        />
      ),
      act: { kind: 'propose-closure' },
      label: <FormattedMessage {...actWords['propose-closure']} />,
    });
  if (stage === 'closure_proposed')
    steps.push({
      key: 'decide',
      why: (
        <FormattedMessage id="next.decide" defaultMessage="A second person decides whether it is closed." />
      ),
      act: { kind: 'decide-closure' },
      label: <FormattedMessage {...actWords['decide-closure']} />,
    });
  return steps;
}

function stepsAlong(file: OpenFile): NextStep[] {
  return stageSteps(file)
    .filter(isOpen)
    .map(({ to }) => ({
      key: to,
      why: (
        <FormattedMessage
          id="next.stage"
          defaultMessage="The file can go on to “{stage}”."
          values={{ stage: <FormattedMessage {...stageWords[to]} /> }}
        />
      ),
      act: { kind: 'move-stage', stage: to },
      label: (
        <FormattedMessage
          id="next.stage.move"
          defaultMessage="Move to “{stage}”"
          values={{ stage: <FormattedMessage {...stageWords[to]} /> }}
        />
      ),
    }));
}
