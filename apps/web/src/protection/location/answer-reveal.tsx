import type { Reveal } from '@tutela/contract';
import { lazy, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, Dialog, Notice, RelativeTime, Row, useToast, WrittenText } from '../../ui/index.ts';
import { useSoon } from '../file/use-soon.ts';

const loadForm = () => import('./answer-reveal-form.tsx');
const AnswerRevealForm = lazy(() => loadForm().then((module) => ({ default: module.AnswerRevealForm })));

type Answer = 'approved' | 'refused';

/** Somebody asks to see where a child is, and I may be the second person. */
export function AnswerReveal({ reveal }: { reveal: Reveal }) {
  useSoon(loadForm);
  const toast = useToast();
  const [answer, setAnswer] = useState<Answer>();
  return (
    <Notice
      title={
        <FormattedMessage
          id="reveal.asked"
          defaultMessage="{name} asks to see where the child is"
          values={{ name: reveal.askedByName }}
        />
      }
      action={
        <Row>
          <Button kind="primary" size="small" onPress={() => setAnswer('approved')}>
            <FormattedMessage id="reveal.approve" defaultMessage="Agree" />
          </Button>
          <Button size="small" onPress={() => setAnswer('refused')}>
            <FormattedMessage id="reveal.refuse" defaultMessage="Refuse" />
          </Button>
        </Row>
      }
    >
      <WrittenText>{reveal.reason}</WrittenText>
      <FormattedMessage
        id="reveal.askedWhen"
        defaultMessage="Asked {when}."
        values={{ when: <RelativeTime at={reveal.askedAt} /> }}
      />
      <Dialog
        isOpen={answer !== undefined}
        onClose={() => setAnswer(undefined)}
        title={<DialogTitle answer={answer} codeName={reveal.codeName} />}
      >
        {answer && (
          <AnswerRevealForm
            reveal={reveal}
            answer={answer}
            onCancel={() => setAnswer(undefined)}
            onDone={(said) => {
              setAnswer(undefined);
              toast(said);
            }}
          />
        )}
      </Dialog>
    </Notice>
  );
}

function DialogTitle({ answer, codeName }: { answer: Answer | undefined; codeName: string }) {
  return (
    <FormattedMessage
      id="reveal.answer.title"
      defaultMessage="{answer, select, approved {Show where {codeName} is?} other {Refuse to show where {codeName} is?}}"
      values={{ answer: answer ?? 'refused', codeName }}
    />
  );
}
