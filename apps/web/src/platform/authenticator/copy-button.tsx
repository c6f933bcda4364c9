import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '../../ui/index.ts';

interface CopyButtonProps {
  text: string;
}

/** Puts a text on the device's clipboard, and says so in place. */
export function CopyButton({ text }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <span role="status">
      <Button size="small" icon={state === 'done' ? 'check' : 'document'} onPress={() => void copy()}>
        {state === 'idle' && <FormattedMessage id="copy.idle" defaultMessage="Copy" />}
        {state === 'done' && <FormattedMessage id="copy.done" defaultMessage="Copied" />}
        {state === 'failed' && (
          <FormattedMessage id="copy.failed" defaultMessage="Mark it and copy it by hand" />
        )}
      </Button>
    </span>
  );
}
