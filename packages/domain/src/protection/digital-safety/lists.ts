/** Who pays for a telephone, and in whose hands it is. Whoever pays can ask the provider where it is. */
export const holders = [
  'child',
  'carer',
  'agency',
  'family',
  'friend',
  'somebody_else',
  'nobody_knows',
] as const;
export type Holder = (typeof holders)[number];

/** Whether the child's devices tell others where they are. */
export const sharings = ['off', 'on', 'nobody_knows'] as const;
export type Sharing = (typeof sharings)[number];

export const accountKinds = [
  'messages',
  'social_media',
  'email',
  'video',
  'games',
  'cloud',
  'money',
  'school_or_work',
  'other',
] as const;
export type AccountKind = (typeof accountKinds)[number];

export const knownAnswers = ['yes', 'no', 'unknown'] as const;
export type KnownAnswer = (typeof knownAnswers)[number];

/** How somebody reaches the child. */
export const ways = [
  'call',
  'message',
  'social_media',
  'game',
  'email',
  'through_others',
  'in_person',
  'other',
] as const;
export type Way = (typeof ways)[number];

/** Whether pictures of the child are out there that should not be. The pictures themselves are never kept here. */
export const pictureAnswers = ['none_known', 'perhaps', 'yes'] as const;
export type PictureAnswer = (typeof pictureAnswers)[number];

export const digitalSteps = [
  'new_number',
  'new_sim',
  'new_device',
  'sharing_off',
  'password_changed',
  'two_steps_on',
  'account_closed',
  'contact_blocked',
  'device_checked',
  'platform_told',
  'pictures_reported',
  'other',
] as const;
export type DigitalStepKind = (typeof digitalSteps)[number];

/** Why the child's digital safety is looked at out of turn. */
export const lookReasons = ['returned', 'care_changed', 'contact'] as const;
export type LookReason = (typeof lookReasons)[number];
