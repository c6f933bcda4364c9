import { hasSharedData, noSharedData, readSharedData } from '@tutela/testkit/shared-data';
import { readUprRecommendations } from '../apps/node/src/partnership/import/upr-recommendations.ts';
import type { Bench, Figures } from './harness/bench.ts';
import { type Connection, openConnection } from './harness/connection.ts';
import { type Dice, rollDice } from './harness/dice.ts';
import type { Guest, Person } from './harness/guest.ts';
import { withNode } from './harness/with-node.ts';
import { invent } from './registry/invent.ts';
import { type Ask, type Measured, measureAll, worstOf } from './registry/measure.ts';
import { publicPage } from './registry/public-page.ts';
import { listQuestions, searchQuestions } from './registry/questions.ts';
import { seatDelegate, seedRegistry } from './registry/seed-registry.ts';

const file = 'upr_recommendations_2008-2014_child_trafficking.csv';

/** The alliance's registry over HTTP at the size that fifty-seven States and twenty years of reviews bring together. */
export const registry: Bench = {
  name: 'registry',
  about:
    '267,500 recommendations, one addressee each, made from real ones: the slowest list and the slowest search, for nobody, a delegate and the secretariat; the scripts of a public page',
  bars: { list_p95_ms: '<=200', search_p95_ms: '<=300', public_js_kb: '<=150', differences_without_js: '=0' },
  yardstick: '',
  run: async (options) => {
    if (!hasSharedData(file)) {
      options.tell(noSharedData);
      return {};
    }
    return withNode(options, async ({ node, guest }) => {
      const count = options.quick ? 26_750 : 267_500;
      options.tell(`seeding ${count} recommendations`);
      const people = await seed(guest, rollDice(options.seed), count);
      const connection = openConnection(node.port);
      try {
        const lists: Measured[] = [];
        for (const [name, person] of Object.entries(people)) {
          options.tell(`lists, as ${name}`);
          lists.push(...(await measureAll(listQuestions(count), asking(connection, person), options)));
        }
        options.tell('searches');
        const searches = await measureAll(searchQuestions(), asking(connection, undefined), options);
        return { ...summary(lists, searches), ...(await publicPage(node.origin)) };
      } finally {
        connection.close();
      }
    });
  },
};

async function seed(guest: Guest, dice: Dice, count: number): Promise<Record<string, Person | undefined>> {
  const agency = await guest.addAgency('Secretariat');
  const secretariat = await guest.addPerson(agency, 'secretariat');
  const delegate = await guest.addPerson(agency, 'delegate');
  const { recommendations: real } = readUprRecommendations(Buffer.from(readSharedData(file)));
  function* recommendations() {
    for (let number = 1; number <= count; number += 1) yield invent(dice, real);
  }
  await seedRegistry(guest, { recommendations: recommendations(), by: secretariat.accountId });
  await seatDelegate(guest, delegate, secretariat);
  return { nobody: undefined, delegate, secretariat };
}

/** Asks as somebody who is signed in, or as nobody. */
function asking(connection: Connection, person: Person | undefined): Ask {
  const cookie = person === undefined ? '' : `cookie: ${person.cookie.name}=${person.cookie.value}\r\n`;
  return async ({ name, path }) => {
    const answer = await connection.ask(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${cookie}\r\n`);
    if (answer.status !== 200) throw new Error(`${name} was answered ${answer.status}: ${answer.body}`);
  };
}

function summary(lists: readonly Measured[], searches: readonly Measured[]): Figures {
  return {
    list_p95_ms: worstOf(lists),
    search_p95_ms: worstOf(searches),
    lists: lists.length,
    searches: searches.length,
  };
}
