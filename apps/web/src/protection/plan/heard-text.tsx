import type { NotHeard } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { WrittenText } from '../../ui/index.ts';
import { notHeardWords } from '../placement/care-words.ts';

interface HeardTextProps {
  childWish: string;
  notHeard: NotHeard | null;
}

/** What the child wishes, why the child was not asked, or that it is not for this reader. */
export function HeardText({ childWish, notHeard }: HeardTextProps) {
  if (childWish !== '') return <WrittenText>{childWish}</WrittenText>;
  if (notHeard !== null) return <FormattedMessage {...notHeardWords[notHeard]} />;
  return (
    <FormattedMessage id="plan.wish.withheld" defaultMessage="The child’s words are not shown to you." />
  );
}
