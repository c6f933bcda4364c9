import type { StudyContent } from '@tutela/contract';
import {
  type Detail,
  detailsIn,
  isNeverKept,
  type NamesOfFile,
  type Rarity,
  rarityOf,
  studyParts,
} from '@tutela/domain';
import type { Act } from '../../platform/db/act.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { StudySources } from './study-ports.ts';

export const textParts = ['title', ...studyParts] as const;

export interface Flag extends Detail {
  readonly part: (typeof textParts)[number];
  readonly mustGo: boolean;
}

export interface Examined {
  readonly flags: readonly Flag[];
  readonly rarity: Rarity;
}

/** What a machine can see of it: details in its texts, and whether what it says fits enough children of this node. */
export async function examineStudy(
  tx: Tx<'partnership'>,
  act: Act,
  { content, names, ofFile }: { content: StudyContent; names: NamesOfFile | null; ofFile: boolean },
  sources: StudySources,
): Promise<Examined> {
  const flags = textParts.flatMap((part) =>
    detailsIn(content[part], content.language, names).map((detail) => ({
      ...detail,
      part,
      mustGo: isNeverKept(detail),
    })),
  );
  if (!ofFile) return { flags, rarity: { verdict: 'enough', leaveOut: [] } };
  return { flags, rarity: rarityOf(content.said, await sources.children(tx, act)) };
}
