import type {
  AccountKind,
  DigitalStepKind,
  Holder,
  KnownAnswer,
  LookReason,
  PictureAnswer,
  Sharing,
  Way,
} from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const holderWords: Record<Holder, MessageDescriptor> = defineMessages({
  child: { id: 'digital.holder.child', defaultMessage: 'The child' },
  carer: { id: 'digital.holder.carer', defaultMessage: 'Whoever cares for the child' },
  agency: { id: 'digital.holder.agency', defaultMessage: 'The agency' },
  family: { id: 'digital.holder.family', defaultMessage: 'The family' },
  friend: { id: 'digital.holder.friend', defaultMessage: 'A friend' },
  somebody_else: { id: 'digital.holder.else', defaultMessage: 'Somebody else' },
  nobody_knows: { id: 'digital.holder.unknown', defaultMessage: 'Not known' },
});

export const sharingWords: Record<Sharing, MessageDescriptor> = defineMessages({
  off: { id: 'digital.sharing.off', defaultMessage: 'Off, and somebody looked' },
  on: { id: 'digital.sharing.on', defaultMessage: 'On' },
  nobody_knows: { id: 'digital.sharing.unknown', defaultMessage: 'Not known yet' },
});

export const accountWords: Record<AccountKind, MessageDescriptor> = defineMessages({
  messages: { id: 'digital.account.messages', defaultMessage: 'Messages' },
  social_media: { id: 'digital.account.social', defaultMessage: 'Social media' },
  email: { id: 'digital.account.email', defaultMessage: 'Email' },
  video: { id: 'digital.account.video', defaultMessage: 'Video' },
  games: { id: 'digital.account.games', defaultMessage: 'Games' },
  cloud: { id: 'digital.account.cloud', defaultMessage: 'Where pictures and copies are kept' },
  money: { id: 'digital.account.money', defaultMessage: 'Money' },
  school_or_work: { id: 'digital.account.school', defaultMessage: 'School or work' },
  other: { id: 'digital.account.other', defaultMessage: 'Another account' },
});

export const knownWords: Record<KnownAnswer, MessageDescriptor> = defineMessages({
  yes: { id: 'digital.known.yes', defaultMessage: 'Yes' },
  no: { id: 'digital.known.no', defaultMessage: 'No' },
  unknown: { id: 'digital.known.unknown', defaultMessage: 'Not known' },
});

export const wayWords: Record<Way, MessageDescriptor> = defineMessages({
  call: { id: 'digital.way.call', defaultMessage: 'a call' },
  message: { id: 'digital.way.message', defaultMessage: 'messages' },
  social_media: { id: 'digital.way.social', defaultMessage: 'social media' },
  game: { id: 'digital.way.game', defaultMessage: 'a game' },
  email: { id: 'digital.way.email', defaultMessage: 'email' },
  through_others: { id: 'digital.way.others', defaultMessage: 'other people' },
  in_person: { id: 'digital.way.person', defaultMessage: 'a meeting' },
  other: { id: 'digital.way.other', defaultMessage: 'another way' },
});

export const pictureWords: Record<PictureAnswer, MessageDescriptor> = defineMessages({
  none_known: { id: 'digital.pictures.none', defaultMessage: 'None that anybody knows of' },
  perhaps: { id: 'digital.pictures.perhaps', defaultMessage: 'Perhaps' },
  yes: { id: 'digital.pictures.yes', defaultMessage: 'Yes' },
});

export const digitalStepWords: Record<DigitalStepKind, MessageDescriptor> = defineMessages({
  new_number: { id: 'digital.step.number', defaultMessage: 'A new number' },
  new_sim: { id: 'digital.step.sim', defaultMessage: 'A new SIM card' },
  new_device: { id: 'digital.step.device', defaultMessage: 'Another device' },
  sharing_off: { id: 'digital.step.sharing', defaultMessage: 'Location sharing off' },
  password_changed: { id: 'digital.step.password', defaultMessage: 'New passwords' },
  two_steps_on: { id: 'digital.step.twoSteps', defaultMessage: 'A second step at sign-in' },
  account_closed: { id: 'digital.step.account', defaultMessage: 'Close an account' },
  contact_blocked: { id: 'digital.step.block', defaultMessage: 'Block a contact' },
  device_checked: { id: 'digital.step.check', defaultMessage: 'Have a device looked at' },
  platform_told: { id: 'digital.step.platform', defaultMessage: 'Report to the platform' },
  pictures_reported: { id: 'digital.step.pictures', defaultMessage: 'Report pictures to the hotline' },
  other: { id: 'digital.step.other', defaultMessage: 'Something else' },
});

export const lookReasonWords: Record<LookReason, MessageDescriptor> = defineMessages({
  returned: { id: 'digital.look.returned', defaultMessage: 'The child is back after being missing.' },
  care_changed: { id: 'digital.look.care', defaultMessage: 'The child’s care has changed.' },
  contact: { id: 'digital.look.contact', defaultMessage: 'Somebody who is not safe reached the child.' },
});
