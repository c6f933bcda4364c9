import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/index.ts';

const DisplaySettings = lazy(() =>
  import('./display-settings.tsx').then((module) => ({ default: module.DisplaySettings })),
);

/** How the screens look, fetched when somebody wants to change it. */
export function DisplayLater() {
  return (
    <Suspense fallback={<Skeleton count={6} />}>
      <DisplaySettings />
    </Suspense>
  );
}
