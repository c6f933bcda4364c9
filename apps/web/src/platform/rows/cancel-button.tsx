import { FormattedMessage } from 'react-intl';
import { Button } from '../../ui/index.ts';

/** Closes a form that stands in the page; nothing was changed. */
export function CancelButton({ onPress }: { onPress: () => void }) {
  return (
    <Button onPress={onPress}>
      <FormattedMessage id="ui.confirm.cancel" defaultMessage="Cancel" />
    </Button>
  );
}
