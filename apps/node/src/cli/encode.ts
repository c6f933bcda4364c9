import { systemRandom } from '@tutela/kernel';
import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { readClkSchema } from './linkage/clk-schema.ts';
import { writeCodes } from './linkage/codes-file.ts';
import { type EncodedList, encodeByClk, encodeByX3 } from './linkage/encode-list.ts';
import { nameOf, readInput, readInputText, writePrivate } from './linkage/files.ts';
import { makeKey, readKey } from './linkage/key-file.ts';
import { readRecords } from './linkage/read-records.ts';
import { readLinkSchema } from './linkage/schema.ts';
import { tellTroubles } from './linkage/tell-troubles.ts';
import { InputRefused } from './terminal/input-refused.ts';
import { showProgress } from './terminal/progress.ts';
import { note, say, sayJson } from './terminal/say.ts';
import { readOptions } from './terminal/usage.ts';
import { counted } from './terminal/words.ts';

const file = (name: string) =>
  z.string({ error: `--${name} must name a file.` }).min(1, `--${name} must name a file.`);

const Options = z.object({
  schema: file('schema'),
  key: file('key'),
  out: file('out'),
  map: file('map').optional(),
  newKey: z.boolean().default(false),
  profile: z.enum(['x3-2048-4.1', 'x3-4096-5.1'], {
    error: '--profile must be x3-2048-4.1 or x3-4096-5.1.',
  }),
  unsafeClkhash: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.output<typeof Options>;

export function addEncode(program: Command): void {
  program
    .command('encode')
    .summary('turn a list into codes that another party can compare')
    .description(
      'Encodes a CSV file with a key that two parties share, so that a third can compare both lists and read neither. ' +
        'It needs no node and no database, and sends nothing anywhere. Ids and order are drawn anew; which code is ' +
        'whose is written into a file that stays with you.',
    )
    .addArgument(new Argument('<list>', 'the list, as CSV'))
    .requiredOption('--schema <file>', 'what the columns hold, as JSON: see tutela link')
    .requiredOption('--key <file>', 'the key that both parties share')
    .requiredOption('--out <file>', 'where the codes go')
    .option('--new-key', 'make the key; then bring it to the other party by a safe way')
    .option('--map <file>', 'where it goes which code is whose (default: beside the codes, .map.csv)')
    .option('--profile <id>', 'x3-2048-4.1, or x3-4096-5.1 where the risk is high', 'x3-2048-4.1')
    .option('--unsafe-clkhash', 'encode as clkhash does, with its schema: UNSAFE FOR EXCHANGE')
    .option('--json', 'print the result as one JSON object')
    .addHelpText('after', example)
    .action(async (list: string, _options, command: Command) =>
      runEncode(list, readOptions(command, Options)),
    );
}

const example = `
Example, at the first party and then at the second:
  tutela encode ours.csv --schema schema.json --key run.key --new-key --out ours.codes
  tutela encode theirs.csv --schema schema.json --key run.key --out theirs.codes

Who holds key and codes can test guesses: give the codes to a third party that has no key, take a new key for each run,
and destroy it afterwards. Whoever knows some hundred children of a list and which codes are theirs finds some more.`;

async function runEncode(path: string, options: Options): Promise<void> {
  const bytes = await readInput(path);
  const encoded = options.unsafeClkhash
    ? await byClk(bytes, path, options)
    : await byX3(bytes, path, options);
  const { list, map, troubles } = encoded;
  tellTroubles(nameOf(path), troubles);
  const ours = options.map ?? `${options.out}.map.csv`;
  await writePrivate(options.out, writeCodes(list));
  await writePrivate(ours, map);
  const out = troubles.filter(({ left }) => left === 'row').length;
  if (options.json) {
    const { encoding, profile, key, bits } = list.head;
    sayJson({ codes: list.ids.length, rowsLeftOut: out, encoding, profile, key, bits, troubles });
    return;
  }
  say(`${counted(list.ids.length, 'code')} in ${options.out}; ${counted(out, 'row')} left out.`);
  say(`Which code is whose: ${ours}. It stays with you.`);
}

async function byX3(bytes: Uint8Array, path: string, options: Options): Promise<EncodedList> {
  const { a: plan } = readLinkSchema(await readInputText(options.schema));
  const read = readRecords(bytes, plan, nameOf(path));
  if (read.records.length === 0) {
    tellTroubles(read.name, read.troubles);
    throw new InputRefused(`${read.name} has no row that can be encoded.`);
  }
  const key = options.newKey ? await makeKey(options.key, systemRandom) : await readKey(options.key);
  const bar = showProgress('Encoding');
  const encoded = encodeByX3(read, {
    profile: options.profile,
    key,
    random: systemRandom,
    report: bar.report,
  });
  bar.end();
  return encoded;
}

async function byClk(bytes: Uint8Array, path: string, options: Options): Promise<EncodedList> {
  warnOfClk();
  if (options.newKey)
    throw new InputRefused('clkhash takes the secret that the others use: leave out --new-key.');
  const plan = readClkSchema(await readInputText(options.schema));
  const secret = (await readInputText(options.key)).trim();
  if (secret === '') throw new InputRefused(`${options.key} is empty.`);
  return encodeByClk({ bytes, name: nameOf(path) }, { ...plan, secret, random: systemRandom });
}

export const warnOfClk = (): void =>
  note(
    'WARNING, UNSAFE FOR EXCHANGE: whoever knows a population like yours finds everybody in such codes, without the key ' +
      '(npm run bench -- linkage-attack). Use them only to compare with codes that are clkhash’s already.',
  );
