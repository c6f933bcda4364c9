import { NotifyOverride, OverrideConsent, RecordConsent, WithdrawConsent } from '@tutela/domain';
import { fileCommand } from './file-command.ts';

export const recordConsentRoute = fileCommand(
  'record-consent',
  'Record what the child, the guardian or both agreed to',
  {
    body: RecordConsent,
    permission: 'consent.record',
    refusals: ['protection.procedure', 'protection.grant_unsuitable'],
  },
);
export const withdrawConsentRoute = fileCommand(
  'withdraw-consent',
  'Record that a consent was taken back; shares with the agencies that it named end at once',
  { body: WithdrawConsent, permission: 'consent.record', refusals: ['protection.procedure'] },
);
export const overrideConsentRoute = fileCommand(
  'override-consent',
  'Record, as a second person, why best interests go before a missing consent',
  {
    body: OverrideConsent,
    permission: 'consent.override',
    refusals: ['protection.procedure', 'protection.second_person_needed', 'protection.grant_unsuitable'],
  },
);
export const notifyOverrideRoute = fileCommand(
  'notify-override',
  'Record that the guardian was told of an override',
  { body: NotifyOverride, permission: 'consent.record', refusals: ['protection.procedure'] },
);
