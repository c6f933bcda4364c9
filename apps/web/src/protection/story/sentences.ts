import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** Each kind of entry as a sentence; what stands in braces comes from the entry itself. */
export const sentences: Record<ToldEntry['type'], MessageDescriptor> = defineMessages({
  'identity.recorded': {
    id: 'story.identity.recorded',
    defaultMessage: 'The child’s identity was recorded.',
  },
  'identity.corrected': {
    id: 'story.identity.corrected',
    defaultMessage: 'The child’s identity was corrected.',
  },
  'journey.recorded': { id: 'story.journey.recorded', defaultMessage: 'Company and journey were recorded.' },
  'journey.corrected': {
    id: 'story.journey.corrected',
    defaultMessage: 'Company and journey were corrected.',
  },
  'note.written': { id: 'story.note.written', defaultMessage: 'A note was written.' },
  'document.attached': {
    id: 'story.document.attached',
    defaultMessage: '{kind, select, photo {A photo was added.} other {A document was added.}}',
  },
  'stage.moved': { id: 'story.stage.moved', defaultMessage: 'The file moved from {from} to {to}.' },
  'risk.graded': { id: 'story.risk.graded', defaultMessage: 'Risk graded: {risk}.' },
  'flag.raised': {
    id: 'story.flag.raised',
    defaultMessage:
      '{code, select, missing {The child was reported missing.} urgent {The child was reported to be in danger.} other {The flag “{flag}” was raised.}}',
  },
  'flag.lowered': {
    id: 'story.flag.lowered',
    defaultMessage:
      '{code, select, missing {The child was found.} urgent {The danger to the child is over.} other {The flag “{flag}” was lowered.}}',
  },
  'caseworker.assigned': {
    id: 'story.caseworker.assigned',
    defaultMessage: '{person} became responsible for the file.',
  },
  'handover.offered': {
    id: 'story.handover.offered',
    defaultMessage:
      '{toPerson, select, true {The file was offered to {person}, {agency}.} other {The file was offered to {agency}.}}',
  },
  'handover.accepted': { id: 'story.handover.accepted', defaultMessage: 'The hand-over was accepted.' },
  'handover.declined': { id: 'story.handover.declined', defaultMessage: 'The hand-over was declined.' },
  'handover.withdrawn': {
    id: 'story.handover.withdrawn',
    defaultMessage: 'The offered hand-over was withdrawn.',
  },
  'file.hidden': { id: 'story.file.hidden', defaultMessage: 'The file was hidden.' },
  'file.shown': { id: 'story.file.shown', defaultMessage: 'The hidden file was shown to the agency again.' },
  'file.shared': {
    id: 'story.file.shared',
    defaultMessage: 'The file was shared with {subject} until {until}: {sections}.',
  },
  'share.ended': { id: 'story.share.ended', defaultMessage: 'A share of the file was ended.' },
  'location.recorded': {
    id: 'story.location.recorded',
    defaultMessage: 'Where the child is staying was recorded, under its own key.',
  },
  'reveal.requested': {
    id: 'story.reveal.requested',
    defaultMessage: 'Somebody asked to see where the child is staying.',
  },
  'reveal.approved': {
    id: 'story.reveal.approved',
    defaultMessage: 'A second person agreed: the place could be seen for fifteen minutes.',
  },
  'reveal.refused': {
    id: 'story.reveal.refused',
    defaultMessage: 'A second person refused to show where the child is staying.',
  },
  'assessment.made': {
    id: 'story.assessment.made',
    defaultMessage: 'The child’s best interests were assessed: {conclusion}.',
  },
  'assessment.reviewed': {
    id: 'story.assessment.reviewed',
    defaultMessage:
      '{verdict, select, agreed {A supervisor agreed to the assessment.} other {A supervisor returned the assessment.}}',
  },
  'screening.recorded': {
    id: 'story.screening.recorded',
    defaultMessage:
      '{indicators, plural, =0 {A screening was recorded; no indicator was seen.} one {A screening was recorded; # indicator was seen.} other {A screening was recorded; # indicators were seen.}}',
  },
  'person.linked': {
    id: 'story.person.linked',
    defaultMessage: 'A person in the child’s life was recorded: {relation}.',
  },
  'link.changed': {
    id: 'story.link.changed',
    defaultMessage: 'What is known of a person in the child’s life changed: {verification}; {contact}.',
  },
  'guardian.requested': { id: 'story.guardian.requested', defaultMessage: 'A guardian was asked for.' },
  'guardian.appointed': {
    id: 'story.guardian.appointed',
    defaultMessage:
      '{standing, select, provisional {A provisional guardian was named.} other {A guardian was appointed.}}',
  },
  'guardian.suspended': {
    id: 'story.guardian.suspended',
    defaultMessage: 'The guardian was suspended. Their access ended at once.',
  },
  'guardian.suspension_explained': {
    id: 'story.guardian.suspensionExplained',
    defaultMessage: 'Why the guardian was suspended was written down.',
  },
  'guardian.ended': { id: 'story.guardian.ended', defaultMessage: 'The guardianship ended: {ending}.' },
  'guardian.asked': { id: 'story.guardian.asked', defaultMessage: 'The guardian was asked: {act}.' },
  'guardian.answered': {
    id: 'story.guardian.answered',
    defaultMessage: '{answer, select, approve {The guardian approved.} other {The guardian objected.}}',
  },
  'status.decided': { id: 'story.status.decided', defaultMessage: 'Decided on victim status: {status}.' },
  'status.told': {
    id: 'story.status.told',
    defaultMessage:
      '{toldChild, select, true {The child was told of the decision on status.} other {The guardian was told of the decision on status.}}',
  },
  'consent.recorded': {
    id: 'story.consent.recorded',
    defaultMessage:
      '{by, select, child {The child agreed: {purposes}.} guardian {The guardian agreed: {purposes}.} other {The child and the guardian agreed: {purposes}.}}',
  },
  'consent.withdrawn': {
    id: 'story.consent.withdrawn',
    defaultMessage:
      '{by, select, child {The child took a consent back.} guardian {The guardian took a consent back.} other {The child and the guardian took a consent back.}}',
  },
  'consent.overridden': {
    id: 'story.consent.overridden',
    defaultMessage: 'A missing consent was overridden: {ground}.',
  },
  'override.told': {
    id: 'story.override.told',
    defaultMessage: 'The guardian was told that a missing consent was overridden.',
  },
  'reflection.started': {
    id: 'story.reflection.started',
    defaultMessage: 'A reflection period began. It runs until {until}.',
  },
  'reflection.extended': {
    id: 'story.reflection.extended',
    defaultMessage: 'The reflection period was made longer, until {until}.',
  },
  'reflection.ended': {
    id: 'story.reflection.ended',
    defaultMessage: 'The reflection period was ended early. The guardian was told before.',
  },
  'cooperation.recorded': {
    id: 'story.cooperation.recorded',
    defaultMessage: 'What the child says of co-operation was recorded. It changes nothing else.',
  },
  'age.questioned': {
    id: 'story.age.questioned',
    defaultMessage: 'The child’s age was doubted. Until a decision the child is presumed under eighteen.',
  },
  'age.decided': {
    id: 'story.age.decided',
    defaultMessage:
      '{outcome, select, minor {It was decided that the child is under eighteen.} adult {It was decided that the person is eighteen or older.} other {The age could not be determined: the child is presumed under eighteen.}}',
  },
  'residence.recorded': {
    id: 'story.residence.recorded',
    defaultMessage: 'A residence title was recorded, valid until {until}.',
  },
  'placement.recorded': {
    id: 'story.placement.recorded',
    defaultMessage: 'The child’s care was recorded, from {from}: {care}.',
  },
  'placement.ended': { id: 'story.placement.ended', defaultMessage: 'The child left the placement.' },
  'erasure.proposed': { id: 'story.erasure.proposed', defaultMessage: 'Erasure was proposed: {ground}.' },
});
