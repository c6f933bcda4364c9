/** What the owner of one file says of a lead once they compared. Only two times "the same" make a link. */
export const leadAnswers = ['same', 'not_same', 'not_sure'] as const;
export type LeadAnswer = (typeof leadAnswers)[number];

/** Where a lead stands: asked of both, open to be compared, linked by both, or kept as not the same child. */
export const leadStates = ['asked', 'comparing', 'linked', 'apart'] as const;
export type LeadState = (typeof leadStates)[number];

/** How much speaks for one child, in two steps and no finer. */
export const leadBands = ['review', 'strong'] as const;
export type LeadBand = (typeof leadBands)[number];

/** What may agree between two files, and how well; what one of them lacks is not told. */
export const leadFields = [
  'given',
  'family',
  'names',
  'birth',
  'mother',
  'father',
  'origin',
  'citizenship',
  'language',
  'sex',
] as const;
export const leadLevels = [
  'equal',
  'near',
  'sounds-alike',
  'somewhat',
  'turned',
  'one-part-differs',
  'year-fits',
  'years-near',
] as const;

export interface Agreement {
  readonly field: (typeof leadFields)[number];
  readonly level: (typeof leadLevels)[number];
}

/** One owner's side of a lead. */
export interface LeadSide {
  /** Agreed that both owners see what both files say of the child's identity. */
  readonly compares: boolean;
  readonly answer: LeadAnswer | null;
  /** Ended a link that both had made. */
  readonly undone: boolean;
}

export interface Lead {
  readonly own: LeadSide;
  readonly other: LeadSide;
}

export const freshSide: LeadSide = { compares: false, answer: null, undone: false };

export function leadState({ own, other }: Lead): LeadState {
  const sides = [own, other];
  if (sides.some(({ undone, answer }) => undone || answer === 'not_same')) return 'apart';
  if (sides.every(({ answer }) => answer === 'same')) return 'linked';
  return sides.every(({ compares }) => compares) ? 'comparing' : 'asked';
}

/** Whether a person of this side still has something to say. "Not sure" waits for nobody: it can be said anew. */
export function waitsFor(lead: Lead): boolean {
  const state = leadState(lead);
  return (state === 'asked' && !lead.own.compares) || (state === 'comparing' && lead.own.answer === null);
}
