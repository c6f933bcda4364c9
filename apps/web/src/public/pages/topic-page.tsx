import type { PublicPageOf } from '@tutela/contract';
import { ActionTable } from '../parts/action-table.tsx';
import { PracticeTable } from '../parts/practice-table.tsx';
import { RecommendationTable } from '../parts/recommendation-table.tsx';
import { Claims, StandingWord } from '../parts/standing.tsx';
import { Table } from '../parts/table.tsx';
import { frameWords } from '../words/frame-words.ts';
import { listWords } from '../words/list-words.ts';
import { classWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

type TopicPage = PublicPageOf<'topic'>;

/** What a State committed to on one topic, what was recommended, what was done, and who checked. */
export function TopicPage({ page }: { page: TopicPage }) {
  const say = useSay();
  const { to } = usePage();
  const state = page.state.name;
  return (
    <>
      <p>
        <a href={to(`/alliance/states/${page.state.code}`)}>{state}</a>
      </p>
      <h2>{say(listWords.topicCommitted, { state })}</h2>
      <p>{say(listWords.topicLead, { state })}</p>
      <CommitmentTable page={page} />
      <h2>{say(listWords.topicRecommended)}</h2>
      <p>{say(listWords.topicFound)}</p>
      <RecommendationTable
        isNamedAbove
        caption={say(listWords.topicRecommended)}
        recommendations={page.recommendations}
      />
      <h2>{say(listWords.topicDone)}</h2>
      <ActionTable isNamedAbove caption={say(listWords.topicDone)} actions={page.actions} />
      <h2>{say(listWords.topicHelped)}</h2>
      <PracticeTable
        isNamedAbove
        caption={say(listWords.topicHelped)}
        practices={page.practices}
        owners={page.owners}
      />
    </>
  );
}

function CommitmentTable({ page }: { page: TopicPage }) {
  const say = useSay();
  const { to } = usePage();
  const columns = [listWords.commitment, listWords.instrument, listWords.standing, listWords.whoSays];
  return (
    <Table
      isNamedAbove
      caption={say(listWords.topicCommitted, { state: page.state.name })}
      columns={columns.map((each) => say(each))}
      rows={page.commitments.map((commitment) => ({
        key: commitment.id,
        id: commitment.id,
        cells: [
          <span key="text" lang="en" dir="auto">
            {commitment.text}
            {commitment.verify && <small> ({say(frameWords.verify)})</small>}
          </span>,
          <span key="instrument">
            <a href={to(`/alliance/instruments/${commitment.instrumentId}`)} lang="en" dir="auto">
              {commitment.instrument}, {commitment.ref}
            </a>
            <br />
            <small>{say(classWords[commitment.class])}</small>
          </span>,
          <StandingWord key="says" standing={commitment.standing} />,
          <Claims key="claims" standing={commitment.standing} />,
        ],
      }))}
    />
  );
}
