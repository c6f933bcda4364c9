import type { RouteInput, RouteOutput, readContentRoute } from '@tutela/contract';
import { foldFile } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { mostEntries, readEntries } from '../../platform/record/read-entries.ts';
import { fileKey } from '../../platform/record/record.ts';
import { placed } from './placed.ts';
import { requireVisible } from './require-visible.ts';

type Content = typeof readContentRoute;

/** The sections whose entries make up the content; who the child is, is asked for by itself. */
const contentSections = ['journey', 'documents'] as const;

export async function readContent(
  tx: Tx<'protection'>,
  { params }: RouteInput<Content>,
  ports: RecordPorts,
): Promise<RouteOutput<Content>> {
  await requireVisible(tx, params.fileId);
  const key = await fileKey(tx, params.fileId, ports);
  const query = { sections: contentSections, limit: mostEntries, order: 'oldest_first' } as const;
  const { journey, documents } = foldFile(
    (await readEntries(tx, params.fileId, query, { key, ports })).map(placed),
  );
  return { journey, documents: [...documents] };
}
