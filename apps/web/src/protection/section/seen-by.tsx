import { FormattedMessage } from 'react-intl';
import { Muted } from '../../ui/index.ts';
import { useFileOnPage } from '../file/open-file.ts';

/** Who may see a section. */
export function SeenBy() {
  const { file } = useFileOnPage();
  const { hidden, agencyName } = file.header;
  return (
    <Muted>
      <FormattedMessage
        id="section.seenBy"
        defaultMessage="{hidden, select, true {Seen only by those with a grant: the file is hidden.} other {Seen by those at {agency} who work on files, and by those it is shared with.}}"
        values={{ hidden: String(hidden), agency: agencyName }}
      />
    </Muted>
  );
}
