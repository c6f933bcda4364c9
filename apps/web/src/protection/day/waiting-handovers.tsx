import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { Link, Panel, RelativeTime, Stack, WrittenText } from '../../ui/index.ts';
import { FailureNotice } from '../form/failure-notice.tsx';
import { AnswerHandover } from '../handover/answer-handover.tsx';
import { handoversQuery, type OfferedHandover } from '../handover/handover.queries.ts';

/** Hand-overs that wait for my answer. */
export function WaitingHandovers() {
  const { data, error } = useQuery(handoversQuery);
  const handovers = data?.handovers ?? [];
  if (error) return <FailureNotice error={error} />;
  if (handovers.length === 0) return null;
  return (
    <Panel
      title={
        <FormattedMessage
          id="day.handovers"
          defaultMessage="Offered to you ({count, number})"
          values={{ count: handovers.length }}
        />
      }
    >
      <Stack gap={3}>
        {handovers.map((handover) => (
          <WaitingHandover key={handover.handoverId} handover={handover} />
        ))}
      </Stack>
    </Panel>
  );
}

function WaitingHandover({ handover }: { handover: OfferedHandover }) {
  const navigate = useNavigate();
  const { handoverId, fileId, codeName } = handover;
  return (
    <Stack gap={1}>
      <p>
        <FormattedMessage
          id="day.handover"
          defaultMessage="{name}, {agency}, offers you {file} {when}."
          values={{
            name: handover.offeredByName,
            agency: handover.fromAgencyName,
            file: <Link href={`/files/${fileId}`}>{codeName}</Link>,
            when: <RelativeTime at={handover.offeredAt} />,
          }}
        />
      </p>
      <WrittenText>{handover.note}</WrittenText>
      <AnswerHandover
        handoverId={handoverId}
        fileId={fileId}
        codeName={codeName}
        answers={['accepted', 'declined']}
        onAccepted={() => void navigate({ to: '/files/$fileId', params: { fileId } })}
      />
    </Stack>
  );
}
