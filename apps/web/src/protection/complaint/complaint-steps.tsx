import {
  acknowledgeComplaintRoute,
  closeComplaintRoute,
  lookIntoComplaintRoute,
  tellComplainantRoute,
} from '@tutela/contract';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, Dialog, Row, Stack, useToast } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import type { OpenedComplaint } from './complaint.queries.ts';
import { DecideComplaintForm } from './decide-complaint-form.tsx';
import { LiftForm, SuspendForm } from './suspend-form.tsx';
import { type WordsStep, WordsStepForm } from './words-step-form.tsx';

interface StepsProps {
  complaint: OpenedComplaint;
}

const acknowledge: WordsStep = {
  route: acknowledgeComplaintRoute,
  label: (
    <FormattedMessage id="complaint.acknowledge.words" defaultMessage="What whoever complained is told" />
  ),
  hint: (
    <FormattedMessage
      id="complaint.acknowledge.hint"
      defaultMessage="That you have it, what you will do, and by when. To a child: short words; no names, no offices, no dates, or the child’s page leaves it out."
    />
  ),
  send: <FormattedMessage id="complaint.acknowledge.send" defaultMessage="Tell them" />,
};
const lookInto: WordsStep = {
  route: lookIntoComplaintRoute,
  label: <FormattedMessage id="complaint.look.words" defaultMessage="What was asked, seen or found" />,
  send: <FormattedMessage id="complaint.look.send" defaultMessage="Write it down" />,
};
const tellOutcome: WordsStep = {
  route: tellComplainantRoute,
  label: <FormattedMessage id="complaint.tell.words" defaultMessage="The outcome, in their words" />,
  hint: (
    <FormattedMessage
      id="complaint.tell.hint"
      defaultMessage="What came of it, why, and where they can go if they do not agree."
    />
  ),
  send: <FormattedMessage id="complaint.tell.send" defaultMessage="Tell them" />,
};
const close: WordsStep = {
  route: closeComplaintRoute,
  label: (
    <FormattedMessage id="complaint.close.words" defaultMessage="What was done, and who sees to the rest" />
  ),
  send: <FormattedMessage id="complaint.close.send" defaultMessage="Close the complaint" />,
};

/** What the desk can do now: the next step first. */
export function ComplaintSteps({ complaint }: StepsProps) {
  const { complaintId, version, state } = complaint;
  const at = { complaintId, version };
  const isEarly = state === 'received' || state === 'acknowledged';
  const words = (step: WordsStep) => (props: ActFormProps) => (
    <WordsStepForm {...at} {...props} step={step} />
  );
  const decide = (props: ActFormProps) => <DecideComplaintForm {...at} {...props} onlyPassOn={isEarly} />;
  return (
    <Row>
      {state === 'received' && <Step kind="primary" button={acknowledgeLabel} form={words(acknowledge)} />}
      {(state === 'acknowledged' || state === 'looked_into') && (
        <Step
          kind={state === 'acknowledged' ? 'primary' : 'quiet'}
          button={<FormattedMessage id="complaint.look" defaultMessage="Write down what was found" />}
          form={words(lookInto)}
        />
      )}
      {state === 'looked_into' && (
        <Step
          kind="primary"
          button={<FormattedMessage id="complaint.decide" defaultMessage="Decide" />}
          form={decide}
        />
      )}
      {state === 'decided' && (
        <Step
          kind="primary"
          button={<FormattedMessage id="complaint.tell" defaultMessage="Tell whoever complained" />}
          form={words(tellOutcome)}
        />
      )}
      {state === 'told' && (
        <Step
          kind="primary"
          button={<FormattedMessage id="complaint.close" defaultMessage="Close it" />}
          form={words(close)}
        />
      )}
      {isEarly && (
        <Step
          button={<FormattedMessage id="complaint.passOn" defaultMessage="Pass it on at once" />}
          form={decide}
        />
      )}
    </Row>
  );
}

const acknowledgeLabel = <FormattedMessage id="complaint.acknowledge" defaultMessage="Acknowledge it" />;

/** Who is shut out of the file now, and the way to shut somebody out. */
export function Protection({ complaint }: StepsProps) {
  const { complaintId, version, state, codeName, suspensions, aboutAccountId } = complaint;
  const at = { complaintId, version };
  if (codeName === null) return null;
  return (
    <Stack gap={1}>
      {suspensions.map(({ suspensionId, name }) => (
        <Row key={suspensionId}>
          <span>
            <FormattedMessage
              id="complaint.suspended"
              defaultMessage="{name} is shut out of the file."
              values={{ name: <bdi>{name}</bdi> }}
            />
          </span>
          <Step
            button={<FormattedMessage id="complaint.lift" defaultMessage="Let in again" />}
            form={(props) => <LiftForm {...at} {...props} suspensionId={suspensionId} />}
          />
        </Row>
      ))}
      {state !== 'closed' && (
        <Row>
          <Step
            button={
              <FormattedMessage id="complaint.suspend" defaultMessage="Shut a person out of the file" />
            }
            form={(props) => <SuspendForm {...at} {...props} aboutAccountId={aboutAccountId} />}
          />
        </Row>
      )}
    </Stack>
  );
}

interface StepProps {
  button: ReactNode;
  kind?: 'primary' | 'quiet';
  form: (props: ActFormProps) => ReactNode;
}

function Step({ button, kind = 'quiet', form }: StepProps) {
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} onPress={() => setOpen(true)}>
        {button}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={button}>
        {isOpen &&
          form({
            onCancel: () => setOpen(false),
            onDone: (said) => {
              setOpen(false);
              toast(said);
            },
          })}
      </Dialog>
    </>
  );
}
