import type { RefusalCode } from '@tutela/kernel';

/** How a refusal leaves the server. `retry`: may the same request succeed later, unchanged? */
interface Edge {
  readonly status: number;
  readonly retry: boolean;
  readonly level: 'info' | 'warn' | 'error';
}

const edge = (status: number, level: Edge['level'] = 'info', retry = false): Edge => ({
  status,
  level,
  retry,
});

/** Total: each code has its answer; there is no other table. */
export const refusalTable: Record<RefusalCode, Edge> = {
  'platform.request_invalid': edge(422),
  'platform.request_conflict': edge(409),
  'platform.not_found': edge(404),
  'platform.not_signed_in': edge(401),
  'platform.not_permitted': edge(403, 'warn'),
  'platform.too_many_attempts': edge(429, 'warn', true),
  'platform.body_too_large': edge(413),
  'platform.unavailable': edge(503, 'error', true),
  'platform.intake_stopped': edge(507, 'error', true),
  'platform.configuration_invalid': edge(500, 'error'),
  'platform.internal': edge(500, 'error'),
  'db.binaries_missing': edge(503, 'error'),
  'db.version_too_old': edge(503, 'error'),
  'db.version_mismatch': edge(503, 'error'),
  'db.unreachable': edge(503, 'error', true),
  'db.settings_unsafe': edge(503, 'error'),
  'db.storage_unsafe': edge(503, 'error'),
  'db.folder_locked': edge(503, 'error'),
  'db.folder_newer': edge(503, 'error'),
  'db.start_failed': edge(503, 'error'),
  'db.disk_full': edge(507, 'error', true),
  'db.backup_failed': edge(500, 'error'),
  'db.restore_failed': edge(500, 'error'),
  'vault.key_missing': edge(503, 'error'),
  'vault.key_wrong': edge(503, 'error'),
  'vault.key_exists': edge(409, 'error'),
  'vault.storage_unsafe': edge(503, 'error'),
  'vault.decryption_failed': edge(500, 'error'),
  'vault.file_erased': edge(410),
  'blobs.type_not_allowed': edge(415),
  'blobs.too_large': edge(413),
  'blobs.too_many_pixels': edge(413),
  'blobs.unreadable': edge(422),
  'blobs.not_found': edge(404),
  'auth.credentials_wrong': edge(401, 'warn'),
  'auth.password_weak': edge(422),
  'auth.passkey_refused': edge(401, 'warn'),
  'auth.totp_wrong': edge(401, 'warn'),
  'auth.invitation_invalid': edge(404, 'warn'),
  'auth.step_up_needed': edge(403),
  'auth.mandate_ended': edge(403),
  'auth.account_exists': edge(409),
  'auth.oidc_refused': edge(401, 'warn'),
  'auth.last_administrator': edge(409),
  'auth.second_administrator_needed': edge(409),
  'protection.file_stale': edge(409),
  'protection.file_closed': edge(409),
  'protection.file_erased': edge(410),
  'protection.stage_not_allowed': edge(409),
  'protection.caseworker_unsuitable': edge(409),
  'protection.handover_unsuitable': edge(409),
  'protection.flag_unchanged': edge(409),
  'protection.entry_unsuitable': edge(409),
  'protection.reason_missing': edge(422),
  'protection.second_person_needed': edge(409),
  'protection.reveal_not_open': edge(409),
  'protection.retention_not_over': edge(409),
  'protection.grant_unsuitable': edge(409),
  'protection.visibility_unchanged': edge(409),
  'protection.procedure': edge(409),
};
