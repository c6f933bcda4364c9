import { FormattedMessage } from 'react-intl';
import { Button } from '../../ui/index.ts';
import { useFileOnPage } from '../file/open-file.ts';

/** Whoever may not raise an alarm can still write down what they saw. */
export function NoteInstead() {
  const { file, begin } = useFileOnPage();
  if (!file.verdicts['write-note']?.allowed) return null;
  return (
    <Button kind="plain" size="small" onPress={() => begin({ kind: 'write-note' })}>
      <FormattedMessage id="actNow.note" defaultMessage="Write it in a note, and tell them" />
    </Button>
  );
}
