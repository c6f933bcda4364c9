import { wilson } from '@tutela/linkage';
import { hasSharedData, noSharedData } from '@tutela/testkit/shared-data';
import { mostLeads } from '../apps/node/src/protection/same-child/find-leads.ts';
import type { Bench, BenchOptions, Figures } from './harness/bench.ts';
import { rollDice } from './harness/dice.ts';
import { type InventedChild, inventChild, inventSibling } from './linkage/leads/invent-child.ts';
import { type NameStock, readNameStock, scripts } from './linkage/leads/name-stock.ts';
import { type Files, type Likely, openFiles } from './linkage/leads/weigh-leads.ts';
import { writeDown } from './linkage/leads/write-down.ts';
import { startThreads } from './linkage/threads.ts';

/** Whether the node's own comparison leads to a child written down anew by another agency, and how often to another. */
export const linkageLeads: Bench = {
  name: 'linkage-leads',
  about:
    'children of four scripts written down anew by another agency, compared by the node with 20,000 and 50,000 files; half of the spellings in another script, names of the test pairs',
  bars: { false_per_10k_of_20k: '<=20', false_per_10k_of_50k: '<=20' },
  yardstick: '',
  run: async (options) => {
    if (!hasSharedData('linkage/names_arabic_test.tsv')) {
      options.tell(noSharedData);
      return {};
    }
    const [few, many] = options.quick ? [2_000, 5_000] : [20_000, 50_000];
    return { ...(await measure(few, '20k', options)), ...(await measure(many, '50k', options)) };
  },
};

/** A child who was asked for, and what came of it. */
interface Asked {
  readonly script: string;
  readonly found: Likely | undefined;
  readonly wrong: readonly Likely[];
}

async function measure(count: number, name: string, { seed, quick, tell }: BenchOptions): Promise<Figures> {
  const dice = rollDice(seed);
  const stocks = scripts.map((script) => readNameStock(script, 'test'));
  const invented = Array.from({ length: Math.ceil(count / stocks.length) }, () =>
    stocks.map((stock) => ({ stock, child: inventChild(stock, dice) })),
  ).flat();
  const threads = await startThreads(2);
  try {
    tell(`${count} files`);
    const written = invented.map(({ child }) => writeDown(child, dice, { corrupted: false }));
    const files = await openFiles(written, threads);
    const asked = invented.slice(0, quick ? 400 : 8_000);
    tell('children written down anew');
    const anew = await askAll(asked, files, (child) => writeDown(child, dice, { corrupted: true }));
    tell('their brothers and sisters');
    const siblings = await askAll(asked.slice(0, 2_000), files, (child, stock) =>
      writeDown(inventSibling(child, stock, dice), dice, { corrupted: true }),
    );
    return figuresOf(anew, siblings, name);
  } finally {
    await threads.stop();
  }
}

async function askAll(
  asked: readonly { readonly stock: NameStock; readonly child: InventedChild }[],
  files: Files,
  write: (child: InventedChild, stock: NameStock) => ReturnType<typeof writeDown>,
): Promise<Asked[]> {
  const answers: Asked[] = [];
  for (const [own, { child, stock }] of asked.entries()) {
    const leads = (await files.likely(write(child, stock))).slice(0, mostLeads);
    answers.push({
      script: stock.script,
      found: leads.find(({ at }) => at === own),
      wrong: leads.filter(({ at }) => at !== own),
    });
  }
  return answers;
}

function figuresOf(anew: readonly Asked[], siblings: readonly Asked[], of: string): Figures {
  const ofScripts = scripts.map((script) => {
    const { share, low, high } = foundIn(anew.filter((each) => each.script === script));
    return {
      [`found_${script}_of_${of}`]: share,
      [`low_${script}_of_${of}`]: low,
      [`high_${script}_of_${of}`]: high,
    };
  });
  const isStrong = ({ band }: Likely): boolean => band === 'strong';
  const strong = anew.flatMap(({ found }) => (found ? [found] : [])).filter(isStrong).length;
  const wrong = anew.flatMap((each) => each.wrong);
  return {
    [`false_per_10k_of_${of}`]: (10_000 * wrong.length) / anew.length,
    [`found_of_${of}`]: foundIn(anew).share,
    ...Object.assign({}, ...ofScripts),
    [`strong_of_${of}`]: strong / anew.length,
    [`strong_false_of_${of}`]: wrong.filter(isStrong).length,
    [`siblings_of_${of}`]: siblings.filter(({ found }) => found).length / siblings.length,
    [`siblings_strong_of_${of}`]:
      siblings.filter(({ found }) => found && isStrong(found)).length / siblings.length,
  };
}

const foundIn = (asked: readonly Asked[]) => wilson(asked.filter(({ found }) => found).length, asked.length);
