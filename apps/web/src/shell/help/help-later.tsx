import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/index.ts';
import type { TopicId } from './topics.ts';

const HelpText = lazy(() => import('./help-text.tsx'));

/** The help, fetched when somebody wants it. */
export function HelpLater({ topic }: { topic: TopicId }) {
  return (
    <Suspense fallback={<Skeleton count={6} />}>
      <HelpText topic={topic} />
    </Suspense>
  );
}
