import type { Because } from '../because.ts';
import { quorum, urgentQuorum } from '../determination/defaults.ts';
import type { PanellistDeclared, PanelScheduled, Vote } from '../determination/entries.ts';
import type { Seat, Track } from '../determination/lists.ts';

/** A session of a panel: what was put to it, who may decide, and what they said. */
export type Session = PanelScheduled & {
  readonly declarations: readonly PanellistDeclared[];
  readonly votes: readonly Vote[];
};

export const quorumOf = (track: Track): number => (track === 'urgent' ? urgentQuorum : quorum);

export const seatOf = ({ seats }: Session, accountId: string): Seat | undefined =>
  seats.find((each) => each.accountId === accountId)?.seat;

/** Where a panellist stands: a conflict bars for good, and an alternate waits for a seat that is free. */
export type PanellistStanding = 'undeclared' | 'free' | 'barred' | 'waits';

export function standingOf(session: Session, accountId: string): PanellistStanding {
  const declared = declarationOf(session, accountId);
  if (declared === undefined) return 'undeclared';
  if (declared.conflict) return 'barred';
  return seatOf(session, accountId) === 'alternate' && !isSeatFree(session, accountId) ? 'waits' : 'free';
}

/** Alternates step in, in their order, for members who are barred or did not come to declare. */
function isSeatFree(session: Session, accountId: string): boolean {
  const isFree = (id: string) => declarationOf(session, id)?.conflict === false;
  const regular = session.seats.filter(({ seat }) => seat !== 'alternate');
  const lacking = regular.filter((each) => !isFree(each.accountId)).length;
  const ahead = session.seats.filter(({ seat, accountId: id }) => seat === 'alternate' && isFree(id));
  return ahead.findIndex((each) => each.accountId === accountId) < lacking;
}

const declarationOf = ({ declarations }: Session, accountId: string): PanellistDeclared | undefined =>
  declarations.find((each) => each.accountId === accountId);

/** Why this person cannot vote in this session, if so. */
export function whyNoVote(session: Session, accountId: string): Because | undefined {
  const whys = {
    undeclared: 'undertaking_missing',
    barred: 'panellist_barred',
    waits: 'alternate_waits',
    free: undefined,
  } as const;
  const why = whys[standingOf(session, accountId)];
  if (why !== undefined) return why;
  const others = session.votes.filter((vote) => vote.accountId !== accountId).length;
  return others >= session.seats.filter(({ seat }) => seat !== 'alternate').length
    ? 'seats_taken'
    : undefined;
}

/** A conflict, once declared, stays: a later declaration does not take it back, and it takes a vote away. */
export function addDeclaration(session: Session, declared: PanellistDeclared): Session {
  const before = declarationOf(session, declared.accountId);
  if (before?.conflict === true) return session;
  const others = session.declarations.filter((each) => each.accountId !== declared.accountId);
  const votes = declared.conflict
    ? session.votes.filter((vote) => vote.accountId !== declared.accountId)
    : session.votes;
  return { ...session, declarations: [...others, declared], votes };
}

export const addVote = (session: Session, vote: Vote): Session => ({
  ...session,
  votes: [...session.votes.filter((each) => each.accountId !== vote.accountId), vote],
});

/** How the votes stand to a decision: who agrees, who dissents. */
export function tally(
  { votes }: Session,
  { kind, option }: Pick<Vote, 'kind' | 'option'>,
): { readonly agree: number; readonly dissent: readonly Vote[]; readonly voting: number } {
  const dissent = votes.filter((vote) => vote.kind !== kind || vote.option !== option);
  return { agree: votes.length - dissent.length, dissent, voting: votes.length };
}
