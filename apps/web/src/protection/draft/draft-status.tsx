import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Muted } from '../../ui/index.ts';
import type { DraftState } from './use-draft.ts';

/** Whether what is typed is safe yet. */
export function DraftStatus({ state }: { state: DraftState }) {
  if (state.kind === 'none') return null;
  return (
    <Muted>
      {state.kind === 'saving' && <FormattedMessage id="draft.saving" defaultMessage="Saving your draft" />}
      {state.kind === 'waiting' && (
        <FormattedMessage
          id="draft.waiting"
          defaultMessage="Your draft is kept here and is saved as soon as the node answers."
        />
      )}
      {state.kind === 'saved' && <SavedAgo key={state.at} />}
    </Muted>
  );
}

/** By the clock of this device alone, which may differ from the node's. */
function SavedAgo() {
  const intl = useIntl();
  const [shownAt] = useState(() => Date.now());
  const [now, setNow] = useState(shownAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 4_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.round((now - shownAt) / 1000);
  const span =
    seconds < 60
      ? intl.formatNumber(seconds, { style: 'unit', unit: 'second', unitDisplay: 'long' })
      : intl.formatNumber(Math.floor(seconds / 60), { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return (
    <FormattedMessage
      id="draft.saved"
      defaultMessage="{fresh, select, true {Draft saved.} other {Draft saved {span} ago.}}"
      values={{ fresh: String(seconds < 4), span }}
    />
  );
}
