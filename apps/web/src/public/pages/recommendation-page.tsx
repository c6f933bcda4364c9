import type { PublicPageOf } from '@tutela/contract';
import { ActionTable } from '../parts/action-table.tsx';
import { frameWords } from '../words/frame-words.ts';
import { listWords } from '../words/list-words.ts';
import { answerWords, pillarWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';
import { RecommendationAnswers, RecommendationReplies } from './recommendation-answers.tsx';

type RecommendationPage = PublicPageOf<'recommendation'>;

/** One recommendation: its words, every answer to it, what both sides say, and what is done because of it. In this order. */
export function RecommendationPage({ page }: { page: RecommendationPage }) {
  const say = useSay();
  const { to } = usePage();
  const { recommendation: said, actions } = page;
  return (
    <>
      <RecommendationFacts page={page} />
      <h2>{say(listWords.recommendationText)}</h2>
      {page.texts.map((text) => (
        <blockquote key={text.language} lang={text.language} dir="auto">
          <p>{text.words}</p>
          {text.stale && <p className="quiet">{say(listWords.stale)}</p>}
        </blockquote>
      ))}
      <RecommendationAnswers page={page} />
      <RecommendationReplies page={page} />
      <h2>{say(listWords.recommendationActions)}</h2>
      <ActionTable isNamedAbove caption={say(listWords.recommendationActions)} actions={actions} />
      <p>
        <a href={to(`/alliance/trace?kind=recommendation&ref=R-${said.number}`)}>
          {say(listWords.traceLink)}
        </a>
      </p>
    </>
  );
}

function RecommendationFacts({
  page: { recommendation: said, addressee, issuers },
}: {
  page: RecommendationPage;
}) {
  const say = useSay();
  const { to, day } = usePage();
  const by = said.issuingBody ?? issuers.map(({ name }) => name).join(', ');
  return (
    <dl>
      <dt>{say(frameWords.state)}</dt>
      <dd>
        <a href={to(`/alliance/states/${addressee.code}`)}>{addressee.name}</a>
      </dd>
      {by !== '' && (
        <>
          <dt>{say(listWords.recommendationIssuers)}</dt>
          <dd>
            <bdi>{by}</bdi>
          </dd>
        </>
      )}
      <dt>{say(listWords.recommendationIssued)}</dt>
      <dd>
        <time dateTime={said.issuedOn}>{day(said.issuedOn)}</time>
        {said.symbol !== null && (
          <>
            {' · '}
            <bdi>{said.symbol}</bdi>
          </>
        )}
        {said.pillar !== null && ` · ${say(pillarWords[said.pillar])}`}
        {said.verify && <small> ({say(frameWords.verify)})</small>}
      </dd>
      <dt>{say(listWords.answer)}</dt>
      <dd>
        <span className={`mark mark-${said.answer}`}>{say(answerWords[said.answer])}</span>
      </dd>
    </dl>
  );
}
