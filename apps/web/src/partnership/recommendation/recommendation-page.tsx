import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { ForRole } from '../../protection/role/for-role.tsx';
import { answerWords, pillarWords } from '../../public/words/registry-words.ts';
import { NotFoundPage, useTabTitle } from '../../shell/index.ts';
import {
  Badge,
  DateText,
  type Fact,
  Facts,
  LanguageName,
  Link,
  ListText,
  Page,
  Panel,
  Row,
  Skeleton,
  Stack,
  WrittenText,
} from '../../ui/index.ts';
import { useParties } from '../directory/parties.ts';
import { Replies } from '../statement/replies.tsx';
import { ActionsPanel } from './actions-panel.tsx';
import { AnswersPanel } from './answers-panel.tsx';
import { classificationWords, strengthWords } from './recommendation-words.ts';
import { type ReadRecommendation, recommendationQuery } from './recommendations.queries.ts';

export function RecommendationPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'recommendation.tab', defaultMessage: 'Recommendation' }));
  const { recommendationId = '' } = useParams({ strict: false });
  return (
    <ForRole permission="alliance.read">
      <LoadedRecommendation recommendationId={recommendationId} />
    </ForRole>
  );
}

function LoadedRecommendation({ recommendationId }: { recommendationId: string }) {
  const { data, error, isPending, refetch } = useQuery(recommendationQuery(recommendationId));
  if (isPending) return <Skeleton shape="page" count={6} />;
  const code = refusalCodeOf(error);
  if (code === 'platform.not_found' || code === 'platform.request_invalid') return <NotFoundPage />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return <RecommendationView read={data} />;
}

/** What was recommended, the answer, what is done, how far that came, and what is said to it: in this order. */
function RecommendationView({ read }: { read: ReadRecommendation }) {
  const { recommendation: said } = read;
  const { nameOf } = useParties();
  return (
    <Page
      title={
        <FormattedMessage
          id="recommendation.title"
          defaultMessage="Recommendation R-{number} to {state}"
          values={{ number: said.number, state: nameOf(said.addressee) }}
        />
      }
      marks={
        <Row>
          <Badge tone={said.answer === 'pending' ? 'caution' : 'accent'}>
            <FormattedMessage {...answerWords[said.answer]} />
          </Badge>
          {said.classification !== 'public' && (
            <Badge tone="neutral">
              <FormattedMessage {...classificationWords[said.classification]} />
            </Badge>
          )}
        </Row>
      }
    >
      <Stack gap={3}>
        <Words read={read} />
        <AnswersPanel read={read} />
        <ActionsPanel read={read} />
        <Replies
          partyCode={said.addressee}
          about={{ kind: 'recommendation', recommendationId: said.recommendationId }}
        />
        {said.classification === 'public' && (
          <p>
            <Link href={`/alliance/recommendations/R-${said.number}`} newTab>
              <FormattedMessage id="recommendation.publicPage" defaultMessage="Its public page" />
            </Link>
          </p>
        )}
      </Stack>
    </Page>
  );
}

/** Its words in each language, and where they come from. */
function Words({ read }: { read: ReadRecommendation }) {
  return (
    <Panel title={<FormattedMessage id="recommendation.words" defaultMessage="Its words" />}>
      <Stack>
        {read.texts.map((text) => (
          <div key={text.language}>
            {read.texts.length > 1 && (
              <strong>
                <LanguageName code={text.language} />
              </strong>
            )}
            <WrittenText lang={text.language}>{text.words}</WrittenText>
            {text.stale && (
              <Badge tone="caution" icon="caution">
                <FormattedMessage
                  id="recommendation.stale"
                  defaultMessage="Translated from an older wording"
                />
              </Badge>
            )}
          </div>
        ))}
        <Facts facts={useFacts(read)} />
      </Stack>
    </Panel>
  );
}

function useFacts({ recommendation: said }: ReadRecommendation): Fact[] {
  const { nameOf } = useParties();
  const issuers = said.issuers.map((code) => <bdi key={code}>{nameOf(code)}</bdi>);
  return [
    {
      key: 'by',
      label: <FormattedMessage id="recommendation.by" defaultMessage="Recommended by" />,
      value: said.issuingBody ?? <ListText items={issuers} />,
    },
    {
      key: 'on',
      label: <FormattedMessage id="recommendation.on" defaultMessage="Issued" />,
      value: (
        <>
          <DateText date={said.issuedOn} />
          {[said.session, said.symbol].map((each) => each !== null && ` · ${each}`)}
        </>
      ),
    },
    {
      key: 'strength',
      label: <FormattedMessage id="recommendation.strength" defaultMessage="How strongly" />,
      value: <FormattedMessage {...strengthWords[said.strength]} />,
    },
    ...(said.pillar === null
      ? []
      : [
          {
            key: 'pillar',
            label: <FormattedMessage id="recommendation.pillar" defaultMessage="Pillar" />,
            value: <FormattedMessage {...pillarWords[said.pillar]} />,
          },
        ]),
    ...(said.themes.length === 0
      ? []
      : [
          {
            key: 'themes',
            label: (
              <FormattedMessage id="recommendation.themes" defaultMessage="Themes, as its source says" />
            ),
            value: <span lang="en">{said.themes.join(', ')}</span>,
          },
        ]),
    ...(said.verify
      ? [
          {
            key: 'verify',
            label: <FormattedMessage id="recommendation.verify" defaultMessage="Source" />,
            value: (
              <FormattedMessage
                id="recommendation.verify.words"
                defaultMessage="Not yet checked against the source"
              />
            ),
          },
        ]
      : []),
  ];
}
