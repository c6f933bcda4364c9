import type { Random } from '@tutela/kernel';
import type { Chance } from '../decide/corrupt-record.ts';

const stock = 1_024;

/** Whole numbers out of unpredictable bytes, each with the same probability: what would favour some is drawn again. */
export function chanceFrom(random: Random): Chance {
  let view: DataView = new DataView(new ArrayBuffer(0));
  let at = 0;
  const word = (): number => {
    if (at === view.byteLength) {
      const bytes = random.bytes(stock);
      view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      at = 0;
    }
    at += 4;
    return view.getUint32(at - 4);
  };
  return {
    below: (end) => {
      const fair = 2 ** 32 - (2 ** 32 % end);
      let drawn = word();
      while (drawn >= fair) drawn = word();
      return drawn % end;
    },
  };
}

/** The same things in an order that says nothing (Fisher and Yates). */
export function shuffled<Thing extends object>(things: readonly Thing[], chance: Chance): Thing[] {
  const order: Thing[] = [];
  for (const [at, thing] of things.entries()) {
    const place = chance.below(at + 1);
    const moved = order[place];
    if (moved !== undefined) order[at] = moved;
    order[place] = thing;
  }
  return order;
}

export function pick<Thing>(things: readonly Thing[], chance: Chance): Thing | undefined {
  return things.length === 0 ? undefined : things[chance.below(things.length)];
}
