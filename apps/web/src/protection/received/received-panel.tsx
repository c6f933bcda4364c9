import { useQuery } from '@tanstack/react-query';
import { seeReferralRoute } from '@tutela/contract';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import {
  Badge,
  Button,
  Dialog,
  DueText,
  Facts,
  Link,
  Panel,
  Row,
  Skeleton,
  Stack,
  useToast,
} from '../../ui/index.ts';
import { FailureNotice } from '../form/failure-notice.tsx';
import { useAskedFacts } from '../referral/referral-facts.tsx';
import { stateWords } from '../referral/referral-words.ts';
import { AnswerReferralForm } from './answer-form.tsx';
import { letterQuery, type ReceivedReferral, type ReferralLetter, referralsKey } from './received.queries.ts';
import { ServeReferralForm } from './serve-form.tsx';

/** One referral of the queue: by code name until it is opened, then with what it asks. */
export function ReceivedPanel({ referral }: { referral: ReceivedReferral }) {
  const { referralId, fileId, codeName, state, urgency } = referral;
  const isSent = state === 'sent';
  const isAsked = isSent || state === 'seen';
  return (
    <Panel
      title={<Link href={`/files/${fileId}`}>{codeName}</Link>}
      aside={
        <Row>
          {urgency === 'urgent' && isAsked && (
            <Badge tone="danger" icon="caution">
              <FormattedMessage id="referrals.urgent" defaultMessage="Urgent" />
            </Badge>
          )}
          <Badge tone="neutral">
            <FormattedMessage {...stateWords[state]} />
          </Badge>
          {isAsked && <DueText at={isSent ? referral.seeBy : referral.answerBy} />}
        </Row>
      }
    >
      <Stack>
        <p>
          <FormattedMessage
            id="referrals.from"
            defaultMessage="From {agency}"
            values={{ agency: <bdi>{referral.fromAgencyName}</bdi> }}
          />
        </p>
        {isSent ? <OpenIt referralId={referralId} /> : <Letter referralId={referralId} />}
      </Stack>
    </Panel>
  );
}

/** Whoever opens it has seen it; the sender is told that by its state. */
function OpenIt({ referralId }: { referralId: string }) {
  const see = useCommand(seeReferralRoute, { stale: [referralsKey] });
  return (
    <Stack gap={1}>
      {see.error && <FailureNotice error={see.error} />}
      <Row>
        <Button
          kind="primary"
          busy={see.isPending}
          onPress={() => see.mutate({ params: { referralId }, body: {} })}
        >
          <FormattedMessage id="referrals.open" defaultMessage="Open the referral" />
        </Button>
      </Row>
    </Stack>
  );
}

function Letter({ referralId }: { referralId: string }) {
  const { data, error, isPending, refetch } = useQuery(letterQuery(referralId));
  if (isPending) return <Skeleton count={3} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return <Opened letter={data} />;
}

function Opened({ letter }: { letter: ReferralLetter }) {
  const facts = useAskedFacts(letter);
  return (
    <Stack>
      <Facts facts={facts} />
      {letter.state === 'seen' ? <AnswerIt letter={letter} /> : <ServeIt letter={letter} />}
    </Stack>
  );
}

interface LetterProps {
  letter: ReferralLetter;
}

const AnswerIt = ({ letter }: LetterProps) => (
  <InDialog
    button={<FormattedMessage id="referrals.answer" defaultMessage="Answer" />}
    form={(props) => <AnswerReferralForm letter={letter} {...props} />}
  />
);

const ServeIt = ({ letter }: LetterProps) => (
  <InDialog
    button={<FormattedMessage id="referrals.serve" defaultMessage="Record how it goes on" />}
    form={(props) => <ServeReferralForm letter={letter} {...props} />}
  />
);

interface InDialogProps {
  button: ReactNode;
  form: (props: { onDone: (said: ReactNode) => void; onCancel: () => void }) => ReactNode;
}

function InDialog({ button, form }: InDialogProps) {
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  return (
    <Row>
      <Button kind="primary" onPress={() => setOpen(true)}>
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
    </Row>
  );
}
