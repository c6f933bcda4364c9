import { lazy, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, Dialog, Row, useToast } from '../../ui/index.ts';
import { useSoon } from '../file/use-soon.ts';
import type { HandoverAnswer } from './answer-handover-form.tsx';

const loadForm = () => import('./answer-handover-form.tsx');
const AnswerHandoverForm = lazy(() => loadForm().then((module) => ({ default: module.AnswerHandoverForm })));

interface AnswerHandoverProps {
  handoverId: string;
  fileId: string;
  codeName: string;
  /** The answers this person can give. */
  answers: readonly HandoverAnswer[];
  /** Told after an acceptance. */
  onAccepted?: () => void;
}

/** The buttons that answer an offer, each with its question. */
export function AnswerHandover({ handoverId, fileId, codeName, answers, onAccepted }: AnswerHandoverProps) {
  useSoon(loadForm);
  const toast = useToast();
  const [answer, setAnswer] = useState<HandoverAnswer>();
  return (
    <Row>
      {answers.map((each) => (
        <Button
          key={each}
          kind={each === 'accepted' ? 'primary' : 'quiet'}
          size="small"
          onPress={() => setAnswer(each)}
        >
          <FormattedMessage
            id="handover.answer"
            defaultMessage="{answer, select, accepted {Accept} declined {Decline} other {Withdraw}}"
            values={{ answer: each }}
          />
        </Button>
      ))}
      <Dialog
        isOpen={answer !== undefined}
        onClose={() => setAnswer(undefined)}
        title={
          <FormattedMessage
            id="handover.answer.title"
            defaultMessage="{answer, select, accepted {Take {codeName} over?} declined {Decline {codeName}?} other {Withdraw the offer of {codeName}?}}"
            values={{ answer: answer ?? 'withdrawn', codeName }}
          />
        }
      >
        {answer && (
          <AnswerHandoverForm
            handoverId={handoverId}
            fileId={fileId}
            answer={answer}
            onCancel={() => setAnswer(undefined)}
            onDone={(said) => {
              setAnswer(undefined);
              toast(said);
              if (answer === 'accepted') onAccepted?.();
            }}
          />
        )}
      </Dialog>
    </Row>
  );
}
