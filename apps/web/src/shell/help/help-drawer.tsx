import { FormattedMessage } from 'react-intl';
import { Drawer } from '../../ui/index.ts';
import { HelpLater } from './help-later.tsx';
import type { TopicId } from './topics.ts';

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
      <HelpLater topic={topic} />
    </Drawer>
  );
}
