import type { ClockName } from './names.ts';

/** A clock that runs, as a noun knows it: what it counts from or until when it runs, not yet how long. */
export type BegunClock =
  /** `began`: an instant (ISO 8601) or a day (`YYYY-MM-DD`). */
  | { readonly name: ClockName; readonly subject?: string; readonly began: string }
  /** `until`: the last day, as the file says it. */
  | {
      readonly name: ClockName;
      readonly subject?: string;
      readonly began: string;
      readonly until: string;
    };
