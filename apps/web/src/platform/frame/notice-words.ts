import { defineMessages } from 'react-intl';

/** What a notice says, by its kind. */
export const noticeWords = defineMessages({
  handover_offered: {
    id: 'notice.handoverOffered',
    defaultMessage: '{from} offers you a file: {file}. Take it over or decline.',
  },
  handover_accepted: {
    id: 'notice.handoverAccepted',
    defaultMessage: '{from} took over the file that you offered: {file}.',
  },
  handover_declined: {
    id: 'notice.handoverDeclined',
    defaultMessage: '{from} declined the file that you offered: {file}. It stays yours.',
  },
  handover_withdrawn: {
    id: 'notice.handoverWithdrawn',
    defaultMessage: '{from} no longer offers you a file: {file}.',
  },
  reveal_requested: {
    id: 'notice.revealRequested',
    defaultMessage: '{from} asks to see where a child stays: {file}. A second person must agree.',
  },
  reveal_approved: {
    id: 'notice.revealApproved',
    defaultMessage: '{from} agreed: for fifteen minutes you can see where the child stays: {file}.',
  },
  reveal_refused: {
    id: 'notice.revealRefused',
    defaultMessage: '{from} did not agree to show where the child stays: {file}.',
  },
  location_revealed: {
    id: 'notice.locationRevealed',
    defaultMessage: '{from} agreed that a colleague sees where the child stays: {file}.',
  },
  guardian_asked: {
    id: 'notice.guardianAsked',
    defaultMessage: '{from} asks you, as guardian, about a child: {file}. Answer in the section Guardian.',
  },
  guardian_answered: {
    id: 'notice.guardianAnswered',
    defaultMessage: '{from} recorded the guardian’s answer: {file}.',
  },
  child_said: {
    id: 'notice.childSaid',
    defaultMessage: 'A child wrote to you from their page: {file}. Read it among the notes.',
  },
  child_objects: {
    id: 'notice.childObjects',
    defaultMessage: 'A child says: I do not want this. {file}. Talk with the child before anything goes on.',
  },
  callback_asked: {
    id: 'notice.callbackAsked',
    defaultMessage:
      '{from}, from outside, asks about a child: {file}. They were told nothing. Read why among the notes, and call back if that is right.',
  },
  same_child: {
    id: 'notice.sameChild',
    defaultMessage:
      'Perhaps the same child as one of another agency: {file}. Look under “Perhaps the same child”.',
  },
  same_child_compare: {
    id: 'notice.sameChildCompare',
    defaultMessage:
      'Another agency agreed to compare a child with yours: {file}. Look under “Perhaps the same child”.',
  },
  same_child_answered: {
    id: 'notice.sameChildAnswered',
    defaultMessage:
      'Another agency said whether its child is yours: {file}. See how it stands under “Perhaps the same child”.',
  },
  same_child_undone: {
    id: 'notice.sameChildUndone',
    defaultMessage:
      'Another agency took back what it said of its child and yours: {file}. Look under “Perhaps the same child”.',
  },
  closure_proposed: {
    id: 'notice.closureProposed',
    defaultMessage: '{from} proposes to close a file: {file}. Another supervisor than they decides.',
  },
  closure_approved: {
    id: 'notice.closureApproved',
    defaultMessage: '{from} agreed, and closed the file {file}.',
  },
  closure_returned: {
    id: 'notice.closureReturned',
    defaultMessage: '{from} did not agree to close a file: {file}. The reason is in its story.',
  },
  password_changed: {
    id: 'notice.passwordChanged',
    defaultMessage: 'Your password was changed. If that was not you, tell your administrator at once.',
  },
  authenticator_changed: {
    id: 'notice.authenticatorChanged',
    defaultMessage:
      'Your authenticator app was replaced. If that was not you, tell your administrator at once.',
  },
  passkey_added: {
    id: 'notice.passkeyAdded',
    defaultMessage:
      'A passkey was added to your account. If that was not you, remove it in Settings and tell your administrator at once.',
  },
  passkey_removed: {
    id: 'notice.passkeyRemoved',
    defaultMessage: 'A passkey of yours was removed. If that was not you, tell your administrator at once.',
  },
  credentials_reset: {
    id: 'notice.credentialsReset',
    defaultMessage:
      'All your ways to sign in were reset by a one-time link. If that was not you, tell your administrator at once.',
  },
  caseload_received: {
    id: 'notice.caseloadReceived',
    defaultMessage:
      '{from} made you responsible for the files of a colleague, among them {file}. Look at them today.',
  },
  file_shared: { id: 'notice.fileShared', defaultMessage: '{from} let you into a file: {file}.' },
  consent_withdrawn: {
    id: 'notice.consentWithdrawn',
    defaultMessage:
      '{from} tells you that a consent was taken back: {file}. What was shared with your agency because of it has ended.',
  },
  consent_overridden: {
    id: 'notice.consentOverridden',
    defaultMessage: '{from} went ahead without a consent, on a ground of law: {file}. You can ask why.',
  },
  referral_sent: {
    id: 'notice.referralSent',
    defaultMessage: '{from} asks your agency for help with a child: {file}. Open it under Referrals.',
  },
  referral_answered: {
    id: 'notice.referralAnswered',
    defaultMessage: '{from} answered your referral: {file}.',
  },
  referral_ended: {
    id: 'notice.referralEnded',
    defaultMessage: '{from} tells you that the service you asked for is over: {file}.',
  },
  referral_recalled: {
    id: 'notice.referralRecalled',
    defaultMessage: '{from} took a referral back: {file}. It is no longer open to your agency because of it.',
  },
  referral_consent_withdrawn: {
    id: 'notice.referralConsentWithdrawn',
    defaultMessage: 'A consent was taken back, and a referral ended with it: {file}. Recorded by {from}.',
  },
  referral_unseen: {
    id: 'notice.referralUnseen',
    defaultMessage: 'Nobody has opened a referral in time: {file}. Call the agency that was asked.',
  },
  referral_expired: {
    id: 'notice.referralExpired',
    defaultMessage:
      'A referral had no answer in time and is over: {file}. No answer is not a yes; ask another agency.',
  },
  child_missing: {
    id: 'notice.childMissing',
    defaultMessage: '{from} reports a child missing: {file}. Open the file: every minute counts.',
  },
  child_detained: {
    id: 'notice.childDetained',
    defaultMessage: '{from} reports that a child is deprived of liberty: {file}. Open the file today.',
  },
  child_controlled: {
    id: 'notice.childControlled',
    defaultMessage:
      '{from} reports that somebody may control a child: {file}. The child’s page is off. Open the file today.',
  },
  unsafe_contact: {
    id: 'notice.unsafeContact',
    defaultMessage:
      '{from} reports that somebody who is not safe reached a child: {file}. Look at the child’s digital safety today.',
  },
  child_located: {
    id: 'notice.childLocated',
    defaultMessage: '{from} tells you that a missing child was located, but is not back: {file}.',
  },
  child_back: {
    id: 'notice.childBack',
    defaultMessage: '{from} tells you that a missing child is back: {file}.',
  },
  determination_assigned: {
    id: 'notice.determinationAssigned',
    defaultMessage: '{from} asks you to write the report of a best-interests determination: {file}.',
  },
  report_waits: {
    id: 'notice.reportWaits',
    defaultMessage: '{from} finished the report of a determination: {file}. A second person must look at it.',
  },
  panel_called: {
    id: 'notice.panelCalled',
    defaultMessage:
      '{from} calls you to a panel: {file}. Read the report in the section Determination; it is open to you until the day of the session is over.',
  },
  panellist_barred: {
    id: 'notice.panellistBarred',
    defaultMessage:
      '{from} declared a conflict and does not sit on the panel: {file}. See that it has a quorum.',
  },
  determination_decided: {
    id: 'notice.determinationDecided',
    defaultMessage: 'A panel decided: {file}. The child must be told, in words the child understands.',
  },
  determination_escalated: {
    id: 'notice.determinationEscalated',
    defaultMessage: 'A panel deferred for the second time: {file}. A child waits; see to what is missing.',
  },
  urgent_act: {
    id: 'notice.urgentAct',
    defaultMessage:
      '{from} protected a child at once: {file}. Call two panel members to look at it within 72 hours.',
  },
  complaint_received: {
    id: 'notice.complaintReceived',
    defaultMessage: 'Somebody complained. Open it under Complaints and tell them that it was received.',
  },
  complaint_urgent: {
    id: 'notice.complaintUrgent',
    defaultMessage: 'Somebody complained, and a child may be in danger. Open it under Complaints now.',
  },
  complaint_overdue: {
    id: 'notice.complaintOverdue',
    defaultMessage: 'A complaint is overdue. Open it under Complaints: somebody waits for you.',
  },
  complaint_answered: {
    id: 'notice.complaintAnswered',
    defaultMessage: 'There is an answer to something that you wrote. Open it when you are alone.',
  },
  look_after_file: {
    id: 'notice.lookAfterFile',
    defaultMessage:
      'Somebody else must look after a child from today on: {file}. See who is responsible, and choose a colleague.',
  },
  retention_over: {
    id: 'notice.retentionOver',
    defaultMessage:
      'Closed files of your agency have been kept as long as they may be. Speak with a supervisor, who proposes what to erase; you decide.',
  },
  alliance_due: {
    id: 'notice.allianceDue',
    defaultMessage: 'Something is due soon for the member that you sit for. See what, under Alliance.',
  },
  alliance_late: {
    id: 'notice.allianceLate',
    defaultMessage:
      'Something that the member you sit for has to do is a month late. See what, under Alliance, or hand it to somebody who can.',
  },
  keys_changed: {
    id: 'notice.keysChanged',
    defaultMessage:
      'This node has new keys. Backups made from now on cannot be opened with an older copy of the keys: make a new copy of them today.',
  },
});
