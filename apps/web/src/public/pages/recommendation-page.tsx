import type { PublicPageOf } from '@tutela/contract';
import { ActionTable } from '../parts/action-table.tsx';
import { frameWords } from '../words/frame-words.ts';
import { listWords } from '../words/list-words.ts';
import { answerWords, pillarWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

type RecommendationPage = PublicPageOf<'recommendation'>;

/** One recommendation: its words, every answer to it, and what is done because of it. */
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
      <h2>{say(listWords.recommendationActions)}</h2>
      <ActionTable caption={say(listWords.recommendationActions)} actions={actions} />
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
          <dd>{by}</dd>
        </>
      )}
      <dt>{say(listWords.recommendationIssued)}</dt>
      <dd>
        <time dateTime={said.issuedOn}>{day(said.issuedOn)}</time>
        {said.symbol !== null && ` · ${said.symbol}`}
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

function RecommendationAnswers({ page: { answers } }: { page: RecommendationPage }) {
  const say = useSay();
  const { day } = usePage();
  return (
    <>
      <h2>{say(listWords.recommendationAnswers)}</h2>
      {answers.length === 0 && <p className="none">{say(answerWords.pending)}</p>}
      {answers.map((answer) => (
        <p key={`${answer.on} ${answer.source}`}>
          <strong>{say(answerWords[answer.answer])}</strong>,{' '}
          <time dateTime={answer.on}>{day(answer.on)}</time>{' '}
          <small>
            ({say(frameWords.source)}: {answer.source})
          </small>
          {answer.words !== null && (
            <>
              <br />
              {answer.words}
            </>
          )}
        </p>
      ))}
    </>
  );
}
