import type { Gap } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { Button, Panel, Stack } from '../../ui/index.ts';
import { actWords } from '../file/act-words.ts';
import { type Act, useFileOnPage } from '../file/open-file.ts';
import { gapList } from '../words/refusal-words.ts';
import { stageWords } from '../words/stage-words.ts';
import { isOpen, type StageStep, stageSteps } from './stage-steps.ts';

/** The steps that cannot be made yet: why, and what helps them along. */
export function BlockedPanel() {
  const { file } = useFileOnPage();
  const { mandate } = useMe();
  const blocked = stageSteps(file, mandate.role).filter((step) => !isOpen(step));
  if (blocked.length === 0) return null;
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
  const because =
    step.lacking.length > 0
      ? intl.formatMessage(
          { id: 'blocked.lacks', defaultMessage: 'It still needs {gaps}.' },
          { gaps: gapList(intl, step.lacking) },
        )
      : intl.formatMessage({
          id: 'blocked.secondPerson',
          defaultMessage: 'A supervisor does this, and another person than whoever proposed it.',
        });
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

const remedies: Partial<Record<Gap, Act & { kind: 'assign-caseworker' | 'grade-risk' }>> = {
  caseworker: { kind: 'assign-caseworker' },
  risk_grade: { kind: 'grade-risk' },
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
