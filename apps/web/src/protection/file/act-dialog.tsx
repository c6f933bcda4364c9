import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Dialog } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { AssignForm } from '../command/assign-form.tsx';
import { FlagForm } from '../command/flag-form.tsx';
import { NoteForm } from '../command/note-form.tsx';
import { RiskForm } from '../command/risk-form.tsx';
import { StageForm } from '../command/stage-form.tsx';
import { VisibilityForm } from '../command/visibility-form.tsx';
import { AttachForm } from '../document/attach-form.tsx';
import { ProposeForm } from '../erasure/propose-form.tsx';
import { OfferForm } from '../handover/offer-form.tsx';
import { CorrectIdentity } from '../identity/correct-identity.tsx';
import { CorrectJourney } from '../journey/correct-journey.tsx';
import { AskForm } from '../location/ask-form.tsx';
import { RecordForm } from '../location/record-form.tsx';
import { AlarmWords } from '../next/alarm-words.tsx';
import { ShareForm } from '../sharing/share-form.tsx';
import { actWords } from './act-words.ts';
import { type Act, useFileOnPage } from './open-file.ts';

interface ActDialogProps extends ActFormProps {
  act: Act | undefined;
}

/** The form of an act, in front of the file. What was typed is kept while the page is open. */
export function ActDialog({ act, onDone, onCancel }: ActDialogProps) {
  const isLarge = act?.kind === 'correct-identity' || act?.kind === 'correct-journey';
  return (
    <Dialog
      isOpen={act !== undefined}
      title={act && <ActTitle act={act} />}
      width={isLarge ? 'wide' : 'narrow'}
      onClose={onCancel}
    >
      {act && formOf(act, { onDone, onCancel })}
    </Dialog>
  );
}

function ActTitle({ act }: { act: Act }) {
  const { file } = useFileOnPage();
  if (act.kind !== 'change-flag' || act.flag === undefined)
    return <FormattedMessage {...actWords[act.kind]} />;
  return <AlarmWords flag={act.flag} isRaised={file.header.flags.includes(act.flag)} />;
}

function formOf(act: Act, props: ActFormProps): ReactNode {
  switch (act.kind) {
    case 'change-flag':
      return <FlagForm {...props} flag={act.flag} />;
    case 'move-stage':
      return <StageForm {...props} stage={act.stage} />;
    default: {
      const Form = forms[act.kind];
      return <Form {...props} />;
    }
  }
}

const forms: Record<
  Exclude<Act['kind'], 'change-flag' | 'move-stage'>,
  (props: ActFormProps) => ReactNode
> = {
  'correct-identity': CorrectIdentity,
  'correct-journey': CorrectJourney,
  'write-note': NoteForm,
  'attach-document': AttachForm,
  'grade-risk': RiskForm,
  'assign-caseworker': AssignForm,
  'offer-handover': OfferForm,
  'change-visibility': VisibilityForm,
  'share-file': ShareForm,
  'record-location': RecordForm,
  'request-reveal': AskForm,
  'propose-erasure': ProposeForm,
};
