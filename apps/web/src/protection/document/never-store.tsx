import { FormattedMessage } from 'react-intl';
import { Notice } from '../../ui/index.ts';

/** Wherever something can be uploaded. */
export function NeverStore() {
  return (
    <Notice
      title={
        <FormattedMessage id="document.never.title" defaultMessage="Images of abuse are never stored here" />
      }
    >
      <FormattedMessage
        id="document.never.words"
        defaultMessage="Nor are other pictures of the child in a degrading situation. Leave such evidence with the police, and record its number there: “Refer to evidence”, among the documents."
      />
    </Notice>
  );
}
