import type { Stage } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { StageLine } from '../../ui/index.ts';
import { stageWords } from '../words/stage-words.ts';

/** The way of a file as a reader thinks of it: the side ways stand at the step they branch from. */
const steps: readonly (readonly [Stage, ...Stage[]])[] = [
  ['reported', 'screening', 'not_taken'],
  ['registered'],
  ['assessment'],
  ['planning'],
  ['implementation'],
  ['review'],
  ['closed', 'closure_proposed', 'after_care', 'archived'],
];

export function FileStages({ stage }: { stage: Stage }) {
  const now = steps.find((step) => step.includes(stage)) ?? [stage];
  return (
    <StageLine
      now={now[0]}
      stages={steps.map((step) => ({
        key: step[0],
        label: <FormattedMessage {...stageWords[step === now ? stage : step[0]]} />,
      }))}
    />
  );
}
