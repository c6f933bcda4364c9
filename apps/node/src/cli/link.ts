import { systemClock, systemRandom } from '@tutela/kernel';
import { ownThread } from '@tutela/linkage';
import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { version } from '../version.ts';
import { csvCell, nameOf, readInput, readInputText, writePrivate } from './linkage/files.ts';
import { type LinkResult, linkLists } from './linkage/link-lists.ts';
import { type ReadList, readRecords } from './linkage/read-records.ts';
import { htmlReport } from './linkage/report/html-report.ts';
import { type CutSummary, type LinkSummary, summarise } from './linkage/report/summary.ts';
import { wordsOfReason } from './linkage/report/words-of-reason.ts';
import { readLinkSchema } from './linkage/schema.ts';
import { tellTroubles } from './linkage/tell-troubles.ts';
import { InputRefused } from './terminal/input-refused.ts';
import { type Progress, showProgress } from './terminal/progress.ts';
import { say, sayJson } from './terminal/say.ts';
import { readOptions } from './terminal/usage.ts';
import { counted } from './terminal/words.ts';

const Options = z.object({
  schema: z.string({ error: '--schema must name a file.' }).min(1, '--schema must name a file.'),
  report: z.string().min(1).optional(),
  pairs: z.string().min(1).optional(),
  withValues: z.boolean().default(false),
  leads: z
    .string()
    .regex(/^\d{1,4}$/, '--leads must be a whole number, 9999 at most.')
    .transform(Number),
  json: z.boolean().default(false),
});

export function addLink(program: Command): void {
  program
    .command('link')
    .summary('find the same child in two lists, in clear')
    .description(
      'Compares two CSV files of your own and says which rows may be about the same child, with the reasons. It needs ' +
        'no node and no database, and sends nothing anywhere. Rows that cannot be read are named and left out.',
    )
    .addArgument(new Argument('<a>', 'the first list'))
    .addArgument(new Argument('<b>', 'the second list'))
    .requiredOption('--schema <file>', 'what the columns hold, as JSON')
    .option('--report <file>', 'write a report as one HTML file, for screen and paper')
    .option('--pairs <file>', 'write the pairs as CSV: ids, weight, band, reasons')
    .option('--with-values', 'show names and birth dates of sample pairs in the report')
    .option('--leads <number>', 'false leads that people can look at, for each 10,000 records', '20')
    .option('--json', 'print the result as one JSON object')
    .addHelpText('after', example)
    .action(async (a: string, b: string, _options, command: Command) =>
      runLink([a, b], readOptions(command, Options)),
    );
}

const example = `
A schema, for both files or under "a" and "b" for each:
  { "version": 1, "id": "rec_id", "columns": { "first": "given", "last": "family", "born": "birth", "town": "origin" } }
Columns hold: given, family, patronymic, alias, other, mother, father, birth, origin, citizenship, language, sex.
"person" may name a column that says who it truly is; then results are measured as well.

Example:
  tutela link ours.csv theirs.csv --schema schema.json --report report.html --pairs pairs.csv

A pair is a lead for people, never an identity. Lists of two parties: see tutela encode and tutela compare.`;

async function runLink([fileA, fileB]: [string, string], options: z.output<typeof Options>): Promise<void> {
  const schema = readLinkSchema(await readInputText(options.schema));
  const a = readRecords(await readInput(fileA), schema.a, nameOf(fileA));
  const b = readRecords(await readInput(fileB), schema.b, nameOf(fileB));
  for (const { name, troubles } of [a, b]) tellTroubles(name, troubles);
  for (const { name, records } of [a, b]) {
    if (records.length === 0) throw new InputRefused(`${name} has no row that can be compared.`);
  }
  const bars = showSteps();
  const { leads } = options;
  const ports = { workers: ownThread(), random: systemRandom, report: bars.report, leads };
  const result = await linkLists(a, b, ports);
  bars.end();
  const summary = summarise(a, b, result);
  if (options.report !== undefined) {
    const { withValues } = options;
    const parts = { summary, result, lists: [a, b], withValues, made: systemClock.now(), version } as const;
    await writePrivate(options.report, htmlReport(parts));
  }
  if (options.pairs !== undefined) await writePrivate(options.pairs, pairsAsCsv(a, b, result));
  if (options.json) sayJson(summary);
  else tell(summary, options);
}

/** A bar for each step, one after the other. */
function showSteps() {
  let step = '';
  let bar: Progress | undefined;
  return {
    report: (what: string, done: number, of: number): void => {
      if (what !== step) {
        bar?.end();
        bar = showProgress(what);
        step = what;
      }
      bar?.report(done, of);
    },
    end: (): void => bar?.end(),
  };
}

function pairsAsCsv(a: ReadList, b: ReadList, { pairs }: LinkResult): string {
  const lines = pairs
    .filter(({ band }) => band !== 'below')
    .map((pair) => {
      const { weight, reasons } = pair.comparison;
      const ids = [a.records[pair.a]?.id ?? '', b.records[pair.b]?.id ?? ''];
      return [...ids, weight.toFixed(2), pair.band, reasons.map(wordsOfReason).join('; ')]
        .map(csvCell)
        .join(',');
    });
  return `${['id_a,id_b,weight,band,reasons', ...lines].join('\n')}\n`;
}

function tell(
  { a, b, candidates, review, strong }: LinkSummary,
  { report, pairs }: z.output<typeof Options>,
): void {
  for (const { name, records, troubles } of [a, b]) {
    const out = troubles.filter(({ left }) => left === 'row').length;
    say(`${name}: ${counted(records, 'record')}, ${counted(out, 'row')} left out.`);
  }
  say(`${counted(candidates, 'pair')} resembled each other and were weighed.`);
  if (Number.isFinite(review.weight)) tellCut('To be looked at (review)', review);
  else say('No pair stands out from chance: there is nothing to look at.');
  if (strong === null) say('There is no strong band: no cut promises that 99 of 100 pairs are true ones.');
  else tellCut('Nearly only true ones (strong)', strong);
  say('A pair is a lead for people to look at, never an identity.');
  if (report !== undefined) say(`Report: ${report}`);
  if (pairs !== undefined) say(`Pairs: ${pairs}`);
}

function tellCut(name: string, { weight, pairs, precision, recall, measured }: CutSummary): void {
  const percent = ({ share }: { share: number }): string => `${(100 * share).toFixed(1)} %`;
  const truly =
    measured === undefined ? '' : `; measured ${percent(measured.precision)} and ${percent(measured.recall)}`;
  say(
    `${name}: ${counted(pairs, 'pair')} from weight ${weight.toFixed(1)} on; ` +
      `estimated precision ${percent(precision)}, recall ${percent(recall)}${truly}.`,
  );
}
