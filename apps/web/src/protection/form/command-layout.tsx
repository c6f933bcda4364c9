import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, FormLayout } from '../../ui/index.ts';
import { FailureNotice } from './failure-notice.tsx';
import type { CommandForm } from './use-command-form.ts';
import { useFirstField } from './use-first-field.ts';

interface CommandLayoutProps {
  form: Pick<CommandForm<object>, 'onSubmit' | 'problems' | 'refusals' | 'failure' | 'isBusy'>;
  /** The act in words, not "OK". */
  confirmLabel: ReactNode;
  kind?: 'primary' | 'danger';
  /** Left out where there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
  /** Between the fields and the buttons: the state of the draft. */
  status?: ReactNode;
  children: ReactNode;
}

/** One command: its fields, what is wrong, the act and the way out. */
export function CommandLayout(props: CommandLayoutProps) {
  const { form, confirmLabel, kind = 'primary', onCancel, status, children } = props;
  const actions = (
    <>
      <Button kind={kind} submit busy={form.isBusy}>
        {confirmLabel}
      </Button>
      {onCancel && (
        <Button onPress={onCancel}>
          <FormattedMessage id="command.cancel" defaultMessage="Cancel" />
        </Button>
      )}
      {status}
    </>
  );
  return (
    <div ref={useFirstField(onCancel !== undefined)}>
      <FormLayout form={form} actions={actions}>
        {children}
        <FailureNotice error={form.failure} />
      </FormLayout>
    </div>
  );
}
