import type { RefusalCode, RefusalDetails } from '@tutela/kernel';
import { type IntlShape, type MessageDescriptor, useIntl } from 'react-intl';
import { Refused, Unreachable } from '../../api/index.ts';
import { PasskeyFailure } from '../passkey/passkey.ts';
import { passkeyText } from '../passkey/passkey-text.ts';
import { allianceRefusals } from './alliance-refusals.ts';
import { authRefusals } from './auth-refusals.ts';
import { fileRefusals } from './file-refusals.ts';
import { platformRefusals } from './platform-refusals.ts';

const { database, keys, unreachable, ...platform } = platformRefusals;

/** Total: each code has its sentence. What only an administrator can mend shares one. */
const messages: Record<RefusalCode, MessageDescriptor> = {
  ...platform,
  ...authRefusals,
  ...fileRefusals,
  ...allianceRefusals,
  'db.binaries_missing': database,
  'db.version_too_old': database,
  'db.version_mismatch': database,
  'db.unreachable': platform['platform.unavailable'],
  'db.settings_unsafe': database,
  'db.storage_unsafe': database,
  'db.folder_locked': database,
  'db.folder_newer': database,
  'db.start_failed': database,
  'db.disk_full': platform['platform.intake_stopped'],
  'db.backup_failed': database,
  'db.restore_failed': database,
  'vault.key_missing': keys,
  'vault.key_wrong': keys,
  'vault.key_exists': keys,
  'vault.storage_unsafe': keys,
  'vault.decryption_failed': keys,
};

/** The sentence for a code, with what its details add: "Wait 4 minutes". */
export function refusalText(intl: IntlShape, code: RefusalCode, details: RefusalDetails = {}): string {
  return intl.formatMessage(messages[code], valuesOf(details));
}

/** The sentence for whatever a request threw. */
export function errorText(intl: IntlShape, error: unknown): string {
  if (error instanceof Refused) return refusalText(intl, error.problem.code, error.problem.details);
  if (error instanceof PasskeyFailure) return passkeyText(intl, error.problem);
  if (error instanceof Unreachable) return intl.formatMessage(unreachable);
  return intl.formatMessage(platform['platform.internal']);
}

/** `errorText` in the reader's language. */
export function useErrorText(): (error: unknown) => string {
  const intl = useIntl();
  return (error) => errorText(intl, error);
}

/** A sentence may name a detail that this refusal does not carry. */
const absent = { minutes: 0, weakness: '', strength: '', because: '', limitMegabytes: 0, openActions: 0 };

function valuesOf(details: RefusalDetails): Record<string, string | number> {
  const plain = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : String(value),
  ]);
  const bytes = details.limitBytes;
  const megabytes = typeof bytes === 'number' ? { limitMegabytes: bytes / 1_000_000 } : {};
  return { ...absent, ...Object.fromEntries(plain), ...megabytes };
}
