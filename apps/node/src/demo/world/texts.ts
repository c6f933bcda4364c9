/** What the people of the demo world write. Invented, and without any place. */

export const notes = [
  'First talk in a quiet room. The child asked for a break twice and got it. An interpreter was there.',
  'The child likes drawing and asked for coloured pencils. Brought some to the second talk.',
  'The school has a place from next week. The teacher knows only what she needs to know.',
  'Medical visit done. The child may tell the doctor alone next time, and wants to.',
  'A telephone call with an older sister was arranged and went well. The child was calm afterwards.',
  'Explained the next steps with the picture cards. The child repeated them in own words.',
  'The child does not want to speak about the journey today. We spoke about football instead.',
  'Guardian informed of the plan and agrees. Copy given in a language she reads.',
  'Sleep is better since the room was changed. The night light stays on.',
  'Safety plan gone through together: whom to call, which door, which word.',
  'Asked what the child wants to happen: to stay with the cousin, and to learn to swim.',
  'The consulate has NOT been contacted: possible asylum claim, to be decided with the lawyer first.',
] as const;

export const movedBecause = {
  screening: 'Signs from the report need a closer look before we open the case.',
  not_taken: 'Checked with two colleagues: a family visit, no sign of exploitation. Told whom to call.',
  registered: 'The signs are enough to open the case.',
  assessment: 'Caseworker is named; the assessment of needs and risks begins.',
  planning: 'The assessment is complete and was gone through with the child.',
  implementation: 'The plan is agreed with the child and the guardian.',
  review: 'Three months have passed; time to look at the plan together.',
  after_care: 'A visit a month for half a year, as agreed.',
  archived: 'After-care is over and nothing is open.',
} as const;

export const closureDecidedBecause = 'Second look done: safe, settled, and the child knows how to come back.';

/** What children say, as they say it. */
export const childWords = [
  'I want my brother to know where I am.',
  'I like the school. The teacher laughs.',
  'I do not want to go back to that house.',
  'I want to learn to swim.',
  'Please ask me before you call somebody.',
] as const;

export const gradedBecause = {
  low: 'Safe placement, no contact with the suspected adults, school attended.',
  medium: 'The placement is safe, but unknown adults have asked for the child.',
  high: 'Threats by telephone, and a debt is claimed that the child is said to owe.',
} as const;

export const flaggedBecause = {
  urgent: 'A decision is needed before the weekend.',
  age_disputed: 'The document and the school report differ by three years.',
  court_hold: 'The court asked that nothing is changed until the hearing.',
  transfer_pending: 'Another agency was asked to take over.',
  guardian_absent: 'The guardian has been ill for two weeks; a stand-in was asked for.',
} as const;

export const correctedBecause = 'The child told us so in the second talk, with an interpreter.';
export const journeyNotes = [
  'Came with an adult who answered every question. The child looked at the floor.',
  'Found at a transport hub by staff who noticed that nobody came.',
  'Says an aunt promised work in a kitchen and school in the evening.',
  'Was here before and came back to the same shelter on own feet.',
] as const;
export const hiddenBecause = 'Somebody with access to many files asked about this child without a reason.';
export const offeredBecause = {
  shelter: 'The child lives with you now and knows your people. Everything open is in the plan.',
  ngo: 'Long-term support is needed, which you offer. The next hearing is noted in the plan.',
  authority: 'A decision of the authority is needed; the plan says which and by when.',
} as const;
export const revealReason =
  'The police ask for a safe address for the hearing tomorrow; I must bring the child.';
export const erasureReason = 'Opened twice by mistake for the same child; the other file is the right one.';
export const places = [
  'Invented House 3, second floor, ask for the night team (demo)',
  'With the cousin, Example Lane 12, flat 4, ring twice (demo)',
  'Foster family No. 7, contact only through the shelter (demo)',
  'Model Hospital, ward B, under another name (demo)',
] as const;
