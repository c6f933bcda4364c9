import { readFile } from 'node:fs/promises';
import { roles } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import { z } from 'zod';
import { isSystemError, writeDurably } from '../platform/vault/durable-file.ts';
import { demoMark } from '../run/home-kind.ts';

const DemoPerson = z.object({
  username: z.string(),
  name: z.string(),
  role: z.enum(roles),
  agency: z.string(),
  /** Base 32. Kept so that `demo codes` can stand in for the phones of people who do not exist. */
  totpSecret: z.string(),
});
export type DemoPerson = z.infer<typeof DemoPerson>;

/** `demo.json` of a demo home: how far its making is, and who is in it. Passwords are not in it. */
const DemoFile = z.discriminatedUnion('state', [
  z.object({ state: z.literal('making'), pid: z.int(), since: z.iso.datetime() }),
  z.object({ state: z.literal('ready'), madeAt: z.iso.datetime(), people: z.array(DemoPerson) }),
]);
export type DemoFile = z.infer<typeof DemoFile>;

/** Nothing when the home holds no demo. */
export async function findDemoFile(home: string): Promise<DemoFile | undefined> {
  const text = await readFile(demoMark(home), 'utf8').catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const parsed = DemoFile.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new Refusal(
    'platform.configuration_invalid',
    `The file ${demoMark(home)} is damaged or of another version. Move the folder ${home} away to begin a new demo.`,
  );
}

/** Writes it whole, readable for its owner alone. */
export async function writeDemoFile(home: string, file: DemoFile): Promise<void> {
  await writeDurably(demoMark(home), [Buffer.from(`${JSON.stringify(file, undefined, 2)}\n`)]);
}
