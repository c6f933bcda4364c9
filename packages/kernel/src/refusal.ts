/** One closed list of refusal codes, `module.noun_reason`; the server's total table gives each its HTTP status. */
export const refusalCodes = [
  'platform.request_invalid',
  'platform.request_conflict',
  'platform.not_found',
  'platform.not_signed_in',
  'platform.not_permitted',
  'platform.too_many_attempts',
  'platform.body_too_large',
  'platform.unavailable',
  'platform.intake_stopped',
  'platform.configuration_invalid',
  'platform.internal',
  'db.binaries_missing',
  'db.version_too_old',
  'db.version_mismatch',
  'db.unreachable',
  'db.settings_unsafe',
  'db.storage_unsafe',
  'db.folder_locked',
  'db.folder_newer',
  'db.start_failed',
  'db.disk_full',
  'db.backup_failed',
  'db.restore_failed',
  'vault.key_missing',
  'vault.key_wrong',
  'vault.key_exists',
  'vault.storage_unsafe',
  'vault.decryption_failed',
  'vault.file_erased',
  'blobs.type_not_allowed',
  'blobs.too_large',
  'blobs.too_many_pixels',
  'blobs.unreadable',
  'blobs.not_found',
  'auth.credentials_wrong',
  'auth.password_weak',
  'auth.passkey_refused',
  'auth.totp_wrong',
  'auth.invitation_invalid',
  'auth.step_up_needed',
  'auth.mandate_ended',
  'auth.account_exists',
  'auth.oidc_refused',
  'auth.last_administrator',
  'auth.second_administrator_needed',
  'auth.mandate_unsuitable',
  'protection.file_stale',
  'protection.file_closed',
  'protection.file_erased',
  'protection.stage_not_allowed',
  'protection.caseworker_unsuitable',
  'protection.handover_unsuitable',
  'protection.flag_unchanged',
  'protection.entry_unsuitable',
  'protection.reason_missing',
  'protection.second_person_needed',
  'protection.reveal_not_open',
  'protection.retention_not_over',
  'protection.grant_unsuitable',
  'protection.visibility_unchanged',
  'protection.procedure',
  'protection.complaint_stale',
  'protection.complaint_no_desk',
  'partnership.seat_missing',
  'partnership.stale',
  'partnership.work_open',
  'partnership.procedure',
  'partnership.import_refused',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Facts that help the person mend what was refused: codes, counts and field names, never personal data. */
export type RefusalDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The one error the server throws on purpose. `message` is a clear sentence for whoever can mend it. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, message: string, details: RefusalDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}
