import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { progressWords } from '../../public/words/registry-words.ts';
import { Badge, Panel, Row, Skeleton, Stack, WrittenText } from '../../ui/index.ts';
import { Replies } from '../statement/replies.tsx';
import { Computation } from './computation.tsx';
import { IndicatorTitle } from './indicator-title.tsx';
import { Observations } from './observations.tsx';
import { progressQuery, type Target } from './progress.queries.ts';

interface ProgressPanelProps {
  readonly partyCode: string;
  readonly indicatorIds: readonly string[];
}

/** How far a State is by these indicators: computed, never typed, with every step of the computation. */
export function ProgressPanel({ partyCode, indicatorIds }: ProgressPanelProps) {
  const { data, error, isPending, refetch } = useQuery(progressQuery(partyCode));
  const targets = (data?.progress ?? []).filter(({ indicatorId }) => indicatorIds.includes(indicatorId));
  return (
    <>
      <Panel title={<FormattedMessage id="progress.title" defaultMessage="How far it is" />}>
        {isPending && <Skeleton count={3} />}
        {error && <LoadFailure error={error} onRetry={() => void refetch()} />}
        {data && targets.length === 0 && (
          <p>
            {indicatorIds.length === 0 ? (
              <FormattedMessage
                id="progress.noIndicator"
                defaultMessage="None of the actions says what it is measured by."
              />
            ) : (
              <FormattedMessage
                id="progress.noTarget"
                defaultMessage="The State has set no target for what its actions are measured by."
              />
            )}
          </p>
        )}
        <Stack gap={3}>
          {targets.map((target) => (
            <TargetView key={target.targetId} target={target} />
          ))}
        </Stack>
      </Panel>
      {targets.map(({ targetId, indicatorId }) => (
        <Replies key={targetId} partyCode={partyCode} about={{ kind: 'indicator', indicatorId }} />
      ))}
    </>
  );
}

function TargetView({ target }: { target: Target }) {
  const { partyCode, indicatorId, label, value, baselinePeriod, duePeriod } = target;
  return (
    <Stack>
      <h3>
        <IndicatorTitle indicatorId={indicatorId} />
      </h3>
      <Row>
        <Badge tone={label === 'achieved' || label === 'on_track' ? 'accent' : 'neutral'}>
          <FormattedMessage {...progressWords[label]} />
        </Badge>
        <span>
          <FormattedMessage
            id="progress.target"
            defaultMessage="Target for {period}: {value}, from {baseline}"
            values={{
              period: duePeriod,
              value: <FormattedNumber value={value} />,
              baseline: baselinePeriod,
            }}
          />
        </span>
      </Row>
      <WrittenText>{target.words}</WrittenText>
      <Computation trace={target.trace} />
      <Observations partyCode={partyCode} indicatorId={indicatorId} />
    </Stack>
  );
}
