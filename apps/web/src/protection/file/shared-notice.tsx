import { FormattedMessage, useIntl } from 'react-intl';
import { Notice } from '../../ui/index.ts';
import { sectionWords } from '../words/section-words.ts';
import { useIsLetIn } from './let-in.ts';
import { useFileOnPage } from './open-file.ts';

/** For those who were let in: who is in charge, whom to tell, and what is open to them. */
export function SharedNotice() {
  const intl = useIntl();
  const { file } = useFileOnPage();
  if (!useIsLetIn()) return null;
  const sections = intl.formatList(file.readable.map((section) => intl.formatMessage(sectionWords[section])));
  return (
    <Notice title={<FormattedMessage id="file.shared.title" defaultMessage="This file is shared with you" />}>
      <FormattedMessage
        id="file.shared.words"
        defaultMessage="{agency} is in charge. Tell them at once when something happens to the child. You read: {sections}. They can share more if you need it."
        values={{ agency: <bdi>{file.header.agencyName}</bdi>, sections }}
      />
    </Notice>
  );
}
