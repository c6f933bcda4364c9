import type { ToldEntry } from '../file/entries.ts';
import { type CopyRecipient, mayPrintWords } from './copies.ts';
import { leftOut, type PrintedKey, printedKeys, printedLists } from './text-keys.ts';

/** Free words of an entry as they are printed; `of` names the part they belong to, such as one of an assessment. */
export interface PrintedText {
  readonly key: PrintedKey;
  readonly of?: string;
  readonly text: string;
}

/** The words of an entry that a copy for this recipient may carry; a field nobody listed is not printed. */
export function printedTexts({ type, payload }: ToldEntry, recipient: CopyRecipient): readonly PrintedText[] {
  if (type === 'child.said') return childTexts(payload.words, recipient);
  const left = leftOut(type, recipient);
  const fields = Object.fromEntries(Object.entries(payload).filter(([key]) => !left.includes(key)));
  return inOrder(fields, recipient);
}

/** The words of the fields, then those of each item of their lists, item by item. */
function inOrder(fields: object, recipient: CopyRecipient, of?: string): readonly PrintedText[] {
  const own = textsIn(fields, recipient, of)
    .filter(({ key, text }) => text !== '' || key === 'withheld')
    .sort((one, other) => printedKeys.indexOf(one.key) - printedKeys.indexOf(other.key));
  return [...own, ...itemsIn(fields).flatMap((item) => inOrder(item.fields, recipient, item.of))];
}

interface Item {
  readonly fields: object;
  readonly of?: string;
}

/** A dissent has words like any other; as an item it says that they are those of a dissent. */
function itemsIn(fields: object): readonly Item[] {
  return Object.entries(fields).flatMap(([key, list]): readonly Item[] => {
    if (!printedLists.includes(key) || !isFields(list)) return [];
    return Object.entries(list).flatMap(([name, item]): readonly Item[] => {
      if (!isFields(item)) return [];
      if (key === 'dissent' && 'words' in item) return [{ fields: { dissent: item.words } }];
      return [{ fields: item, ...(key === 'factors' && { of: name }) }];
    });
  });
}

function textsIn(fields: object, recipient: CopyRecipient, of?: string): readonly PrintedText[] {
  return Object.entries(fields).flatMap(([key, value]): readonly PrintedText[] => {
    if (printedLists.includes(key) && isFields(value)) return [];
    if (key === 'childView') return childTexts(value, recipient);
    if (isPartTable(key, value))
      return Object.entries(value).flatMap(([part, each]) => partTexts(key, part, each));
    if (isFields(value) && !Array.isArray(value)) return textsIn(value, recipient);
    return plainText(key, value).map((text) => ({ ...text, ...(of !== undefined && { of }) }));
  });
}

function plainText(key: string, value: unknown): readonly PrintedText[] {
  const listed = printedKeys.find((each) => each === key);
  if (listed === undefined) return [];
  if (Array.isArray(value)) return [{ key: listed, text: listOf(value) }];
  return typeof value === 'string' ? [{ key: listed, text: value }] : [];
}

/** What the child said: in the file as words with a permission, or as a note without one. */
function childTexts(view: unknown, recipient: CopyRecipient): readonly PrintedText[] {
  if (typeof view === 'string') {
    if (view === '') return [];
    return mayPrintWords(recipient, [])
      ? [{ key: 'saidByChild', text: view }]
      : [{ key: 'withheld', text: '' }];
  }
  if (!isFields(view)) return [];
  if ('kind' in view && view.kind === 'withheld') return [{ key: 'withheld', text: '' }];
  if (!('mayShow' in view)) return textsIn(view, recipient);
  const mayShow = Array.isArray(view.mayShow) ? view.mayShow.map(String) : [];
  if (!mayPrintWords(recipient, mayShow)) return [{ key: 'withheld', text: '' }];
  return textsIn(view, recipient).map((each) =>
    each.key === 'words' ? { ...each, key: 'saidByChild' } : each,
  );
}

const partTables: readonly string[] = ['parts', 'weighed', 'arranged'];
const isPartTable = (key: string, value: unknown): value is object =>
  partTables.includes(key) && isFields(value);

function partTexts(table: string, part: string, value: unknown): readonly PrintedText[] {
  const key = table === 'arranged' ? 'arranged' : 'weighed';
  if (typeof value === 'string') return [{ key, of: part, text: value }];
  if (!isFields(value) || !('words' in value) || typeof value.words !== 'string') return [];
  return [{ key: 'words', of: part, text: value.words }];
}

const isFields = (value: unknown): value is object => typeof value === 'object' && value !== null;
const listOf = (values: readonly unknown[]): string =>
  values.filter((value) => typeof value === 'string').join('; ');
