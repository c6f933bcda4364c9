import { FormattedMessage } from 'react-intl';
import { Notice } from '../../ui/index.ts';
import { useFileOnPage } from './open-file.ts';

/** For people of other agencies: who is in charge, and whom to tell. */
export function SharedNotice() {
  const { file } = useFileOnPage();
  if (file.ownAgency) return null;
  return (
    <Notice title={<FormattedMessage id="file.shared.title" defaultMessage="This file is shared with you" />}>
      <FormattedMessage
        id="file.shared.words"
        defaultMessage="{agency} is in charge. Tell them at once when something happens to the child."
        values={{ agency: <bdi>{file.header.agencyName}</bdi> }}
      />
    </Notice>
  );
}
