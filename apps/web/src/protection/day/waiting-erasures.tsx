import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { EmptyState, Panel, RelativeTime, Skeleton, Stack } from '../../ui/index.ts';
import { AnswerErasure } from '../erasure/answer-erasure.tsx';
import { erasuresQuery, type ProposedErasure } from '../erasure/erasure.queries.ts';
import { groundWords } from '../words/erasure-words.ts';

/** Erasures that wait for the data-protection officer. */
export function WaitingErasures() {
  const found = useQuery(erasuresQuery);
  if (found.isPending) return <Skeleton count={3} />;
  if (found.isError) return <LoadFailure error={found.error} onRetry={() => void found.refetch()} />;
  const { erasures } = found.data;
  if (erasures.length === 0)
    return (
      <Panel>
        <EmptyState
          title={<FormattedMessage id="day.erasures.none" defaultMessage="No erasure waits for you" />}
        />
      </Panel>
    );
  return (
    <Panel
      title={
        <FormattedMessage
          id="day.erasures"
          defaultMessage="Erasures to decide ({count, number})"
          values={{ count: erasures.length }}
        />
      }
    >
      <Stack gap={3}>
        {erasures.map((erasure) => (
          <WaitingErasure key={erasure.erasureId} erasure={erasure} />
        ))}
      </Stack>
    </Panel>
  );
}

function WaitingErasure({ erasure }: { erasure: ProposedErasure }) {
  const intl = useIntl();
  return (
    <Stack gap={1}>
      <p>
        <FormattedMessage
          id="day.erasure"
          defaultMessage="{name} proposed {when} to erase {file}. Ground: {ground}."
          values={{
            name: erasure.proposedByName,
            when: <RelativeTime at={erasure.proposedAt} />,
            file: <strong>{erasure.codeName}</strong>,
            ground: intl.formatMessage(groundWords[erasure.ground]),
          }}
        />
      </p>
      <AnswerErasure erasure={erasure} />
    </Stack>
  );
}
