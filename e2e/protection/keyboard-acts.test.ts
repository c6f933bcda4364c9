import type { Locator, Page } from '@playwright/test';
import { callAs, registerChild } from '../fixtures/calls.ts';
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
let lastEscape = 0;

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

type Answer = 'none yet' | 'gone' | 'told' | 'refused';

/** What came of the sending: it is done, there is something to read, or it was refused. */
async function answerTo(page: Page, act: string): Promise<Answer> {
  let answer: Answer = 'none yet';
  // Looked at in one moment: a dialog that goes between two questions would be asked for ever.
  const look = (): Promise<Answer> =>
    page.evaluate(() => {
      const dialog = [...document.querySelectorAll('[role=dialog]')].at(-1);
      if (dialog === undefined) return 'gone';
      const submit = dialog.querySelector('button[type=submit]');
      if (submit === null) return 'told';
      if (submit.getAttribute('aria-busy') === 'true') return 'none yet';
      return dialog.querySelector('[role=alert]') === null ? 'none yet' : 'refused';
    });
  const poll = async () => {
    answer = await look();
    return answer;
  };
  await expect
    .poll(poll, { message: `${act}: the sending is answered`, timeout: 15_000 })
    .not.toBe('none yet');
  return answer;
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
  // It was reached by keyboard; what is typed is read in between, and the focus is where it was.
  await submit.press('Enter');
  const answer = await answerTo(page, act);
  if (answer === 'gone') return true;
  if (answer === 'told') return closes(page, { dialog, button, act });
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
  await page.waitForTimeout(Math.max(0, lastEscape + betweenEscapes - Date.now()));
  await page.keyboard.press('Escape');
  lastEscape = Date.now();
  await expect(dialog, `${act}: Escape closes it`).toHaveCount(0);
  await expect(button, `${act}: the focus is back`).toBeFocused();
  return true;
}

/** A part of the file that shows acts: a section, or what stands beside the sections. */
interface Part {
  readonly name: string;
  readonly buttons: Locator;
  readonly come: () => Promise<void>;
}

async function partsOf(file: FilePage): Promise<Part[]> {
  const { page } = file;
  const names = await page.getByRole('tab').allTextContents();
  const sections = names.map((name) => ({
    name,
    buttons: file.panel().locator('button'),
    come: async () => {
      await file.tab(name).focus();
      await page.keyboard.press('Enter');
      // The section itself is fetched, then what it shows.
      await expect(file.panel().locator('[role=status][data-shape]')).toHaveCount(0);
      await page.waitForLoadState('networkidle');
      await expect(file.panel().locator('[role=status][data-shape]')).toHaveCount(0);
    },
  }));
  // Last, because alarms and ends stand beside the sections.
  const beside = page.locator('main button:not([role=tab]):not([role=tabpanel] *)');
  return [...sections, { name: 'Beside', buttons: beside, come: async () => {} }];
}

/** Opens what is folded away, with the keyboard. */
async function unfold({ page }: FilePage, { buttons }: Part): Promise<void> {
  const folded = buttons.and(page.locator('[aria-expanded=false]'));
  for (let left = await folded.count(); left > 0; left -= 1) {
    await folded.first().focus();
    await page.keyboard.press('Enter');
    await expect(folded).toHaveCount(left - 1);
  }
}

interface Went {
  readonly done: string[];
  readonly wrong: string[];
}

/** Every act that a part shows now, but for those known; what went wrong is told at once for all of them. */
async function goThroughPart(file: FilePage, part: Part, known: ReadonlySet<string>): Promise<Went> {
  const { page } = file;
  const went: Went = { done: [], wrong: [] };
  await part.come();
  await unfold(file, part);
  const live = page.locator('button:not([aria-disabled=true]):not([disabled]):not([aria-expanded])');
  const names = await part.buttons.and(live).allTextContents();
  for (const name of new Set(names.filter((each) => each.trim() !== ''))) {
    const act = `${part.name}: ${name}`;
    const button = part.buttons.and(page.getByRole('button', { name, exact: true })).first();
    if (known.has(act) || (await button.count()) === 0) continue;
    try {
      if (await goThrough(file, button, act)) went.done.push(act);
    } catch (thrown) {
      went.wrong.push(thrown instanceof Error ? (thrown.message.split('\n')[0] ?? act) : act);
      // The next act begins on a fresh page.
      await page.reload();
      await part.come();
      await unfold(file, part);
    }
  }
  return went;
}

/** Every act that the file shows somebody, but for those that somebody else went through already. */
async function goThroughFile(page: Page, fileId: string, known: ReadonlySet<string>): Promise<Went> {
  const file = new FilePage(page);
  await page.goto(`/files/${fileId}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const all: Went[] = [];
  for (const part of await partsOf(file)) all.push(await goThroughPart(file, part, known));
  return { done: all.flatMap(({ done }) => done), wrong: all.flatMap(({ wrong }) => wrong) };
}

/** The files of the invented world that somebody was let into. */
async function filesOf(who: string): Promise<string[]> {
  const { files } = await callAs<{ files: { fileId: string }[] }>(who, 'GET /api/protection/files');
  return files.map(({ fileId }) => fileId);
}

/** What a guardian may be let into, so that what is theirs to do there is gone through too. */
async function letGuardianIn(fileId: string): Promise<void> {
  const { people } = await callAs<{ people: { accountId: string; name: string }[] }>(
    'nora',
    'GET /api/people',
  );
  const guardian = people.find(({ name }) => name === 'فارس المثالي');
  await callAs('carla', `POST /api/protection/files/${fileId}/grants`, {
    subject: { kind: 'account', accountId: guardian?.accountId },
    sections: ['identity', 'plan', 'guardian', 'care'],
    until: new Date(Date.now() + 7 * 24 * 60 * 60_000).toISOString().slice(0, 10),
    reason: 'To go through it with the keyboard',
  });
}

test('every act of every section is done with the keyboard alone', async ({ enter }) => {
  test.setTimeout(1_200_000);
  const { fileId } = await registerChild('ada');
  await letGuardianIn(fileId);
  const known = new Set<string>();
  for (const { who, least, files } of [
    { who: 'ada', least: 40, files: [fileId] },
    { who: 'faris', least: 1, files: [fileId] },
    { who: 'carla', least: 10, files: [fileId] },
    { who: 'hektor', least: 1, files: await filesOf('hektor') },
  ]) {
    const page = await enter(who);
    const before = known.size;
    for (const each of files) {
      const { done, wrong } = await goThroughFile(page, each, known);
      expect(wrong, who).toEqual([]);
      for (const act of done) known.add(act);
    }
    const done = [...known].slice(before);
    test.info().annotations.push({ type: who, description: done.join('; ') });
    expect(done.length, who).toBeGreaterThanOrEqual(least);
  }
});
