import type { Gap } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button, Panel, Stack } from '../../ui/index.ts';
import { actWords } from '../file/act-words.ts';
import { useIsLetIn } from '../file/let-in.ts';
import { type Act, useFileOnPage } from '../file/open-file.ts';
import { gapList } from '../words/refusal-words.ts';
import { stageWords } from '../words/stage-words.ts';
import { isOpen, type StageStep, stageSteps } from './stage-steps.ts';

/** The steps that cannot be made yet: why, and what helps them along. */
export function BlockedPanel() {
  const { file } = useFileOnPage();
  const blocked = stageSteps(file).filter((step) => !isOpen(step));
  if (useIsLetIn() || blocked.length === 0) return null;
  return (
    <Panel title={<FormattedMessage id="blocked.title" defaultMessage="Blocked" />} tone="quiet">
      <Stack>
        {blocked.map((step) => (
          <BlockedStep key={step.to} step={step} />
        ))}
      </Stack>
    </Panel>
  );
}

function BlockedStep({ step }: { step: StageStep }) {
  const intl = useIntl();
  const because = intl.formatMessage(
    { id: 'blocked.lacks', defaultMessage: 'It still needs {gaps}.' },
    { gaps: gapList(intl, step.lacking) },
  );
  return (
    <Button wide refusedBecause={because} remedy={<Remedy lacking={step.lacking} />}>
      <FormattedMessage
        id="blocked.move"
        defaultMessage="Move to “{stage}”"
        values={{ stage: intl.formatMessage(stageWords[step.to]) }}
      />
    </Button>
  );
}

type Remedying = 'assign-caseworker' | 'grade-risk' | 'record-consent' | 'record-assessment';
const remedies: Partial<Record<Gap, Act & { kind: Remedying }>> = {
  caseworker: { kind: 'assign-caseworker' },
  risk_grade: { kind: 'grade-risk' },
  consent: { kind: 'record-consent' },
  assessment: { kind: 'record-assessment' },
};

/** The first missing thing that this person can see to. */
function Remedy({ lacking }: { lacking: readonly Gap[] }): ReactNode {
  const { file, begin } = useFileOnPage();
  const act = lacking
    .map((gap) => remedies[gap])
    .find((remedy) => remedy !== undefined && file.verdicts[remedy.kind]?.allowed);
  if (!act) return null;
  return (
    <Button kind="plain" size="small" onPress={() => begin(act)}>
      <FormattedMessage {...actWords[act.kind]} />
    </Button>
  );
}
