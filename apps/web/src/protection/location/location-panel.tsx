import { useQuery } from '@tanstack/react-query';
import type { Reveal } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { Panel, Stack } from '../../ui/index.ts';
import { ActButton } from '../file/act-button.tsx';
import { useIsLetIn } from '../file/let-in.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { FailureNotice } from '../form/failure-notice.tsx';
import { AnswerReveal } from './answer-reveal.tsx';
import { revealsOfFileQuery, waitsForMe } from './location.queries.ts';
import { OwnReveal } from './own-reveal.tsx';

/** Where the child is: covered; what it takes to see it, and how far that has come. */
export function LocationPanel() {
  const { file, fileId } = useFileOnPage();
  const { permissions } = useMe();
  const mayAsk = permissions.includes('location.request');
  const reveals = useQuery({ ...revealsOfFileQuery(fileId), enabled: mayAsk && file.locationRecorded });
  const all = reveals.data?.reveals ?? [];
  const own = all.find((reveal) => reveal.mine);
  if (useIsLetIn()) return null;
  return (
    <Panel title={<FormattedMessage id="location.title" defaultMessage="Where the child is" />} tone="hidden">
      <Stack>
        {all.filter(waitsForMe).map((reveal) => (
          <AnswerReveal key={reveal.revealId} reveal={reveal} />
        ))}
        {own && <OwnReveal key={own.revealId} reveal={own} />}
        <FailureNotice error={reveals.error} />
        {!file.locationRecorded && (
          <p>
            <FormattedMessage id="location.none" defaultMessage="Nobody has recorded it yet." />
          </p>
        )}
        {file.locationRecorded && !isOpen(own) && (
          <ActButton wide act={{ kind: 'request-reveal' }} icon="lock">
            <FormattedMessage id="location.ask" defaultMessage="Ask to see it" />
          </ActButton>
        )}
        <ActButton wide act={{ kind: 'record-location' }} icon="place">
          {file.locationRecorded ? (
            <FormattedMessage id="location.recordAgain" defaultMessage="The child has moved" />
          ) : (
            <FormattedMessage id="location.record" defaultMessage="Record the place" />
          )}
        </ActButton>
      </Stack>
    </Panel>
  );
}

/** Asking again would only repeat what is under way. */
const isOpen = (own: Reveal | undefined): boolean => own?.state === 'asked' || own?.state === 'approved';
