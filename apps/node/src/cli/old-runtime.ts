import { note } from './terminal/say.ts';

/** Older ones work and are tested, but their makers have stopped mending them. */
const oldestMaintained = 22;

export function warnOfOldRuntime(): void {
  if (Number.parseInt(process.versions.node, 10) >= oldestMaintained) return;
  note(
    `This is Node.js ${process.versions.node}. Tutela works with it, but it gets no security updates any more. ` +
      `Move to version 24 soon.`,
  );
}
