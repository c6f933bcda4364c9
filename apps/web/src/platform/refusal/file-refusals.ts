import { defineMessages } from 'react-intl';

/** What is refused around a file and its documents. */
export const fileRefusals = defineMessages({
  'blobs.type_not_allowed': {
    id: 'refusal.blobs.type_not_allowed',
    defaultMessage:
      'Files of this kind cannot be kept. Photographs as JPEG, PNG or WebP and documents as PDF can.',
  },
  'blobs.too_large': {
    id: 'refusal.blobs.too_large',
    defaultMessage:
      'This file is too large: at most {limitMegabytes, number, ::.#} MB. Send a smaller version of it.',
  },
  'blobs.too_many_pixels': {
    id: 'refusal.blobs.too_many_pixels',
    defaultMessage: 'This picture has too many pixels. Make it smaller and try again.',
  },
  'blobs.unreadable': {
    id: 'refusal.blobs.unreadable',
    defaultMessage: 'This file is empty or damaged. Choose another one.',
  },
  'blobs.not_found': {
    id: 'refusal.blobs.not_found',
    defaultMessage: 'This document is not there any more.',
  },
  'protection.file_stale': {
    id: 'refusal.protection.file_stale',
    defaultMessage: 'Somebody changed this meanwhile. Compare what is new with yours, and send it again.',
  },
  'protection.file_closed': {
    id: 'refusal.protection.file_closed',
    defaultMessage: 'This file is closed. Reopen it first: move it to another stage.',
  },
  'protection.file_erased': {
    id: 'refusal.protection.file_erased',
    defaultMessage: 'This file was erased. Nobody can read it again.',
  },
  'protection.stage_not_allowed': {
    id: 'refusal.protection.stage_not_allowed',
    defaultMessage: 'The file cannot be moved to this stage now: something it needs is missing.',
  },
  'protection.caseworker_unsuitable': {
    id: 'refusal.protection.caseworker_unsuitable',
    defaultMessage:
      '{because, select, already_assigned {This person has the file already.} no_mandate {This person has no mandate for it at present. Choose somebody else.} other {This person cannot take the file. Choose somebody else.}}',
  },
  'protection.handover_unsuitable': {
    id: 'refusal.protection.handover_unsuitable',
    defaultMessage: 'This handover cannot be made or answered now. Look at the newest state of the file.',
  },
  'protection.flag_unchanged': {
    id: 'refusal.protection.flag_unchanged',
    defaultMessage: 'The flag is so already.',
  },
  'protection.entry_unsuitable': {
    id: 'refusal.protection.entry_unsuitable',
    defaultMessage: 'This entry does not fit the file as it is now. Look at its newest state.',
  },
  'protection.reason_missing': {
    id: 'refusal.protection.reason_missing',
    defaultMessage: 'Write the reason. It is kept with the record.',
  },
  'protection.second_person_needed': {
    id: 'refusal.protection.second_person_needed',
    defaultMessage: 'This needs a second person: nobody may decide it alone, and not on their own request.',
  },
  'protection.reveal_not_open': {
    id: 'refusal.protection.reveal_not_open',
    defaultMessage:
      'The place is not open to you now: nobody has agreed yet, or the fifteen minutes are over. Ask again.',
  },
  'protection.retention_not_over': {
    id: 'refusal.protection.retention_not_over',
    defaultMessage: 'The time for which this file must be kept is not over.',
  },
  'protection.grant_unsuitable': {
    id: 'refusal.protection.grant_unsuitable',
    defaultMessage:
      '{because, select, ended {This share has ended already.} until {Choose an end that lies ahead.} section {In their role they cannot be let into all of these sections. Choose fewer.} other {The file cannot be shared in this way. Choose somebody else.}}',
  },
  'protection.procedure': {
    id: 'refusal.protection.procedure',
    defaultMessage: 'The procedure does not allow this now. Open the file again to see what is missing.',
  },
  'protection.complaint_stale': {
    id: 'refusal.protection.complaint_stale',
    defaultMessage: 'A colleague went on with this meanwhile. Read what is new, and send yours again.',
  },
  'protection.complaint_no_desk': {
    id: 'refusal.protection.complaint_no_desk',
    defaultMessage:
      'No independent body hears complaints at this node yet, so nothing was sent or kept. Turn to the ombudsperson of your country or a helpline. If a child is in danger, call the police.',
  },
  'protection.visibility_unchanged': {
    id: 'refusal.protection.visibility_unchanged',
    defaultMessage: 'The file is so already.',
  },
});
