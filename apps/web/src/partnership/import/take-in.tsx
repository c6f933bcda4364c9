import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { RefusalNotice } from '../../platform/refusal/refusal-notice.tsx';
import { Button, ConfirmDialog, Live, Notice, Progress, Stack, useToast } from '../../ui/index.ts';
import { type TriedFile, takeIn } from './use-trial.ts';
import { WhatChanges } from './what-changes.tsx';

interface TakeInProps {
  readonly tried: TriedFile;
  /** The registry learnt something since the trial. */
  readonly onStale: () => void;
}

/** Takes in exactly the file that was tried, and leads to its report. */
export function TakeIn({ tried, onStale }: TakeInProps) {
  const [isAsking, setAsking] = useState(false);
  const taking = useTakingIn({ tried, onStale }, () => setAsking(false));
  return (
    <Stack>
      {taking.error instanceof WaitingStopped ? <NotKnown /> : <RefusalNotice error={taking.error} />}
      <div>
        <Button kind="primary" onPress={() => setAsking(true)}>
          <FormattedMessage id="takeIn.do" defaultMessage="Take it in" />
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        kind="primary"
        title={<FormattedMessage id="takeIn.title" defaultMessage="Take this file into the registry?" />}
        confirmLabel={<FormattedMessage id="takeIn.confirm" defaultMessage="Take it into the registry" />}
        cancelLabel={
          taking.isPending && <FormattedMessage id="takeIn.stopWaiting" defaultMessage="Stop waiting" />
        }
        isBusy={taking.isPending}
        onConfirm={taking.begin}
        onClose={taking.isPending ? taking.stopWaiting : () => setAsking(false)}
      >
        <Stack gap={1}>
          <WhatChanges tried={tried} />
          <Live>
            {taking.isPending && (
              <Progress
                label={
                  <FormattedMessage
                    id="takeIn.busy"
                    defaultMessage="Taking it in. It cannot be stopped now, only the waiting can."
                  />
                }
              />
            )}
          </Live>
        </Stack>
      </ConfirmDialog>
    </Stack>
  );
}

/** Whoever waited does not any more; the node goes on. */
class WaitingStopped extends Error {}

function useTakingIn({ tried, onStale }: TakeInProps, close: () => void) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const waiting = useRef<AbortController>(undefined);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => {
      waiting.current = new AbortController();
      return takeIn(tried, waiting.current.signal);
    },
    // Also for whoever went to another page meanwhile, and where nobody heard how it ended.
    onSettled: () => void queries.invalidateQueries({ queryKey: ['partnership'] }),
    onSuccess: () =>
      say(
        <FormattedMessage
          id="takeIn.done"
          defaultMessage="{file} is taken in."
          values={{ file: <bdi dir="ltr">{tried.asked.file.name}</bdi> }}
        />,
      ),
  });
  // Only while this stands on the screen: nobody is pulled away from where they went.
  const begin = () =>
    mutate(undefined, {
      onSuccess: (reportId) => void navigate({ to: '/registry/imports/$reportId', params: { reportId } }),
      onError: (thrown) => {
        close();
        if (refusalCodeOf(thrown) === 'partnership.stale') onStale();
      },
    });
  const stopWaiting = () => waiting.current?.abort(new WaitingStopped('whoever waited has stopped'));
  return { begin, stopWaiting, error, isPending };
}

function NotKnown() {
  return (
    <Notice
      kind="caution"
      title={
        <FormattedMessage
          id="takeIn.notKnown"
          defaultMessage="You stopped waiting. It is not known whether the file was taken in."
        />
      }
    >
      <FormattedMessage
        id="takeIn.notKnown.next"
        defaultMessage="Take it in again: it is done only once, and you come to its report."
      />
    </Notice>
  );
}
