import type { ClockName } from '@tutela/domain';
import type { ReactNode } from 'react';
import { defineMessages, FormattedMessage, type MessageDescriptor } from 'react-intl';
import { clockWords } from '../words/clock-words.ts';
import { noticeWords } from './notice-words.ts';

const other = defineMessages({
  changed: { id: 'notice.other', defaultMessage: '{from} changed something about a file: {file}.' },
});

const byKind = new Map<string, MessageDescriptor>(Object.entries(noticeWords));

const wordsOf = (kind: string): MessageDescriptor => byKind.get(kind) ?? other.changed;

/** Of a clock: what it is called ends the sentence. */
const clockNotices = defineMessages({
  clock_near: { id: 'notice.clockNear', defaultMessage: 'Soon, {file}: {clock}.' },
  clock_passed: { id: 'notice.clockPassed', defaultMessage: 'Overdue, {file}: {clock}.' },
});

interface NoticeFacts {
  kind: string;
  /** The clock that it is about. */
  clock: ClockName | null;
  /** Nothing when the file may not be seen any more. */
  codeName: string | null;
  fromName: string | null;
}

/** What a notice says, by its kind. It names the file's code name and a colleague, never a child. */
export function NoticeText({ kind, clock, codeName, fromName }: NoticeFacts): ReactNode {
  const file = codeName === null ? <FileOutOfSight /> : <b>{codeName}</b>;
  const from = fromName === null ? <Somebody /> : <bdi>{fromName}</bdi>;
  if (clock !== null) {
    const words: MessageDescriptor =
      kind === 'clock_passed' ? clockNotices.clock_passed : clockNotices.clock_near;
    return (
      <FormattedMessage {...words} values={{ file, clock: <FormattedMessage {...clockWords[clock]} /> }} />
    );
  }
  return <FormattedMessage {...wordsOf(kind)} values={{ file, from }} />;
}

function FileOutOfSight() {
  return <FormattedMessage id="notice.file" defaultMessage="one that is not open to you now" />;
}

function Somebody() {
  return <FormattedMessage id="notice.somebody" defaultMessage="Somebody" />;
}
