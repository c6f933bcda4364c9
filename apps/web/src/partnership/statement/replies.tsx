import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { Grid, Panel, Skeleton, Stack } from '../../ui/index.ts';
import { ActButton } from '../act-button.tsx';
import { useOwnParties } from '../directory/seats.ts';
import { IndicatorTitle } from '../progress/indicator-title.tsx';
import { SaidWords } from './said-words.tsx';
import { StateForm } from './state-form.tsx';
import { isAbout, type SaidStatement, type Subject, statementsQuery } from './statements.queries.ts';

interface RepliesProps {
  readonly partyCode: string;
  readonly about: Subject;
}

/** The State's explanation and what others say: two columns of one width, one form, one order. */
export function Replies({ partyCode, about }: RepliesProps) {
  const { data, error, isPending, refetch } = useQuery(statementsQuery(partyCode));
  const own = useOwnParties('state');
  const said = (data?.statements ?? []).filter((each) => isAbout(each, about)).sort(byTime);
  const speaksForState = own.includes(partyCode);
  return (
    <Panel
      title={
        about.kind === 'recommendation' ? (
          <FormattedMessage
            id="replies.title"
            defaultMessage="What the State explains, and what others say"
          />
        ) : (
          <FormattedMessage
            id="replies.ofIndicator"
            defaultMessage="What the State explains, and what others say, on: {indicator}"
            values={{ indicator: <IndicatorTitle indicatorId={about.indicatorId} /> }}
          />
        )
      }
      aside={
        own.length > 0 && (
          <ActButton
            words={
              speaksForState ? (
                <FormattedMessage id="replies.explain" defaultMessage="Explain for your State" />
              ) : (
                <FormattedMessage id="replies.dispute" defaultMessage="Say what you see" />
              )
            }
          >
            {(acts) => <StateForm partyCode={partyCode} about={about} own={own} {...acts} />}
          </ActButton>
        )
      }
    >
      {isPending && <Skeleton count={2} />}
      {error && <LoadFailure error={error} onRetry={() => void refetch()} />}
      {data && (
        <Grid least="wide">
          <Side
            title={<FormattedMessage id="replies.state" defaultMessage="The State" />}
            said={said.filter(({ kind }) => kind === 'explanation')}
          />
          <Side
            title={<FormattedMessage id="replies.others" defaultMessage="Others" />}
            said={said.filter(({ kind }) => kind === 'shadow')}
          />
        </Grid>
      )}
    </Panel>
  );
}

const byTime = (one: SaidStatement, other: SaidStatement): number =>
  one.recordedAt.localeCompare(other.recordedAt);

function Side({ title, said }: { title: ReactNode; said: readonly SaidStatement[] }) {
  return (
    <Panel level={3} tone="quiet" title={title}>
      <Stack>
        {said.length === 0 && (
          <p>
            <FormattedMessage id="replies.nothing" defaultMessage="Nothing was said to this." />
          </p>
        )}
        {said.map((each) => (
          <SaidWords key={each.statementId} said={each} />
        ))}
      </Stack>
    </Panel>
  );
}
