import { compareDice, compareNear, ownThread } from '@tutela/linkage';
import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { warnOfClk } from './encode.ts';
import { type CodesList, readCodes, refuseUnlikeLists } from './linkage/codes-file.ts';
import { nameOf, readInputText, writePrivate } from './linkage/files.ts';
import { InputRefused } from './terminal/input-refused.ts';
import { showProgress } from './terminal/progress.ts';
import { say, sayJson } from './terminal/say.ts';
import { Misused, readOptions } from './terminal/usage.ts';
import { counted } from './terminal/words.ts';

const likeness = (name: string) =>
  z
    .string()
    .regex(/^(0?\.\d{1,4}|0|1)$/, `--${name} must be a number from 0 to 1.`)
    .transform(Number)
    .optional();

const Options = z.object({
  pairs: z.string({ error: '--pairs must name a file.' }).min(1, '--pairs must name a file.'),
  review: likeness('review'),
  strong: likeness('strong'),
  most: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, '--most must be a whole number, 1 at least.')
    .transform(Number),
  unsafeClkhash: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.output<typeof Options>;

/** From which likeness on a pair is in a band: of X3 by distance, of clkhash by Dice's coefficient. Defaults: of FEBRL 4
 * by name and birth date, 5,000 in both lists, 0.12 finds 85 of 100 with six wrong pairs (4,096 bits: 80, two), 0.2
 * finds 76 with none (74, none). The larger the lists, the more pairs reach 0.12 by chance. */
const usual = { x3: { review: 0.12, strong: 0.2 }, clkhash: { review: 0.8, strong: 0.9 } } as const;

export function addCompare(program: Command): void {
  program
    .command('compare')
    .summary('compare two lists of codes without reading them')
    .description(
      'Compares two files of tutela encode and writes which codes may be of one child, in two bands and no finer: ' +
        'scores of many pairs would tell by themselves who people are. It needs no key, no node and no database.',
    )
    .addArgument(new Argument('<a>', 'the codes of one party'))
    .addArgument(new Argument('<b>', 'the codes of the other'))
    .requiredOption('--pairs <file>', 'where the pairs go, as CSV')
    .option('--review <likeness>', 'from here on a pair is to be looked at (X3: 0.12, clkhash: 0.8)')
    .option('--strong <likeness>', 'from here on it is a strong lead (X3: 0.2, clkhash: 0.9)')
    .option(
      '--most <pairs>',
      'with more pairs nothing is answered: each is a known pair for an attacker',
      '999',
    )
    .option('--unsafe-clkhash', 'compare codes of clkhash: UNSAFE FOR EXCHANGE')
    .option('--json', 'print the result as one JSON object')
    .addHelpText(
      'after',
      '\nExample, at a third party that has no key:\n  tutela compare ours.codes theirs.codes --pairs pairs.csv\n' +
        '\nEach party finds its own rows by its .map.csv. A pair is a lead for people, never an identity.',
    )
    .action(async (a: string, b: string, _options, command: Command) =>
      runCompare([a, b], readOptions(command, Options)),
    );
}

interface Found {
  readonly a: string;
  readonly b: string;
  readonly band: 'review' | 'strong';
}

async function runCompare([fileA, fileB]: [string, string], options: Options): Promise<void> {
  const a = readCodes(await readInputText(fileA), nameOf(fileA));
  const b = readCodes(await readInputText(fileB), nameOf(fileB));
  refuseUnlikeLists(a.head, b.head);
  const { encoding } = a.head;
  if (encoding === 'clkhash') {
    warnOfClk();
    if (!options.unsafeClkhash)
      throw new Misused('These are codes of clkhash: add --unsafe-clkhash if you mean it.');
  }
  const { review = usual[encoding].review, strong = Math.max(review, usual[encoding].strong) } = options;
  if (strong < review) throw new Misused('--strong must not lie below --review.');
  const found = await findPairs(a, b, { review, strong, most: options.most });
  const lines = found.map((pair) => [pair.a, pair.b, pair.band].join(','));
  await writePrivate(options.pairs, `${['code_a,code_b,band', ...lines.sort()].join('\n')}\n`);
  const count = (band: Found['band']): number => found.filter((pair) => pair.band === band).length;
  if (options.json) {
    sayJson({ a: a.ids.length, b: b.ids.length, review: count('review'), strong: count('strong'), encoding });
    return;
  }
  say(`${counted(a.ids.length, 'code')} against ${counted(b.ids.length, 'code')}:`);
  say(`${counted(count('strong'), 'strong lead')}, ${counted(count('review'), 'pair')} to be looked at.`);
  say(`Pairs: ${options.pairs}. A pair is a lead, never an identity.`);
}

interface Cuts {
  readonly review: number;
  readonly strong: number;
  readonly most: number;
}

/** Rows of the first list in parts, so that it can be said how far it is. */
async function findPairs(a: CodesList, b: CodesList, { review, strong, most }: Cuts): Promise<Found[]> {
  const found: Found[] = [];
  const bar = showProgress('Comparing');
  const compare = a.head.encoding === 'x3' ? compareNear : compareDice;
  const step = Math.max(64, Math.ceil(30_000_000 / Math.max(1, b.ids.length)));
  for (let from = 0; from < a.ids.length; from += step) {
    const left = rowsOf(a, from, Math.min(a.ids.length, from + step));
    for await (const hits of compare({ left, right: b.codes, threshold: review, workers: ownThread() })) {
      for (const [at, row] of hits.left.entries()) {
        const ids = { a: a.ids[from + row] ?? '', b: b.ids[hits.right[at] ?? 0] ?? '' };
        found.push({ ...ids, band: (hits.similarity[at] ?? 0) >= strong ? 'strong' : 'review' });
      }
      refuseMany(found.length, most);
    }
    bar.report(Math.min(a.ids.length, from + step), a.ids.length);
  }
  bar.end();
  return found;
}

function refuseMany(pairs: number, most: number): void {
  if (pairs <= most) return;
  throw new InputRefused(
    `There are more than ${most} pairs, so nothing is answered: raise --review, or --most if you know what follows.`,
  );
}

function rowsOf({ codes: { bytes, bits } }: CodesList, from: number, to: number) {
  return { bytes: bytes.subarray((from * bits) / 8, (to * bits) / 8), count: to - from, bits };
}
