import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, Dialog, Row, useToast } from '../../ui/index.ts';
import { AnswerErasureForm } from './answer-erasure-form.tsx';
import type { ProposedErasure } from './erasure.queries.ts';

/** The data-protection officer erases a file for good, or refuses to. */
export function AnswerErasure({ erasure }: { erasure: ProposedErasure }) {
  const toast = useToast();
  const [answer, setAnswer] = useState<'erased' | 'refused'>();
  const { codeName, mayApprove } = erasure;
  const ownProposal = mayApprove
    ? {}
    : {
        refusedBecause: (
          <FormattedMessage
            id="erasure.own"
            defaultMessage="You proposed it yourself; another data-protection officer decides."
          />
        ),
      };
  return (
    <Row align="start">
      <Button kind="danger" size="small" onPress={() => setAnswer('erased')} {...ownProposal}>
        <FormattedMessage id="erasure.erase" defaultMessage="Erase {codeName}" values={{ codeName }} />
      </Button>
      {mayApprove && (
        <Button size="small" onPress={() => setAnswer('refused')}>
          <FormattedMessage id="erasure.refuse" defaultMessage="Keep {codeName}" values={{ codeName }} />
        </Button>
      )}
      <Dialog
        isOpen={answer !== undefined}
        onClose={() => setAnswer(undefined)}
        title={
          <FormattedMessage
            id="erasure.title"
            defaultMessage="{answer, select, erased {Erase the file {codeName} for good?} other {Keep the file {codeName}?}}"
            values={{ answer: answer ?? 'refused', codeName }}
          />
        }
      >
        {answer && (
          <AnswerErasureForm
            erasure={erasure}
            answer={answer}
            onCancel={() => setAnswer(undefined)}
            onDone={(said) => {
              setAnswer(undefined);
              toast(said);
            }}
          />
        )}
      </Dialog>
    </Row>
  );
}
