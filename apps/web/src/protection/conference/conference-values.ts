/** A conference while it is written. */
export interface ConferenceValues {
  readonly heldOn: string;
  readonly participants: readonly ParticipantValues[];
  readonly issues: string;
  readonly decisions: string;
  readonly tasks: readonly TaskValues[];
  readonly nextOn: string;
}

interface ParticipantValues {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly seat: string;
}

interface TaskValues {
  readonly key: string;
  readonly what: string;
  readonly who: string;
  readonly by: string;
}

export const noParticipant = (): ParticipantValues => ({
  key: crypto.randomUUID(),
  name: '',
  organisation: '',
  seat: '',
});

export const noTask = (): TaskValues => ({ key: crypto.randomUUID(), what: '', who: '', by: '' });

export const newConference = (today: string): ConferenceValues => ({
  heldOn: today,
  participants: [noParticipant(), noParticipant()],
  issues: '',
  decisions: '',
  tasks: [],
  nextOn: '',
});

/** As the command it would be, but for the child's view. */
export const conferenceOf = ({ participants, tasks, nextOn, ...rest }: ConferenceValues) => ({
  ...rest,
  participants: participants.map(({ key: _, ...participant }) => participant),
  tasks: tasks.map(({ key: _, ...task }) => task),
  nextOn: nextOn || null,
});
