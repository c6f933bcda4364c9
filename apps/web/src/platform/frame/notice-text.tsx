import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

interface NoticeFacts {
  kind: string;
  /** Nothing when the file may not be seen any more. */
  codeName: string | null;
  fromName: string | null;
}

/** What a notice says, by its kind. It names the file's code name and a colleague, never a child. */
export function NoticeText({ kind, codeName, fromName }: NoticeFacts): ReactNode {
  const values = {
    file: codeName === null ? <FileOutOfSight /> : <b>{codeName}</b>,
    from: fromName === null ? <Somebody /> : <bdi>{fromName}</bdi>,
  };
  switch (kind) {
    case 'handover_offered':
      return (
        <FormattedMessage
          id="notice.handoverOffered"
          defaultMessage="{from} offers you the file {file}. Take it over or decline."
          values={values}
        />
      );
    case 'reveal_requested':
      return (
        <FormattedMessage
          id="notice.revealRequested"
          defaultMessage="{from} asks to see where the child of {file} is staying. A second person must agree."
          values={values}
        />
      );
    case 'location_revealed':
      return (
        <FormattedMessage
          id="notice.locationRevealed"
          defaultMessage="{from} agreed that the place in {file} be shown for fifteen minutes."
          values={values}
        />
      );
    case 'file_shared':
      return (
        <FormattedMessage
          id="notice.fileShared"
          defaultMessage="{from} let you into the file {file}."
          values={values}
        />
      );
    default:
      return (
        <FormattedMessage
          id="notice.other"
          defaultMessage="Something changed in the file {file}, by {from}."
          values={values}
        />
      );
  }
}

function FileOutOfSight() {
  return <FormattedMessage id="notice.file" defaultMessage="(a file that is not open to you now)" />;
}

function Somebody() {
  return <FormattedMessage id="notice.somebody" defaultMessage="Somebody" />;
}
