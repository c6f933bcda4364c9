import type { PublicPage } from '@tutela/contract';
import { DataPage } from '../pages/data-page.tsx';
import { HomePage } from '../pages/home-page.tsx';
import { InstrumentPage, InstrumentsPage, TextsPage } from '../pages/instrument-pages.tsx';
import { PracticePage, PracticesPage } from '../pages/practice-pages.tsx';
import { RecommendationPage } from '../pages/recommendation-page.tsx';
import { SearchPage } from '../pages/search-page.tsx';
import { StatePage } from '../pages/state-page.tsx';
import { StatesPage } from '../pages/states-page.tsx';
import { StudiesPage, StudyPage } from '../pages/study-pages.tsx';
import { TopicPage } from '../pages/topic-page.tsx';
import { TracePage } from '../pages/trace-page.tsx';
import { frameWords } from '../words/frame-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** What a page is about; total, so that a new page cannot be forgotten. */
export function PublicContent({ page }: { page: PublicPage }) {
  switch (page.page) {
    case 'home':
      return <HomePage page={page} />;
    case 'states':
      return <StatesPage page={page} />;
    case 'state':
      return <StatePage page={page} />;
    case 'topic':
      return <TopicPage page={page} />;
    case 'instruments':
      return <InstrumentsPage page={page} />;
    case 'instrument':
      return <InstrumentPage page={page} />;
    case 'texts':
      return <TextsPage page={page} />;
    case 'recommendation':
      return <RecommendationPage page={page} />;
    case 'practices':
      return <PracticesPage page={page} />;
    case 'practice':
      return <PracticePage page={page} />;
    case 'studies':
      return <StudiesPage page={page} />;
    case 'study':
      return <StudyPage page={page} />;
    case 'trace':
      return <TracePage page={page} />;
    case 'search':
      return <SearchPage page={page} />;
    case 'data':
      return <DataPage page={page} />;
    case 'not_found':
      return <NotFound />;
    case 'withdrawn':
      return <Withdrawn on={page.on} />;
  }
}

function NotFound() {
  const say = useSay();
  const { to } = usePage();
  return (
    <>
      <p>{say(frameWords.notFoundLead)}</p>
      <p>
        <a href={to('/alliance')}>{say(frameWords.home)}</a>
      </p>
    </>
  );
}

function Withdrawn({ on }: { on: string }) {
  const say = useSay();
  const { day } = usePage();
  return <p>{say(frameWords.withdrawnLead, { day: day(on) })}</p>;
}
