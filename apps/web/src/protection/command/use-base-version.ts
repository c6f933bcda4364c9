import { useQueryClient } from '@tanstack/react-query';
import type { Section } from '@tutela/domain';
import { useState } from 'react';
import { Refused } from '../../api/index.ts';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';

export interface BaseVersion {
  /** The section's version that the person has seen: the command is based on it. */
  version: number;
  /** Set once the node has said that there is something newer: entries after this version are new. */
  staleSince: number | undefined;
  /** Runs the command. When it is stale, reads the file anew, and the next sending rests on what is shown then. */
  guard: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Which version of a section a command rests on: the one on the page when its dialog opened. */
export function useBaseVersion(section: Section): BaseVersion {
  const { file, fileId } = useFileOnPage();
  const queries = useQueryClient();
  const [version, setVersion] = useState(file.versions[section] ?? 0);
  const [staleSince, setStaleSince] = useState<number>();
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      const current = currentVersion(thrown);
      if (current !== undefined) {
        await queries.invalidateQueries({ queryKey: fileKey(fileId) });
        setStaleSince(version);
        setVersion(current);
      }
      throw thrown;
    }
  };
  return { version, staleSince, guard };
}

function currentVersion(thrown: unknown): number | undefined {
  if (!(thrown instanceof Refused) || thrown.problem.code !== 'protection.file_stale') return undefined;
  const { currentVersion } = thrown.problem.details;
  return typeof currentVersion === 'number' ? currentVersion : undefined;
}
