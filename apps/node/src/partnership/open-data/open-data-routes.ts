import { type Dataset, exportOpenDataRoute, listOpenDataRoute } from '@tutela/contract';
import { type RequestContext, type ServedRoute, serve, serveOutside } from '../../platform/http/serve.ts';
import { newestRelease } from '../progress/release.store.ts';
import { csvLine, jsonRow, type OpenTable, type Read } from './table.ts';
import { openTables } from './tables.ts';

/** Facts are free; the words of others keep their terms, which each source names. */
const licence = 'CC BY 4.0 for what this registry adds; texts and numbers keep the terms of their sources';

/** What anybody may take away, each table under a permanent address. */
export function openDataRoutes(): ServedRoute[] {
  return [
    serve(listOpenDataRoute, 'partnership', async (tx) => ({
      datasets: [
        ...openTables.map(({ dataset, columns }) => ({
          dataset,
          address: addressOf(dataset),
          columns: [...columns],
        })),
        { dataset: 'record.json' as const, address: addressOf('record.json'), columns: [] },
      ],
      release: await newestRelease(tx),
      licence,
    })),
    serveOutside(exportOpenDataRoute, async (context, { params: { dataset }, query: { release } }) => {
      const read = readings(context);
      if (dataset === 'record.json') {
        await read(newestRelease);
        return { mediaType: 'application/json', chunks: recordChunks(read, release) };
      }
      const table = openTables.find((each) => each.dataset === dataset);
      if (table === undefined) throw new TypeError('every dataset but the record is a table');
      // Asked before the answer begins, so that an outage is still told as one.
      await read(newestRelease);
      return { mediaType: 'text/csv; charset=utf-8', chunks: csvChunks(table, read, release) };
    }),
  ];
}

const addressOf = (dataset: Dataset): string => `/api/alliance/open-data/${dataset}`;

/** The first reading stands in the audit for all that follow: it is one request. */
function readings({ database, act }: RequestContext): Read {
  let audited = false;
  return (work) => {
    const reading = audited ? { ...act, audit: 'quiet' as const } : act;
    audited = true;
    return database.actingAs(reading, 'partnership', work);
  };
}

async function* csvChunks(
  table: OpenTable,
  read: Read,
  release: number | undefined,
): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(csvLine(table.columns));
  for await (const page of table.pages(read, release)) {
    yield encoder.encode(page.map(csvLine).join(''));
  }
}

/** All tables as one document: the releases, and what they and everything else come to. */
async function* recordChunks(read: Read, release: number | undefined): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`{"licence":${JSON.stringify(licence)},"release":${release ?? null}`);
  for (const table of openTables) {
    yield encoder.encode(`,${JSON.stringify(table.dataset.replace('.csv', ''))}:[`);
    let separator = '';
    for await (const page of table.pages(read, release)) {
      if (page.length === 0) continue;
      yield encoder.encode(separator + page.map((line) => jsonRow(table.columns, line)).join(','));
      separator = ',';
    }
    yield encoder.encode(']');
  }
  yield encoder.encode('}\n');
}
