import type { PublicPage } from '@tutela/contract';
import type { MessageDescriptor } from 'react-intl';
import { topicName } from '../parts/topic-name.ts';
import { frameWords } from '../words/frame-words.ts';
import { homeWords } from '../words/home-words.ts';
import { listWords } from '../words/list-words.ts';

/** In which language the first heading is, where it is not the reader's: the words of others are never translated. */
export function languageOfTitle(page: PublicPage): string | undefined {
  switch (page.page) {
    case 'instrument':
      return 'en';
    case 'practice':
      return page.practice.language;
    case 'study':
      return page.published?.language;
    default:
      return undefined;
  }
}

type Say = (message: MessageDescriptor, values?: Readonly<Record<string, string | number>>) => string;

/** The first heading of a page, which is its title too. */
export function titleOf(page: PublicPage, say: Say): string {
  switch (page.page) {
    case 'home':
      return say(homeWords.title);
    case 'state':
      return page.state.name;
    case 'topic':
      return say(listWords.topicTitle, { state: page.state.name, topic: topicName(page.topic) });
    case 'instrument':
      return page.instrument.title;
    case 'recommendation':
      return say(listWords.recommendationTitle, {
        ref: `R-${page.recommendation.number}`,
        state: page.addressee.name,
      });
    case 'practice':
      return page.practice.title;
    case 'study':
      return page.published?.title ?? `CS-${page.study.number}`;
    case 'trace':
      return say(listWords.traceTitle, { title: page.start.title });
    case 'not_found':
      return say(frameWords.notFound);
    case 'withdrawn':
      return say(frameWords.withdrawn, { ref: page.ref });
    default:
      return say(frameWords[page.page]);
  }
}
