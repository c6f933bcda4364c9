import type { PublicAnswer, PublicPageOf } from '@tutela/contract';
import type { MessageDescriptor } from 'react-intl';
import { SideBySide } from '../parts/side-by-side.tsx';
import { Table } from '../parts/table.tsx';
import { frameWords } from '../words/frame-words.ts';
import { listWords } from '../words/list-words.ts';
import { answerWords } from '../words/registry-words.ts';
import { stateWords } from '../words/state-words.ts';
import { usePage, useSay } from '../words-context.ts';

type RecommendationPage = PublicPageOf<'recommendation'>;

/** Every answer of the addressee, the newest first, and those of others to whom the same was recommended. */
export function RecommendationAnswers({ page: { answers, others } }: { page: RecommendationPage }) {
  const say = useSay();
  return (
    <>
      <h2 id="answers">{say(listWords.recommendationAnswers)}</h2>
      {answers.length === 0 && <p className="none">{say(answerWords.pending)}</p>}
      {answers.map((answer) => (
        <Answer key={`${answer.on} ${answer.source} ${answer.answer}`} answer={answer} />
      ))}
      {others.length > 0 && <OtherAddressees others={others} />}
    </>
  );
}

function Answer({ answer }: { answer: PublicAnswer }) {
  const say = useSay();
  const { day } = usePage();
  return (
    <article className="answer">
      <p>
        <strong className={`mark mark-${answer.answer}`}>{say(answerWords[answer.answer])}</strong>
        {' · '}
        <bdi>{answer.by.name}</bdi>, <time dateTime={answer.on}>{day(answer.on)}</time>{' '}
        <small>
          ({say(frameWords.source)}: <bdi>{answer.source}</bdi>)
        </small>
      </p>
      <AnswerWords label={listWords.answerPart} words={answer.part} language={answer.language} />
      <AnswerWords label={listWords.answerReason} words={answer.reason} language={answer.language} />
    </article>
  );
}

interface AnswerWordsProps extends Pick<PublicAnswer, 'language'> {
  readonly label: MessageDescriptor;
  readonly words: string | null;
}

/** What stands behind an answer. Where nobody said in which language it is, it is marked as not known. */
function AnswerWords({ label, words, language }: AnswerWordsProps) {
  const say = useSay();
  if (words === null) return null;
  return (
    <>
      <p className="quiet">{say(label)}</p>
      <blockquote lang={language ?? ''} dir="auto">
        <p>{words}</p>
      </blockquote>
    </>
  );
}

function OtherAddressees({ others }: Pick<RecommendationPage, 'others'>) {
  const say = useSay();
  const { to, day } = usePage();
  const columns = [frameWords.state, listWords.number, listWords.answer, listWords.answeredOn];
  return (
    <Table
      caption={say(listWords.alsoRecommended)}
      columns={columns.map((each) => say(each))}
      rows={others.map(({ number, addressee, answer, answeredOn }) => ({
        key: String(number),
        cells: [
          <a key="state" href={to(`/alliance/states/${addressee.code}`)}>
            {addressee.name}
          </a>,
          <a key="ref" href={to(`/alliance/recommendations/R-${number}`)}>
            R-{number}
          </a>,
          <span key="answer" className={`mark mark-${answer}`}>
            {say(answerWords[answer])}
          </span>,
          answeredOn === null ? (
            ''
          ) : (
            <time key="on" dateTime={answeredOn}>
              {day(answeredOn)}
            </time>
          ),
        ],
      }))}
    />
  );
}

/** What the State explains of this recommendation, and what others see: of the same weight, or that nobody said a word. */
export function RecommendationReplies({ page: { replies } }: { page: RecommendationPage }) {
  const say = useSay();
  const isSilent = replies.state.length === 0 && replies.others.length === 0;
  return (
    <>
      <h2 id="replies">{say(stateWords.replies)}</h2>
      {isSilent ? (
        <p className="none">{say(frameWords.none)}</p>
      ) : (
        <>
          <p>{say(stateWords.repliesLead)}</p>
          <SideBySide level={3} {...replies} />
        </>
      )}
    </>
  );
}
