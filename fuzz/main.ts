// `npm run fuzz -- api [--requests N] [--seed N] [--json]`: everything a stranger, or a colleague, could send.
import { parseArgs } from 'node:util';
import { withNode } from '../bench/harness/with-node.ts';
import { type FuzzOutcome, fuzzApi } from './api.ts';
import { realNode } from './real-node.ts';

const usage = `npm run fuzz -- api [options]    requests made from a node's own OpenAPI document, good and bad, as nobody and in
                                 every role, against the built program on a home of its own

  --requests N   so many requests (default 20000)
  --seed N       another seed for the requests (default 1)
  --json         only the last line, one JSON object
  --help         this text

The run is good when no answer was 5xx, nobody got what docs/PERMISSIONS.md does not give them, every answer was as
the document says, and the memory of the node in the last fifth of the run is no more than a quarter and 40 MB above
that of the second fifth.
Exit code 1 when any of this is not so.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const areNumbers = /^[1-9]\d{0,7}$/.test(values.requests) && /^\d{1,9}$/.test(values.seed);

if (values.help) console.log(usage);
else if (positionals.join(' ') !== 'api' || !areNumbers) {
  console.error(`Say what is to be tried: api. Numbers are whole and above 0.\n\n${usage}`);
  process.exitCode = 2;
} else await run();

async function run(): Promise<void> {
  const tell = (line: string) => console.error(`  ${line}`);
  const options = { requests: Number(values.requests), seed: Number(values.seed), tell };
  const outcome = await withNode({ tell }, (under) => fuzzApi(realNode(under), options));
  const { found, answered, ...figures } = outcome;
  for (const each of found) console.error(each);
  if (!values.json) printAnswers(outcome);
  const met = isMet(outcome);
  console.log(JSON.stringify({ fuzz: 'api', ...figures, seed: options.seed, met }));
  if (!met) process.exitCode = 1;
}

function printAnswers({ answered, rss_start_mb, rss_end_mb }: FuzzOutcome): void {
  for (const [status, count] of Object.entries(answered)) console.log(`  ${status}: ${count}`);
  console.log(`  memory of the node: ${rss_start_mb} MB in the second fifth, ${rss_end_mb} MB in the last`);
}

function isMet({
  server_errors,
  unauthorised,
  schema_mismatches,
  rss_start_mb,
  rss_end_mb,
}: FuzzOutcome): boolean {
  const isFlat = rss_end_mb <= rss_start_mb * 1.25 + 40;
  return server_errors + unauthorised + schema_mismatches === 0 && isFlat;
}
