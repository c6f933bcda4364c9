import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { InputRefused } from '../terminal/input-refused.ts';

export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(file));
  } catch (cause) {
    throw new InputRefused(`The file ${file} cannot be read.`, { cause });
  }
}

export async function readInputText(file: string): Promise<string> {
  return new TextDecoder().decode(await readInput(file));
}

/** Writes what holds ids or names of children: for the owner of the account alone. */
export async function writePrivate(file: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(file), text, { mode: 0o600 });
  } catch (cause) {
    throw new InputRefused(`The file ${file} cannot be written.`, { cause });
  }
}

export const nameOf = (file: string): string => basename(file);

/** A cell as CSV; a beginning that a spreadsheet takes for a formula is made harmless. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
