import { type ReactNode, useCallback, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Refused } from '../../api/index.ts';
import { Dialog } from '../../ui/index.ts';
import { StepUpWays } from './step-up-ways.tsx';
import type { StepUpStrength } from './strength.ts';

interface Question {
  strength: StepUpStrength;
  answer: (isProved: boolean) => void;
}

export interface StepUp {
  /** Opens the dialog; true when the person proved that it is still them, false when they closed it. */
  ask: (strength?: StepUpStrength) => Promise<boolean>;
  /**
   * Runs a command. When the node refuses it with `auth.step_up_needed`, asks and runs it once more. Rejects with
   * what the command threw; with that refusal when presence was not proved.
   */
  withPresence: <T>(work: () => Promise<T>) => Promise<T>;
  /** Must be drawn somewhere on the page. */
  dialog: ReactNode;
}

/** For acts that ask "is it still you": revealing a place, changing who may do what, changing how one signs in. */
export function useStepUp(): StepUp {
  const [question, setQuestion] = useState<Question>();
  const ask = useCallback(
    (strength: StepUpStrength = 'any') =>
      new Promise<boolean>((resolve) => {
        const answer = (isProved: boolean) => {
          setQuestion(undefined);
          resolve(isProved);
        };
        setQuestion({ strength, answer });
      }),
    [],
  );
  const withPresence = useCallback(
    async <T,>(work: () => Promise<T>): Promise<T> => {
      try {
        return await work();
      } catch (error) {
        const strength = strengthAsked(error);
        if (strength === undefined || !(await ask(strength))) throw error;
        return work();
      }
    },
    [ask],
  );
  const dialog = (
    <Dialog
      isOpen={question !== undefined}
      onClose={() => question?.answer(false)}
      title={<FormattedMessage id="stepUp.title" defaultMessage="Is it still you?" />}
    >
      {question && <StepUpWays strength={question.strength} onProved={() => question.answer(true)} />}
    </Dialog>
  );
  return { ask, withPresence, dialog };
}

function strengthAsked(error: unknown): StepUpStrength | undefined {
  if (!(error instanceof Refused) || error.problem.code !== 'auth.step_up_needed') return undefined;
  return error.problem.details.strength === 'passkey' ? 'passkey' : 'any';
}
