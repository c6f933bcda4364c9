import type { PublicPageOf } from '@tutela/contract';
import { ActionTable } from '../parts/action-table.tsx';
import { RecommendationTable } from '../parts/recommendation-table.tsx';
import { Claims, StandingWord } from '../parts/standing.tsx';
import { Table } from '../parts/table.tsx';
import { topicName } from '../parts/topic-name.ts';
import { listWords } from '../words/list-words.ts';
import { stateWords } from '../words/state-words.ts';
import { usePage, useSay } from '../words-context.ts';
import { StateAnswers } from './state-answers.tsx';
import { StateChecks } from './state-checks.tsx';
import { StateReplies } from './state-replies.tsx';
import { StateTargets } from './state-targets.tsx';

type StatePage = PublicPageOf<'state'>;

/** As many as the node sends for this page. */
const shownAtMost = 50;

const parts = [
  ['topics', stateWords.topics],
  ['answers', stateWords.answers],
  ['done', stateWords.done],
  ['numbers', stateWords.numbers],
  ['checked', stateWords.checked],
  ['replies', stateWords.replies],
  ['standings', stateWords.standings],
] as const;

/** A State: what it answered, what was done, what was measured, who checked, and what is said to it. In this order. */
export function StatePage({ page }: { page: StatePage }) {
  const say = useSay();
  const { state, actions } = page;
  const { answers } = state;
  return (
    <>
      <p className="lead">
        {say(stateWords.summary, {
          state: state.name,
          supported: answers.supported + answers.supportedInPart,
          noted: answers.noted,
          actions: state.actions,
          verified: state.verified,
        })}
      </p>
      <nav aria-label={say(stateWords.contents)} className="contents">
        <ul className="row">
          {parts.map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{say(words)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <StateTopics page={page} />
      <h2 id="answers">{say(stateWords.answers)}</h2>
      <p>{say(stateWords.answersLead)}</p>
      <StateAnswers answers={answers} />
      <RecommendationTable caption={say(stateWords.newest)} recommendations={page.recommendations} />
      {page.recommendations.length >= shownAtMost && (
        <p>{say(listWords.allInData, { shown: page.recommendations.length })}</p>
      )}
      <h2 id="done">{say(stateWords.done)}</h2>
      <ActionTable caption={say(stateWords.actions)} actions={actions} />
      <h2 id="numbers">{say(stateWords.numbers)}</h2>
      <StateTargets targets={page.targets} />
      <h2 id="checked">{say(stateWords.checked)}</h2>
      <StateChecks state={state} targets={page.targets} />
      <h2 id="replies">{say(stateWords.replies)}</h2>
      <StateReplies replies={page.replies} />
      <StateStandings page={page} />
    </>
  );
}

function StateTopics({ page }: { page: StatePage }) {
  const say = useSay();
  const { to } = usePage();
  return (
    <>
      <h2 id="topics">{say(stateWords.topics)}</h2>
      <p>{say(stateWords.topicsLead, { state: page.state.name })}</p>
      <ul className="topics">
        {page.topics.map(({ topic }) => (
          <li key={topic}>
            <a href={to(`/alliance/states/${page.state.code}/${topic}`)}>
              <bdi lang="en">{topicName(topic)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function StateStandings({ page }: { page: StatePage }) {
  const say = useSay();
  const { to } = usePage();
  const columns = [listWords.instrument, listWords.standing, listWords.whoSays].map((each) => say(each));
  return (
    <>
      <h2 id="standings">{say(stateWords.standings)}</h2>
      <Table
        isNamedAbove
        caption={say(stateWords.standings)}
        columns={columns}
        rows={page.standings.map((standing) => ({
          key: standing.instrumentId,
          cells: [
            <a key="title" href={to(`/alliance/instruments/${standing.instrumentId}`)} lang="en" dir="auto">
              {standing.title}
            </a>,
            <StandingWord key="says" standing={standing} />,
            <Claims key="claims" standing={standing} />,
          ],
        }))}
      />
    </>
  );
}
