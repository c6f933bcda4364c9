import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { Drawer, Skeleton } from '../../ui/index.ts';
import type { TopicId } from './topics.ts';

const HelpText = lazy(() => import('./help-text.tsx'));

interface HelpDrawerProps {
  isOpen: boolean;
  topic: TopicId;
  onClose: () => void;
}

/** Help beside the page, about this page. */
export function HelpDrawer({ isOpen, topic, onClose }: HelpDrawerProps) {
  return (
    <Drawer
      isOpen={isOpen}
      onClose={onClose}
      title={<FormattedMessage id="shell.help" defaultMessage="Help" />}
    >
      <Suspense fallback={<Skeleton count={6} />}>
        <HelpText topic={topic} />
      </Suspense>
    </Drawer>
  );
}
