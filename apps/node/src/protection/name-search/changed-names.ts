/** Files whose names this process wrote and that wait for their codes: in memory, for the timetable finds what is lost. */
export interface ChangedNames {
  note(fileId: string): void;
  /** What was noted before the last look. */
  take(): readonly string[];
}

const most = 20_000;

/** What is noted is taken with the second look after it: by then the transaction that wrote it has ended. */
export function openChangedNames(): ChangedNames {
  let noted = new Set<string>();
  let ready: readonly string[] = [];
  return {
    note: (fileId) => {
      if (noted.size < most) noted.add(fileId);
    },
    take: () => {
      const taken = ready;
      ready = [...noted];
      noted = new Set();
      return taken;
    },
  };
}
