import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type ImportKind, importKinds, needsDate } from '@tutela/contract';
import { partialDateProblem, Refusal } from '@tutela/kernel';
import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { type AboutLine, type ImportReport, runImport } from '../partnership/index.ts';
import { systemAct } from '../platform/db/act.ts';
import { requireSomeNode } from '../run/home-kind.ts';
import { openNode } from '../run/open-node.ts';
import { HomeOption, partsForCommand, settingsFrom } from './settings.ts';
import { Failed } from './terminal/failed.ts';
import { note, say, sayJson } from './terminal/say.ts';
import { readOptions } from './terminal/usage.ts';

const Options = HomeOption.extend({
  dryRun: z.boolean().default(false),
  asOf: z
    .string()
    .refine(
      (text) => partialDateProblem(text) === undefined,
      '--as-of must be a day, a month or a year: 2015-03.',
    )
    .optional(),
  report: z.string().min(1).optional(),
  json: z.boolean().default(false),
});

export function addImport(program: Command): void {
  program
    .command('import')
    .summary('take a file into the registry of the alliance')
    .description(
      'Reads treaty status, recommendations or numbers from a file. What is new is taken in, in one transaction; what ' +
        'was refused is named with its line and the reason. With a fault in the file nothing is taken in. The same file ' +
        'a second time changes nothing. The report is kept: the secretariat reads it under Alliance, Imports.',
    )
    .addArgument(new Argument('<kind>', 'what the file holds').choices(importKinds))
    .addArgument(new Argument('<file>', 'the file'))
    .option('--dry-run', 'only say what would change')
    .option('--as-of <date>', 'as of when the file is, for kinds that do not say so; else from its name')
    .option('--report <file>', 'write every line that was left out into a file as well')
    .option('--json', 'print the report as one JSON object')
    .addHelpText('after', '\nExample:\n  tutela import treaty-status treaty_status.csv --dry-run')
    .action(async (kind: ImportKind, file: string, _options, command: Command) =>
      runCommand(kind, file, readOptions(command, Options)),
    );
}

async function runCommand(kind: ImportKind, file: string, options: z.output<typeof Options>): Promise<void> {
  const config = settingsFrom(options);
  requireSomeNode(config.home);
  const asOf = options.asOf ?? /\d{4}(-\d{2}){0,2}/.exec(basename(file))?.[0];
  if (needsDate(kind) && asOf === undefined) {
    throw new Refusal('partnership.import_refused', 'Say as of when the file is: --as-of 2015-03.');
  }
  const bytes = await readBytes(file);
  const node = await openNode(partsForCommand(config));
  try {
    const { clock, random, worker } = node;
    const kept = options.dryRun ? 'read' : 'write';
    const act = systemAct('partnership.import', clock.now(), { purpose: 'cooperation', audit: kept });
    const report = await worker.database.actingAs(act, 'partnership', (tx) =>
      runImport(
        tx,
        { kind, bytes, fileName: basename(file), dryRun: options.dryRun, asOf: asOf ?? '', by: null },
        { clock, random },
      ),
    );
    if (options.report !== undefined) await writeFile(resolve(options.report), asText(report));
    if (options.json) sayJson(report);
    else tell(report);
    if (report.faults.length > 0) throw new Failed();
  } finally {
    await node.close();
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(file));
  } catch (cause) {
    throw new Refusal('partnership.import_refused', `The file ${file} cannot be read.`, { file }, { cause });
  }
}

/** Lines of one reason that are named on the terminal; the report has all. */
const shownLines = 5;

function tell({
  rows,
  imported,
  unchanged,
  refused,
  contradictions,
  faults,
  notes,
  dryRun,
}: ImportReport): void {
  const took = dryRun ? 'would be imported' : 'imported';
  say(`${rows} rows read, ${imported} ${took}, ${unchanged} there already, ${refused.length} refused.`);
  for (const each of notes) say(`Note: ${each}`);
  tellLines('Refused', refused);
  tellLines('Another source says otherwise; both stand side by side', contradictions);
  if (faults.length === 0) return;
  tellLines('Faults', faults);
  note('Nothing was imported: mend the faults above, then import the file again.');
}

function tellLines(title: string, lines: readonly AboutLine[]): void {
  if (lines.length === 0) return;
  say(`${title} (${lines.length}):`);
  for (const reason of new Set(lines.map((each) => each.reason))) {
    const about = lines.filter((each) => each.reason === reason);
    const named = about.slice(0, shownLines).map(({ line }) => line);
    const more = about.length > shownLines ? ` and ${about.length - shownLines} more` : '';
    say(`- line ${named.join(', ')}${more}: ${reason}`);
  }
}

const asText = ({ faults, refused, contradictions }: ImportReport): string =>
  [
    ...faults.map(({ line, reason }) => `${line}\tfault\t${reason}`),
    ...refused.map(({ line, reason }) => `${line}\trefused\t${reason}`),
    ...contradictions.map(({ line, reason }) => `${line}\tcontradicts\t${reason}`),
    '',
  ].join('\n');
