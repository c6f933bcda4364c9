import { randomId } from '@tutela/kernel';
import { hearChild } from '@tutela/linkage';
import type { Act } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { atOnce, type Pace } from '../name-search/pace.ts';
import type { NameSearchPorts } from '../name-search/ports.ts';
import { spellingsOf } from '../name-search/spellings.ts';
import { recordOf } from './child-record.ts';
import { readFacts } from './compared-facts.ts';
import {
  comparableFiles,
  countShown,
  type FileToCompare,
  filesToCompare,
  insertLead,
  markCompared,
} from './lead.store.ts';
import { filesNamedAlike } from './named-alike.ts';
import { tellOwners } from './tell-owners.ts';
import { type KnownNames, scalesAmong, type Weighed } from './weigh.ts';

export type LeadPorts = Omit<NameSearchPorts, 'countNameSearch'> & { readonly pace?: Pace };

/** How many leads a child gets at once: people look at each. */
export const mostLeads = 3;

/**
 * Compares what was registered or corrected with the files of other agencies, and gives both owners of a likely pair a
 * task. Hidden files take no part: nobody learns that they exist. Returns how many leads were found.
 */
export async function findLeads(database: Database, act: Act, ports: LeadPorts): Promise<number> {
  const { pace = atOnce } = ports;
  let count = 0;
  for (;;) {
    const files = await database.actingAs(act, 'protection', filesToCompare);
    if (files.length === 0 || pace.isEnding) return count;
    await ports.nameShelf.refresh();
    for (const file of files) {
      if (pace.isEnding) return count;
      count += await pace.step(() =>
        database.actingAs(act, 'protection', (tx) => compareFile(tx, act, file, ports)),
      );
    }
  }
}

async function compareFile(
  tx: Tx<'protection'>,
  act: Act,
  file: FileToCompare,
  ports: LeadPorts,
): Promise<number> {
  const facts = (await readFacts(tx, [file], ports)).get(file.file_id);
  await markCompared(tx, file);
  if (facts === undefined) return 0;
  const near = await filesNamedAlike(spellingsOf(facts.wordings), ports);
  const others = await comparableFiles(tx, file, near);
  if (others.length === 0) return 0;
  const weigh = await scalesAmong(hearChild(recordOf(facts)), namesBeside(tx, file, ports));
  const read = await readFacts(tx, others, ports);
  const likely = others.flatMap((other) => {
    const found = read.get(other.file_id);
    const weighed = found && weigh(hearChild(recordOf(found)));
    return weighed === undefined ? [] : [{ other, weighed }];
  });
  const best = likely.sort((a, b) => b.weighed.weight - a.weighed.weight).slice(0, mostLeads);
  let count = 0;
  for (const { other, weighed } of best) {
    if (!(await openLead(tx, [file.file_id, other.file_id], weighed, ports))) continue;
    await tellOwners(tx, act, [file.file_id, other.file_id], { kind: 'same_child', ...ports });
    count += 1;
  }
  return count;
}

/** Hidden files are not counted either: nobody learns that they exist, not even by a lead more or less. */
function namesBeside(
  tx: Tx<'protection'>,
  { file_id }: FileToCompare,
  { nameEncoder, nameShelf }: LeadPorts,
): KnownNames {
  return {
    files: nameShelf.files,
    bearers: async (word) => {
      const code = nameEncoder.encode([word]);
      if (code.length === 0) return 0;
      const bearers = await nameShelf.bearers(code);
      return bearers.length > mostAsked ? bearers.length : countShown(tx, bearers, file_id);
    },
  };
}

/** Of more bearers than this one more or less changes nothing, and the database is not asked. */
const mostAsked = 2_000;

function openLead(
  tx: Tx<'protection'>,
  [one, two]: readonly [string, string],
  { band, agreement }: Weighed,
  { clock, random }: LeadPorts,
): Promise<boolean> {
  const both = {
    lead_id: randomId(random),
    found_at: clock.now(),
    band,
    agreement: JSON.stringify(agreement),
  };
  return insertLead(tx, [
    { file_id: one, other_file_id: two, ...both },
    { file_id: two, other_file_id: one, ...both },
  ]);
}
