import type { ReactNode } from 'react';
import { defineMessages, FormattedMessage, type MessageDescriptor } from 'react-intl';

const words = defineMessages({
  handover_offered: {
    id: 'notice.handoverOffered',
    defaultMessage: '{from} offers you a file: {file}. Take it over or decline.',
  },
  handover_accepted: {
    id: 'notice.handoverAccepted',
    defaultMessage: '{from} took over the file that you offered: {file}.',
  },
  handover_declined: {
    id: 'notice.handoverDeclined',
    defaultMessage: '{from} declined the file that you offered: {file}. It stays yours.',
  },
  handover_withdrawn: {
    id: 'notice.handoverWithdrawn',
    defaultMessage: '{from} no longer offers you a file: {file}.',
  },
  reveal_requested: {
    id: 'notice.revealRequested',
    defaultMessage: '{from} asks to see where a child stays: {file}. A second person must agree.',
  },
  reveal_approved: {
    id: 'notice.revealApproved',
    defaultMessage: '{from} agreed: for fifteen minutes you can see where the child stays: {file}.',
  },
  reveal_refused: {
    id: 'notice.revealRefused',
    defaultMessage: '{from} did not agree to show where the child stays: {file}.',
  },
  location_revealed: {
    id: 'notice.locationRevealed',
    defaultMessage: '{from} agreed that a colleague sees where the child stays: {file}.',
  },
  file_shared: { id: 'notice.fileShared', defaultMessage: '{from} let you into a file: {file}.' },
});

const other = defineMessages({
  changed: { id: 'notice.other', defaultMessage: '{from} changed something about a file: {file}.' },
});

const byKind = new Map<string, MessageDescriptor>(Object.entries(words));

const wordsOf = (kind: string): MessageDescriptor => byKind.get(kind) ?? other.changed;

interface NoticeFacts {
  kind: string;
  /** Nothing when the file may not be seen any more. */
  codeName: string | null;
  fromName: string | null;
}

/** What a notice says, by its kind. It names the file's code name and a colleague, never a child. */
export function NoticeText({ kind, codeName, fromName }: NoticeFacts): ReactNode {
  const file = codeName === null ? <FileOutOfSight /> : <b>{codeName}</b>;
  const from = fromName === null ? <Somebody /> : <bdi>{fromName}</bdi>;
  return <FormattedMessage {...wordsOf(kind)} values={{ file, from }} />;
}

function FileOutOfSight() {
  return <FormattedMessage id="notice.file" defaultMessage="one that is not open to you now" />;
}

function Somebody() {
  return <FormattedMessage id="notice.somebody" defaultMessage="Somebody" />;
}
