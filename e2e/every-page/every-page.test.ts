import { expect, test } from '../fixtures/test.ts';
import { foundPlaces, type Place, places } from './addresses.ts';
import { barriers, keepPicture, overflow, settle } from './examine.ts';
import { heightOf, looks, wear } from './looks.ts';

for (const look of looks) {
  test(`every page, ${look.name}: no barrier, nothing out of sight`, async ({ enter }) => {
    test.setTimeout(300_000);
    const all = [...places, ...(await foundPlaces())];
    for (const [who, theirs] of byPerson(all)) {
      const page = await enter(who);
      await page.setViewportSize({ width: look.width, height: heightOf(look) });
      await wear(page, look);
      for (const { name, address } of theirs) {
        await test.step(`${name} ${address}`, async () => {
          await page.goto(address);
          await settle(page);
          await keepPicture(page, `${name}--${look.name}`);
          expect.soft(await barriers(page), `${name}: barriers`).toEqual([]);
          expect.soft(await overflow(page), `${name}: out of sight`).toEqual([]);
        });
      }
      await page.close();
    }
  });
}

function byPerson(all: readonly Place[]): Map<string | undefined, Place[]> {
  const people = new Set(all.map(({ who }) => who));
  return new Map([...people].map((person) => [person, all.filter(({ who }) => who === person)]));
}
