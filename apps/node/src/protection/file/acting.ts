import type { Acting } from '@tutela/domain';
import { type Clock, dayOf, Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../platform/http/serve.ts';

/** Who acts, in the words of the rules. Only people at an agency act on files. */
export function actingOf({ actor }: RequestContext, clock: Clock): Acting & { isCaseworker: boolean } {
  const { accountId, agencyId, role } = actor;
  if (accountId === null || agencyId === null) {
    throw new Refusal('platform.not_permitted', 'Choose a mandate at an agency first.');
  }
  return {
    accountId,
    agencyId,
    isSupervisor: role === 'supervisor',
    isCaseworker: role === 'caseworker',
    today: dayOf(clock.now()),
  };
}
