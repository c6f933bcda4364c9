import { agreeToCompareRoute, answerLeadRoute, type ShownLead, undoLeadRoute } from '@tutela/contract';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { Button, ConfirmDialog, Stack, useToast } from '../../ui/index.ts';
import { fileKey } from '../file/file.queries.ts';
import { FailureNotice } from '../form/failure-notice.tsx';
import { leadsKey } from './leads.queries.ts';

interface LeadProps {
  lead: ShownLead;
}

/** Agrees that both sides see who both children are. It cannot be unseen, so it is asked for once more. */
export function AgreeButton({ lead: { fileId, leadId, otherAgencyName } }: LeadProps) {
  const send = useCommand(agreeToCompareRoute, { stale: [leadsKey, fileKey(fileId)] });
  const label = <FormattedMessage id="lead.agree" defaultMessage="Agree to compare" />;
  return (
    <AskedAct
      kind="primary"
      label={label}
      busy={send.isPending}
      error={send.error}
      onConfirm={() => send.mutateAsync({ params: { fileId, leadId }, body: {} })}
      done={<FormattedMessage id="lead.agreed" defaultMessage="You agreed. The other agency was told." />}
    >
      <FormattedMessage
        id="lead.agree.words"
        defaultMessage="Once {agency} agrees too, you and they see names, birth date, sex, citizenship, languages and the parents’ names of both children. Nothing else of either file, and no place. What was seen cannot be unseen. Check that the law of your country and the child’s interests allow it."
        values={{ agency: <bdi>{otherAgencyName}</bdi> }}
      />
    </AskedAct>
  );
}

/** Says no without comparing: whoever knows the child may know that. */
export function NotSameButton({ lead: { fileId, leadId } }: LeadProps) {
  const send = useCommand(answerLeadRoute, { stale: [leadsKey, fileKey(fileId)] });
  return (
    <AskedAct
      label={<FormattedMessage id="lead.notSame" defaultMessage="Not the same child" />}
      reasonLabel={<FormattedMessage id="lead.notSame.reason" defaultMessage="How you know" />}
      busy={send.isPending}
      error={send.error}
      onConfirm={(reason) =>
        send.mutateAsync({ params: { fileId, leadId }, body: { answer: 'not_same', reason } })
      }
      done={
        <FormattedMessage
          id="lead.notSame.done"
          defaultMessage="Kept. This pair is not shown as new again."
        />
      }
    >
      <FormattedMessage
        id="lead.notSame.words"
        defaultMessage="The pair is put aside for both agencies. The other one is told that you said no, not why. You can take it back."
      />
    </AskedAct>
  );
}

/** Ends a link, or takes the own no back. */
export function UndoButton({ lead: { fileId, leadId, state } }: LeadProps) {
  const send = useCommand(undoLeadRoute, { stale: [leadsKey, fileKey(fileId)] });
  const isLinked = String(state === 'linked');
  return (
    <AskedAct
      label={
        <FormattedMessage
          id="lead.undo"
          defaultMessage="{isLinked, select, true {End the link} other {Take it back}}"
          values={{ isLinked }}
        />
      }
      reasonLabel={<FormattedMessage id="lead.undo.reason" defaultMessage="What you know now" />}
      busy={send.isPending}
      error={send.error}
      onConfirm={(reason) => send.mutateAsync({ params: { fileId, leadId }, body: { reason } })}
      done={<FormattedMessage id="lead.undone" defaultMessage="Done. The other agency was told." />}
    >
      <FormattedMessage
        id="lead.undo.words"
        defaultMessage="{isLinked, select, true {The two files are no longer linked, and the pair is kept as not the same child. Nothing in either file is changed.} other {The pair is open again for both agencies.}}"
        values={{ isLinked }}
      />
    </AskedAct>
  );
}

interface AskedActProps {
  kind?: 'primary' | 'quiet';
  label: ReactNode;
  reasonLabel?: ReactNode;
  busy: boolean;
  error: unknown;
  onConfirm: (reason: string) => Promise<unknown>;
  done: ReactNode;
  children: ReactNode;
}

/** A button that asks before it acts. */
function AskedAct({
  kind = 'quiet',
  label,
  reasonLabel,
  busy,
  error,
  onConfirm,
  done,
  children,
}: AskedActProps) {
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const confirm = async (reason: string) => {
    await onConfirm(reason);
    setOpen(false);
    toast(done);
  };
  return (
    <>
      <Button kind={kind} onPress={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={label}
        kind="primary"
        confirmLabel={label}
        {...(reasonLabel !== undefined && { reasonLabel })}
        isBusy={busy}
        // What went wrong stands in the dialog.
        onConfirm={(reason) => void confirm(reason).catch(() => undefined)}
        onClose={() => setOpen(false)}
      >
        <Stack>
          <p>{children}</p>
          {error !== null && error !== undefined && <FailureNotice error={error} />}
        </Stack>
      </ConfirmDialog>
    </>
  );
}
