import type { Locator, Page } from '@playwright/test';
import { registerChild } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { FilePage } from '../pages/file-page.ts';

/*
 * Every act of every section, with the keyboard alone: opened, filled, sent, closed. The acts are those that the page
 * shows, so that a new one is covered by being there.
 */

const widths = [1280, 640, 360] as const;
/** More controls than the longest form has. */
const mostStrokes = 260;
/** Milliseconds after which a second Escape is a first one again. */
const betweenEscapes = 1_500;

interface Control {
  readonly tag: string;
  readonly type: string;
  readonly isSubmit: boolean;
  readonly isInDialog: boolean;
  /** Something around the control shows that the focus is there. */
  readonly isSeen: boolean;
}

/** What holds the focus now. */
const focused = (page: Page): Promise<Control> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const around = [element, element.parentElement, element.nextElementSibling];
    const look = () =>
      around
        .map((each) => {
          if (each === null) return '';
          const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(each);
          return [outline, boxShadow, borderColor, backgroundColor].join(' ');
        })
        .join('; ');
    // What the focus changes is what can be seen of it.
    const withFocus = look();
    let isSeen = true;
    // A field for a day has parts of its own, to the first of which the focus would go back.
    const isWhole = !['date', 'time', 'datetime-local'].includes(element.getAttribute('type') ?? '');
    if (isWhole && element instanceof HTMLElement && element !== document.body) {
      element.blur();
      isSeen = look() !== withFocus;
      element.focus({ focusVisible: true } as FocusOptions);
    }
    return {
      tag: element.tagName,
      type: element.getAttribute('type') ?? '',
      isSubmit: element.getAttribute('type') === 'submit',
      isInDialog: element.closest('[role="dialog"]') !== null,
      isSeen,
    };
  });

/** Writes or chooses something in what holds the focus. */
async function fill(page: Page, { tag, type }: Control): Promise<void> {
  if (tag === 'TEXTAREA' || (tag === 'INPUT' && ['', 'text', 'tel', 'number'].includes(type)))
    await page.keyboard.type('12');
  else if (tag === 'SELECT') await page.keyboard.press('ArrowDown');
  else if (tag === 'INPUT' && (type === 'radio' || type === 'checkbox')) await page.keyboard.press('Space');
}

/** From control to control, filling each, until the act itself has the focus. */
async function fillAndReachSubmit(page: Page, act: string): Promise<void> {
  for (let stroke = 0; stroke < mostStrokes; stroke += 1) {
    const control = await focused(page);
    expect(control.isInDialog, `${act}: the focus stays in front`).toBe(true);
    expect(control.isSeen, `${act}: the focus can be seen`).toBe(true);
    if (control.isSubmit) return;
    await fill(page, control);
    await page.keyboard.press('Tab');
  }
  throw new Error(`${act}: the focus never came to what sends it`);
}

/** What is typed in the dialog, in the order of its fields. */
const typed = (dialog: Locator): Promise<string[]> =>
  dialog
    .locator('textarea, input:not([type=radio]):not([type=checkbox]):not([type=file])')
    .evaluateAll((fields) => fields.map((field) => ('value' in field ? String(field.value) : '')));

/** Nothing of the form lies beside the screen, at any width and at 200 per cent. */
async function fitsEveryWidth(page: Page, dialog: Locator, act: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 1280 ? 900 : 740 });
    const beside = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(beside, `${act} at ${width} px`).toBeLessThanOrEqual(1);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Opens one act with Enter, fills it, sends it, and closes what is left of it with Escape. */
async function goThrough(file: FilePage, button: Locator, act: string): Promise<boolean> {
  const { page } = file;
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = file.dialog();
  const opened = await dialog.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  if (!opened) return false;
  const submit = dialog.locator('button[type=submit]');
  // Where there is nothing to act on, the dialog says so, and Escape closes it.
  const hasForm = await submit.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  if (!hasForm) return closes(page, { dialog, button, act });
  await fitsEveryWidth(page, dialog, act);
  if (!(await focused(page)).isInDialog) await page.keyboard.press('Tab');
  await fillAndReachSubmit(page, act);
  const before = await typed(dialog);
  await page.keyboard.press('Enter');
  await expect(submit.and(page.locator('[aria-busy=true], [data-loading]'))).toHaveCount(0);
  await page.waitForTimeout(betweenEscapes);
  if ((await dialog.count()) === 0) return true;
  expect(await typed(dialog), `${act}: what was typed is still there after a refusal`).toEqual(before);
  expect((await focused(page)).isInDialog, `${act}: the focus is where the refusal is`).toBe(true);
  return closes(page, { dialog, button, act });
}

interface Opened {
  readonly dialog: Locator;
  readonly button: Locator;
  readonly act: string;
}

/** Escape closes it, and the focus goes back to where it was. */
async function closes(page: Page, { dialog, button, act }: Opened): Promise<true> {
  // Twice within a moment would blank the screen, as it should.
  await page.waitForTimeout(betweenEscapes);
  await page.keyboard.press('Escape');
  await expect(dialog, `${act}: Escape closes it`).toHaveCount(0);
  await expect(button, `${act}: the focus is back`).toBeFocused();
  return true;
}

/** Every act that a section shows now; what went wrong is told at once for all of them. */
async function goThroughTab(file: FilePage, fileId: string, tab: string): Promise<Went> {
  const { page } = file;
  const went: Went = { done: [], wrong: [] };
  await file.tab(tab).focus();
  await page.keyboard.press('Enter');
  await page.waitForLoadState('networkidle');
  const live = 'button:not([aria-disabled=true]):not([disabled])';
  const names = await file.panel().locator(live).allTextContents();
  for (const name of new Set(names.filter((each) => each.trim() !== ''))) {
    const button = file.panel().getByRole('button', { name, exact: true }).first();
    if ((await button.count()) === 0) continue;
    const act = `${tab}: ${name}`;
    try {
      if (await goThrough(file, button, act)) went.done.push(act);
    } catch (thrown) {
      // The next act begins on a fresh page.
      went.wrong.push(thrown instanceof Error ? (thrown.message.split('\n')[0] ?? act) : act);
      await file.open(fileId);
      await file.openTab(tab);
    }
  }
  return went;
}

interface Went {
  readonly done: string[];
  readonly wrong: string[];
}

test('every act of every section is done with the keyboard alone', async ({ enter }) => {
  test.setTimeout(1_200_000);
  const { fileId } = await registerChild('ada');
  const page = await enter('ada');
  const file = new FilePage(page);
  await file.open(fileId);
  const tabs = await page.getByRole('tab').allTextContents();
  const all: Went[] = [];
  for (const tab of tabs) all.push(await goThroughTab(file, fileId, tab));
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  const done = all.flatMap((each) => each.done);
  expect(done.length, done.join('; ')).toBeGreaterThan(25);
});
