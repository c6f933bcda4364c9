import type { StudyAct } from '@tutela/domain';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, Dialog, Row, useToast } from '../../ui/index.ts';
import { ReviseStudyForm } from './revise-study-form.tsx';
import type { OpenStudy } from './study.queries.ts';
import { StudyActForm } from './study-act-form.tsx';
import { studyActWords } from './study-words.ts';

const weightOf = (act: StudyAct, at: number) =>
  act === 'withdraw' ? 'danger' : at === 0 ? 'primary' : 'quiet';

/** What whoever reads this may do now. Withdrawing is last, and asks before it is done. */
export function StudyActs({ open }: { open: OpenStudy }) {
  const [chosen, setChosen] = useState<StudyAct>();
  const toast = useToast();
  const close = () => setChosen(undefined);
  const onDone = (said: ReactNode) => {
    close();
    toast(said);
  };
  if (open.may.length === 0) return null;
  return (
    <>
      <Row>
        {open.may.map((act, at) => (
          <Button key={act} kind={weightOf(act, at)} onPress={() => setChosen(act)}>
            <FormattedMessage {...studyActWords[act]} />
          </Button>
        ))}
      </Row>
      <Dialog
        isOpen={chosen !== undefined}
        title={chosen !== undefined && <FormattedMessage {...studyActWords[chosen]} />}
        width={chosen === 'revise' ? 'wide' : 'narrow'}
        onClose={close}
      >
        {chosen === 'revise' && <ReviseStudyForm open={open} onDone={onDone} onCancel={close} />}
        {chosen !== undefined && chosen !== 'revise' && (
          <StudyActForm open={open} act={chosen} onDone={onDone} onCancel={close} />
        )}
      </Dialog>
    </>
  );
}
