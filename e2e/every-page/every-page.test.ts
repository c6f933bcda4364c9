import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { foundPlaces, places } from './addresses.ts';
import { barriersOn, keepPicture, overflow, settle } from './examine.ts';
import { type Look, looks, sizeOf, wear } from './looks.ts';
import type { Place } from './place.ts';

interface Worn {
  readonly look: Look;
  readonly width: number;
}

for (const { look, width } of looks.flatMap((look) => look.widths.map((width) => ({ look, width }))))
  test(`every page, ${look.name} at ${width} px: no barrier, nothing out of sight`, async ({ enter }) => {
    test.setTimeout(900_000);
    for (const [who, theirs] of byPerson([...places, ...(await foundPlaces())])) {
      const page = await enter(who);
      await wear(page, look);
      await page.setViewportSize(sizeOf(width));
      for (const place of theirs) await test.step(place.name, () => examine(page, place, { look, width }));
      await page.close();
    }
  });

async function examine(page: Page, { name, address, hasTabs }: Place, { look, width }: Worn): Promise<void> {
  await page.goto(address);
  await settle(page);
  // Else a session that is over would show the sign-in page for every one.
  expect(new URL(page.url()).pathname, `where it led: ${name}`).toBe(address.split('?')[0]);
  await lookAt(page, `${name}--${look.name}-${width}`, look);
  if (hasTabs) await openEach(page, (tab) => lookAt(page, `${name}-${tab}--${look.name}-${width}`, look));
}

/** Opens the tabs of a page one after the other. */
async function openEach(page: Page, then: (tab: number) => Promise<void>): Promise<void> {
  const tabs = page.getByRole('tab');
  for (let tab = 1; tab < (await tabs.count()); tab += 1) {
    await tabs.nth(tab).click();
    await settle(page);
    await then(tab);
  }
}

async function lookAt(page: Page, what: string, look: Look): Promise<void> {
  await keepPicture(page, what);
  expect.soft(await barriersOn(page, look.barriers), `barriers: ${what}`).toEqual([]);
  expect.soft(await overflow(page), `out of sight: ${what}`).toEqual([]);
}

function byPerson(all: readonly Place[]): Map<string | undefined, Place[]> {
  const people = new Set(all.map(({ who }) => who));
  return new Map([...people].map((person) => [person, all.filter(({ who }) => who === person)]));
}
