import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { DateText, Panel, Stack } from '../../ui/index.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import type { OpenFile } from '../file/file.queries.ts';
import { type Act, useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { stageWords } from '../words/stage-words.ts';
import { isOpen, stageSteps } from './stage-steps.ts';

interface NextStep {
  key: string;
  /** Why it is next. */
  why: ReactNode;
  act: Act;
  label: ReactNode;
}

/** What must happen next: the loudest thing on the page. */
export function NextPanel() {
  const { file } = useFileOnPage();
  const steps = nextSteps(file).concat(stepsAlong(file));
  const { nextDue } = file.header;
  return (
    <Panel title={<FormattedMessage id="next.title" defaultMessage="Next" />}>
      <Stack gap={3}>
        {steps.map((step, at) => (
          <Stack gap={1} key={step.key}>
            <p>{step.why}</p>
            <ActButton wide act={step.act} kind={at === 0 ? 'primary' : 'quiet'}>
              {step.label}
            </ActButton>
          </Stack>
        ))}
        {nextDue !== null && (
          <p>
            <FormattedMessage
              id="next.lookAgain"
              defaultMessage="{isOver, select, true {The file was to be looked at again by {day}.} other {Look at the file again by {day}.}}"
              values={{ isOver: String(nextDue < today()), day: <DateText date={nextDue} /> }}
            />
          </p>
        )}
        {nextDue === null && steps.length === 0 && (
          <p>
            <FormattedMessage
              id="next.nothing"
              defaultMessage="Nothing needs to be done: the file is at rest."
            />
          </p>
        )}
      </Stack>
    </Panel>
  );
}

function nextSteps({ header: { gaps, stage } }: OpenFile): NextStep[] {
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
