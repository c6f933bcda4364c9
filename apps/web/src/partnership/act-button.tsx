import { type ReactNode, useState } from 'react';
import type { ActFormProps } from '../protection/command/act-form.ts';
import { Button, Dialog, useToast } from '../ui/index.ts';

interface ActButtonProps {
  readonly words: ReactNode;
  readonly kind?: 'primary' | 'quiet' | 'danger';
  /** What the dialog is called where the button's words are too short for it. */
  readonly title?: ReactNode;
  readonly width?: 'narrow' | 'wide';
  /** The form in the dialog. */
  readonly children: (acts: ActFormProps) => ReactNode;
}

/** A button that opens the form of one act in front of the page, and says when it is done. */
export function ActButton({
  words,
  kind = 'quiet',
  title = words,
  width = 'narrow',
  children,
}: ActButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const say = useToast();
  const close = () => setOpen(false);
  const onDone = (said: ReactNode) => {
    close();
    say(said);
  };
  return (
    <>
      <Button kind={kind} onPress={() => setOpen(true)}>
        {words}
      </Button>
      <Dialog isOpen={isOpen} title={title} width={width} onClose={close}>
        {isOpen && children({ onDone, onCancel: close })}
      </Dialog>
    </>
  );
}
