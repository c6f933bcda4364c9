import { lazy } from 'react';
import { FormattedMessage } from 'react-intl';
import { Dialog } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { AlarmWords } from '../next/alarm-words.tsx';
import { actWords } from './act-words.ts';
import { type Act, useFileOnPage } from './open-file.ts';
import { useSoon } from './use-soon.ts';

const loadForms = () => import('./act-forms.tsx');
const ActForm = lazy(() => loadForms().then((module) => ({ default: module.ActForm })));

/** Acts whose forms are long. */
const large: readonly Act['kind'][] = [
  'correct-identity',
  'correct-journey',
  'record-assessment',
  'record-screening',
  'record-consent',
  'override-consent',
  'print-file',
  'print-determination',
  'write-plan',
  'draft-referral',
  'hold-return-conversation',
  'describe-option',
  'write-report',
  'decide-determination',
  'record-return-risk',
  'open-tracing',
  'record-conference',
  'plan-transition',
  'propose-closure',
];

interface ActDialogProps extends ActFormProps {
  act: Act | undefined;
}

/** The form of an act, in front of the file. What was typed is kept while the page is open. */
export function ActDialog({ act, onDone, onCancel }: ActDialogProps) {
  useSoon(loadForms);
  const isLarge = act !== undefined && large.includes(act.kind);
  return (
    <Dialog
      isOpen={act !== undefined}
      title={act && <ActTitle act={act} />}
      width={isLarge ? 'wide' : 'narrow'}
      onClose={onCancel}
    >
      {act && <ActForm act={act} onDone={onDone} onCancel={onCancel} />}
    </Dialog>
  );
}

function ActTitle({ act }: { act: Act }) {
  const { file } = useFileOnPage();
  if (act.kind !== 'change-flag' || act.flag === undefined)
    return <FormattedMessage {...actWords[act.kind]} />;
  return <AlarmWords flag={act.flag} isRaised={file.header.flags.includes(act.flag)} />;
}
