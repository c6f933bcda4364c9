import { type FileContent, tracingGate } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Notice } from '../../ui/index.ts';
import { today } from '../form/today.ts';
import { tracingObstacleWords } from './tracing-words.ts';

interface ObstaclesNoticeProps {
  content: FileContent;
  /** Empty until one is chosen. */
  country: string;
}

/** What stands in the way of an enquiry there, as soon as the country is chosen. */
export function ObstaclesNotice({ content, country }: ObstaclesNoticeProps) {
  const obstacles = country === '' ? [] : tracingGate(content, country, today());
  if (obstacles.length === 0) return null;
  return (
    <Notice
      kind="caution"
      title={<FormattedMessage id="tracing.closed" defaultMessage="Nothing may be asked there yet" />}
    >
      <ul>
        {obstacles.map((obstacle) => (
          <li key={obstacle}>
            <FormattedMessage {...tracingObstacleWords[obstacle]} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
