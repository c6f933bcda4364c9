import { NotifyOverride, OverrideConsent, RecordConsent, WithdrawConsent } from '@tutela/domain';
import { caseCommand } from './file-command.ts';

export const recordConsentRoute = caseCommand(
  'record-consent',
  'Record what the child, the guardian or both agreed to',
  RecordConsent,
  ['protection.grant_unsuitable'],
);
export const withdrawConsentRoute = caseCommand(
  'withdraw-consent',
  'Record that a consent was taken back; shares with the agencies that it named end at once',
  WithdrawConsent,
);
export const overrideConsentRoute = caseCommand(
  'override-consent',
  'Record, as a second person, why best interests go before a missing consent',
  OverrideConsent,
  ['protection.second_person_needed', 'protection.grant_unsuitable'],
);
export const notifyOverrideRoute = caseCommand(
  'notify-override',
  'Record that the guardian was told of an override',
  NotifyOverride,
);
