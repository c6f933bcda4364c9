import { type ReactNode, useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../action/button.tsx';
import { TextAreaField } from '../field/text-area-field.tsx';
import { Dialog } from './dialog.tsx';
import css from './overlay.module.css';

interface ConfirmDialogProps {
  isOpen: boolean;
  title: ReactNode;
  /** What will happen, to whom, and whether it can be undone. */
  children: ReactNode;
  /** The act in words, not "OK". */
  confirmLabel: ReactNode;
  /** Where closing does something else than to cancel. */
  cancelLabel?: ReactNode;
  /** `danger` for what cannot be undone. */
  kind?: 'primary' | 'danger';
  /** Asked and kept with the record. */
  reasonLabel?: ReactNode;
  isBusy?: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks before harm, and for the reason that the record will keep. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog isOpen={props.isOpen} title={props.title} onClose={props.onClose}>
      <Question {...props} />
    </Dialog>
  );
}

function Question(props: ConfirmDialogProps) {
  const { children, confirmLabel, cancelLabel, kind = 'danger', reasonLabel, isBusy = false } = props;
  const { onConfirm, onClose } = props;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const intl = useIntl();
  const id = useId();
  const isMissing = reasonLabel !== undefined && reason.trim() === '';
  const error = intl.formatMessage({
    id: 'ui.confirm.reasonMissing',
    defaultMessage: 'Write the reason. It is kept with the record.',
  });
  const confirm = () => {
    setAsked(true);
    if (!isMissing) onConfirm(reason.trim());
  };
  return (
    <div className={css.harm}>
      <div>{children}</div>
      {reasonLabel !== undefined && (
        <TextAreaField
          id={id}
          label={reasonLabel}
          lines={3}
          takesFocus
          value={reason}
          onChange={setReason}
          error={isAsked && isMissing ? error : undefined}
        />
      )}
      <div className={css.actions}>
        <Button onPress={onClose}>
          {cancelLabel || <FormattedMessage id="ui.confirm.cancel" defaultMessage="Cancel" />}
        </Button>
        <Button kind={kind} busy={isBusy} onPress={confirm}>
          {confirmLabel}
        </Button>
      </div>
    </div>
  );
}
