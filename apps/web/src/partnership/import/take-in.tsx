import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { RefusalNotice } from '../../platform/refusal/refusal-notice.tsx';
import { Button, ConfirmDialog, Progress, Stack, useToast } from '../../ui/index.ts';
import { type TriedFile, takeIn } from './use-trial.ts';

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
      <RefusalNotice error={taking.error} />
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
        isBusy={taking.isPending}
        onConfirm={() => taking.mutate()}
        // It is not stopped midway: whoever waits sees how it ends.
        onClose={() => !taking.isPending && setAsking(false)}
      >
        <Stack gap={1}>
          <WhatChanges tried={tried} />
          {taking.isPending && (
            <Progress label={<FormattedMessage id="takeIn.busy" defaultMessage="Taking it in" />} />
          )}
        </Stack>
      </ConfirmDialog>
    </Stack>
  );
}

function useTakingIn({ tried, onStale }: TakeInProps, close: () => void) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  return useMutation({
    mutationFn: () => takeIn(tried),
    onSuccess: async (reportId) => {
      await queries.invalidateQueries({ queryKey: ['partnership'] });
      say(<FormattedMessage id="takeIn.done" defaultMessage="The file is taken in. This is its report." />);
      await navigate({ to: '/registry/imports/$reportId', params: { reportId } });
    },
    onError: (error) => {
      close();
      if (refusalCodeOf(error) === 'partnership.stale') onStale();
    },
  });
}

function WhatChanges({ tried: { asked, trial } }: { tried: TriedFile }) {
  const { imported, records, refused, contradictions, changes } = trial;
  const isMeasured = changes[0]?.of === 'observation';
  return (
    <>
      <p>
        <FormattedMessage
          id="takeIn.words"
          defaultMessage="{imported, plural, one {# row} other {# rows}} of {file} would be taken in{several, select, true {, as {records, number} new records} other {}}."
          values={{
            ...{ imported, records, several: String(records !== imported) },
            file: <bdi dir="ltr">{asked.file.name}</bdi>,
          }}
        />
      </p>
      {refused > 0 && (
        <p>
          <FormattedMessage
            id="takeIn.refused"
            defaultMessage="{refused, plural, one {# row is left out; the report keeps why.} other {# rows are left out; the report keeps why.}}"
            values={{ refused }}
          />
        </p>
      )}
      {contradictions > 0 && (
        <p>
          <FormattedMessage
            id="takeIn.contradictions"
            defaultMessage="{contradictions, plural, one {# contradicts another source. Both are shown} other {# contradict another source. All are shown}}, side by side."
            values={{ contradictions }}
          />
        </p>
      )}
      <p>
        {isMeasured ? (
          <FormattedMessage
            id="takeIn.measured"
            defaultMessage="The numbers become public when they are released. What is taken in cannot be taken back."
          />
        ) : (
          <FormattedMessage
            id="takeIn.public"
            defaultMessage="It is public at once. What is taken in cannot be taken back."
          />
        )}
      </p>
    </>
  );
}
