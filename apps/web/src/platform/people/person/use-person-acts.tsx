import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  disablePersonRoute,
  enablePersonRoute,
  endPersonSessionsRoute,
  type RouteAnswer,
  renewInvitationRoute,
} from '@tutela/contract';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../../../api/index.ts';
import { useToast } from '../../../ui/index.ts';
import { useStepUp } from '../../step-up/step-up.tsx';
import { peopleQuery } from '../people.queries.ts';
import type { PersonAct } from './person-act-words.ts';

type Link = RouteAnswer<typeof renewInvitationRoute>;

interface PersonActs {
  run: (act: PersonAct) => Promise<void>;
  running: PersonAct | undefined;
  error: unknown;
  /** The one-time link that was made last. */
  link: Link | undefined;
  dialog: ReactNode;
}

export function usePersonActs(accountId: string): PersonActs {
  const queries = useQueryClient();
  const stepUp = useStepUp();
  const toast = useToast();
  const [link, setLink] = useState<Link>();
  const params = { accountId };
  const acts: Record<PersonAct, () => Promise<unknown>> = {
    renew: async () => setLink(await call(renewInvitationRoute, { params })),
    endSessions: async () => {
      const { sessionsEnded } = await call(endPersonSessionsRoute, { params });
      toast(
        <FormattedMessage
          id="personActs.sessionsEnded"
          defaultMessage="{count, plural, =0 {They were not signed in anywhere.} one {One session was ended.} other {# sessions were ended.}}"
          values={{ count: sessionsEnded }}
        />,
      );
    },
    disable: () => call(disablePersonRoute, { params }),
    enable: () => call(enablePersonRoute, { params }),
  };
  const mutation = useMutation({
    mutationFn: (act: PersonAct) => stepUp.withPresence(acts[act]),
    onSuccess: () => queries.invalidateQueries(peopleQuery),
  });
  return {
    run: async (act) => {
      setLink(undefined);
      await mutation.mutateAsync(act).catch(() => undefined);
    },
    running: mutation.isPending ? mutation.variables : undefined,
    error: mutation.error,
    link,
    dialog: stepUp.dialog,
  };
}
