import type { Because } from '../because.ts';
import type {
  AcknowledgeComplaint,
  CloseComplaint,
  DecideComplaint,
  LiftSuspension,
  LookIntoComplaint,
  MakeComplaint,
  SuspendFromFile,
  TellComplainant,
} from './commands.ts';
import { type Complaint, type ComplaintState, runningSuspensions } from './complaint.ts';
import type { ComplaintEntry } from './entries.ts';

export type ComplaintDecision =
  | { readonly ok: true; readonly entry: ComplaintEntry }
  | { readonly ok: false; readonly because: Because };

const no = (because: Because): ComplaintDecision => ({ ok: false, because });
const yes = (entry: ComplaintEntry): ComplaintDecision => ({ ok: true, entry });

/** Why a complaint cannot be taken as it is. That it has no proof is no reason. */
export const whyNoComplaint = ({ aboutAccountId, aboutWho }: MakeComplaint): Because | undefined =>
  aboutAccountId === null && aboutWho === '' ? 'complaint_about_nobody' : undefined;

export function acknowledgeComplaint({ state }: Complaint, { words }: AcknowledgeComplaint) {
  if (state !== 'received') return no('complaint_not_at_step');
  return yes({ type: 'complaint.acknowledged', payload: { words } });
}

export function lookIntoComplaint({ state }: Complaint, { words }: LookIntoComplaint) {
  if (state !== 'acknowledged' && state !== 'looked_into') return no('complaint_not_at_step');
  return yes({ type: 'complaint.looked_into', payload: { words } });
}

/** Never without having looked into it; a crime is passed on at once. */
export function decideComplaint({ state }: Complaint, command: DecideComplaint) {
  const { baseVersion: _, ...payload } = command;
  const isPassedOn = payload.outcome === 'passed_on';
  const from: readonly ComplaintState[] = isPassedOn
    ? ['received', 'acknowledged', 'looked_into']
    : ['looked_into'];
  if (state === 'acknowledged' && !isPassedOn) return no('complaint_not_looked_into');
  if (!from.includes(state)) return no('complaint_not_at_step');
  if (isPassedOn !== (payload.passedTo !== null)) return no('complaint_passed_to_whom');
  return yes({ type: 'complaint.decided', payload });
}

export function tellComplainant({ state }: Complaint, { words }: TellComplainant) {
  if (state !== 'decided') return no('complaint_not_at_step');
  return yes({ type: 'complaint.told', payload: { words } });
}

/** What was unfounded leaves nobody shut out. */
export function closeComplaint(complaint: Complaint, { words }: CloseComplaint) {
  const { state, outcome } = complaint;
  if (state !== 'told') return no('complaint_not_at_step');
  if (outcome === 'unfounded' && runningSuspensions(complaint).length > 0)
    return no('complaint_suspension_runs');
  return yes({ type: 'complaint.closed', payload: { words } });
}

/** A protective measure: at any time while the complaint is open, before anything is proved. */
export function suspendFromFile(complaint: Complaint, command: SuspendFromFile, newId: string) {
  const { baseVersion: _, ...payload } = command;
  if (complaint.state === 'closed') return no('complaint_not_at_step');
  if (complaint.made.file === null) return no('complaint_without_file');
  if (runningSuspensions(complaint).some(({ accountId }) => accountId === payload.accountId))
    return no('complaint_already_suspended');
  return yes({ type: 'complaint.suspended', payload: { suspensionId: newId, ...payload } });
}

/** Also after the complaint was closed: what was right then may be over. */
export function liftSuspension(complaint: Complaint, command: LiftSuspension) {
  const { baseVersion: _, ...payload } = command;
  const runs = runningSuspensions(complaint).some(
    ({ suspensionId }) => suspensionId === payload.suspensionId,
  );
  if (!runs) return no('complaint_not_suspended');
  return yes({ type: 'complaint.suspension_lifted', payload });
}
