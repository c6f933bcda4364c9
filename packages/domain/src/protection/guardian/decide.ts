import type { Case } from '../case.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { type Header, including, without } from '../header.ts';
import type { AppointGuardian, EndGuardian, RequestGuardian, SuspendGuardian } from './commands.ts';
import { type GuardianState, guardianTable } from './guardian-table.ts';
import { whyUnsuitable } from './suitable.ts';

/** Records that a guardian was asked for. */
export function requestGuardian(kase: Case, command: RequestGuardian, acting: Acting): Decision {
  const { baseVersion: _, ...request } = command;
  if (!leadsTo(kase, 'requested')) return refuseBecause('guardian_not_reachable');
  if (command.requestedOn > acting.today) return refuseBecause('date_in_future');
  return told([{ type: 'guardian.requested', section: 'guardian', payload: request }]);
}

/**
 * Records who is guardian, for a time or formally. With an account, the file opens to them by the grant of this id;
 * letting somebody in is a supervisor's to do.
 */
export function appointGuardian(
  kase: Case,
  command: AppointGuardian,
  acting: Acting,
  grantId: string,
): Decision {
  const { baseVersion: _, independent: __, worksFor: ___, ...appointment } = command;
  if (!leadsTo(kase, command.standing)) return refuseBecause('guardian_not_reachable');
  const unsuitable = whyUnsuitable(kase, command, acting);
  if (unsuitable !== undefined) return refuseBecause(unsuitable);
  const payload = { ...appointment, grantId: command.accountId === null ? null : grantId };
  return told(
    [{ type: 'guardian.appointed', section: 'guardian', payload }],
    withGuardian(kase.state.header),
  );
}

/** The guardian no longer acts, at once. The reason stands in the notes, which are never open to a guardian. */
export function suspendGuardian(kase: Case, command: SuspendGuardian, acting: Acting): Decision {
  const { suspendedOn, reason } = command;
  if (!leadsTo(kase, 'suspended')) return refuseBecause('guardian_not_reachable');
  if (suspendedOn > acting.today) return refuseBecause('date_in_future');
  return told(
    [
      { type: 'guardian.suspended', section: 'guardian', payload: { suspendedOn } },
      { type: 'guardian.suspension_explained', section: 'notes', payload: { reason } },
    ],
    withoutGuardian(kase.state.header),
  );
}

/** The guardianship, or the request for one, is over. Somebody who is eighteen needs no other. */
export function endGuardian(kase: Case, command: EndGuardian, acting: Acting): Decision {
  const { baseVersion: _, ...end } = command;
  if (!leadsTo(kase, 'ended')) return refuseBecause('guardian_not_reachable');
  if (command.endedOn > acting.today) return refuseBecause('date_in_future');
  const { header } = kase.state;
  return told(
    [{ type: 'guardian.ended', section: 'guardian', payload: end }],
    command.ending === 'child_turned_18' ? withGuardian(header) : withoutGuardian(header),
  );
}

const leadsTo = ({ content }: Case, to: GuardianState): boolean =>
  guardianTable[content.guardian.state].includes(to);

const withGuardian = ({ flags, gaps }: Header): Partial<Header> => ({
  flags: without(flags, 'guardian_absent'),
  gaps: without(gaps, 'guardian'),
});

const withoutGuardian = ({ flags, gaps }: Header): Partial<Header> => ({
  flags: including(flags, 'guardian_absent'),
  gaps: including(gaps, 'guardian'),
});
