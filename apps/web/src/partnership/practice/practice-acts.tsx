import type { PracticeAct } from '@tutela/domain';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, Dialog, Row, useToast } from '../../ui/index.ts';
import type { ReadPractice } from './practice.queries.ts';
import { PracticeActForm } from './practice-act-form.tsx';
import { practiceActWords } from './practice-words.ts';

/** What whoever reads this may do now; nothing is shown where nothing can be done. */
export function PracticeActs({ read }: { read: ReadPractice }) {
  const [open, setOpen] = useState<PracticeAct>();
  const toast = useToast();
  const close = () => setOpen(undefined);
  const onDone = (said: ReactNode) => {
    close();
    toast(said);
  };
  if (read.may.length === 0) return null;
  return (
    <>
      <Row>
        {read.may.map((act, at) => (
          <Button key={act} kind={at === 0 ? 'primary' : 'quiet'} onPress={() => setOpen(act)}>
            <FormattedMessage {...practiceActWords[act]} />
          </Button>
        ))}
      </Row>
      <Dialog
        isOpen={open !== undefined}
        title={open !== undefined && <FormattedMessage {...practiceActWords[open]} />}
        onClose={close}
      >
        {open !== undefined && <PracticeActForm read={read} act={open} onDone={onDone} onCancel={close} />}
      </Dialog>
    </>
  );
}
