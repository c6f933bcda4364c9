import {
  appointGuardianRoute,
  printFileRoute,
  readHistoryRoute,
  recordAssessmentRoute,
  registerChildRoute,
  requestGuardianRoute,
  shareFileRoute,
  writeNoteRoute,
} from '@tutela/contract';
import { factors, type PrintFile, partsOf } from '@tutela/domain';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appointment } from './invented-guardian.ts';
import { readPdf as read } from './read-pdf.ts';

let node: TestNode;
let worker: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  node = await openTestNode();
  worker = await node.addPerson(await node.addAgency('Authority'), 'caseworker');
  stranger = await node.addPerson(await node.addAgency('Shelter'), 'caseworker');
});
afterAll(() => node.close());

const copy: PrintFile = {
  copyFor: 'court',
  copyForName: 'Invented District Court',
  sections: ['identity', 'plan', 'status', 'assessment', 'guardian'],
  withIdentity: true,
  reason: 'Asked for by the invented court',
  language: 'en',
};

async function register(text: string, script: 'Latn' | 'Cyrl' | 'Arab', latin = ''): Promise<string> {
  const body = inventedChild({ identity: { names: [{ text, script, latin, kind: 'known' }] } });
  return (await worker.call(registerChildRoute, { body })).fileId;
}

/** Prints as this person: the answer as it came over the line. */
function print(fileId: string, body: PrintFile = copy, by = worker) {
  return node.app.server.inject({
    method: 'POST',
    url: printFileRoute.path.replace(':fileId', fileId),
    headers: { host: 'localhost', 'content-type': 'application/json' },
    cookies: { [node.app.auth.cookieName]: by.token },
    payload: JSON.stringify(body),
  });
}

const codeNameOf = (text: string) => /[A-Z][a-z]+ [A-Z][a-z]+ \d{4,6}/.exec(text)?.[0];
const refused = (answer: { json: () => unknown }) => answer.json();

describe('a printed file', () => {
  it.each([
    ['Latin', 'Zoë Śpiewąk-Ficta', 'Latn'],
    ['Cyrillic', 'Їжак Ґанокович', 'Cyrl'],
  ] as const)(
    'has a name in %s as it was given, its code name and number on each page',
    async (_, name, script) => {
      const fileId = await register(name, script);
      for (let at = 0; at < 30; at += 1)
        await worker.call(writeNoteRoute, {
          params: { fileId },
          body: { text: `${name}: *${at}* #let x = $y$` },
        });
      const answer = await print(fileId, {
        ...copy,
        copyFor: 'own_agency',
        sections: ['identity', 'plan', 'notes'],
      });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toBe('application/pdf');
      const { pages, tagged, all } = await read(answer.rawPayload);
      const codeName = codeNameOf(all) ?? 'none';
      expect(pages.length).toBeGreaterThan(2);
      for (const [at, page] of pages.entries()) {
        expect(page).toContain(codeName);
        expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
        expect(page).toContain('Copy for: Our own agency, Invented District Court');
        expect(page).toContain('CONFIDENTIAL');
      }
      expect(all.normalize('NFC')).toContain(name);
      expect(all).toContain('*29* #let x = $y$');
      expect(tagged).toBe(true);
    },
  );

  it('joins Arabic letters as they are written', async () => {
    const shapesOfMeem = async (name: string) => {
      const glyphs = await glyphsOf((await print(await register(name, 'Arab', 'M'))).rawPayload);
      return new Set(glyphs.filter(({ unicode }) => unicode === 'م').map(({ code }) => code)).size;
    };
    expect(await shapesOfMeem('م م م')).toBe(1);
    expect(await shapesOfMeem('محمد م')).toBe(3);
  });

  it('marks letters of a script that no font has, and says so, rather than failing', async () => {
    const fileId = await register('ሰላም 你好', 'Latn', 'Selam Nihao');
    const answer = await print(fileId);
    expect(answer.statusCode).toBe(200);
    const { all } = await read(answer.rawPayload);
    expect(all).toContain('Some letters are in a script that this printer does not have');
    expect(all).toContain('Selam Nihao');
  });

  it('says who the child is only when that was asked for', async () => {
    const fileId = await register('Ficta Unspoken', 'Latn');
    const { all } = await read((await print(fileId, { ...copy, withIdentity: false })).rawPayload);
    expect(all).not.toContain('Unspoken');
    expect(all).toContain('The child’s identity was recorded.');
  });

  it('says on no copy that leaves the agency who was let into the file', async () => {
    const fileId = await register('Ficta', 'Latn');
    const supervisor = await node.addPerson(worker.agencyId, 'supervisor');
    await supervisor.call(shareFileRoute, {
      params: { fileId },
      body: {
        subject: { kind: 'agency', agencyId: stranger.agencyId },
        sections: ['plan'],
        until: '2026-07-01',
        reason: 'The child lives there',
      },
    });
    const textFor = async (copyFor: PrintFile['copyFor']) =>
      (await read((await print(fileId, { ...copy, copyFor })).rawPayload)).all;
    expect(await textFor('own_agency')).toContain('Shelter');
    const outside = await textFor('court');
    expect(outside).toContain('Invented District Court');
    for (const told of ['Shelter', 'shared with', 'The child lives there'])
      expect(outside).not.toContain(told);
  });

  it('has the child’s words for whom the child said, and for nobody else (safeguard 5)', async () => {
    const fileId = await register('Ficta', 'Latn');
    await worker.call(recordAssessmentRoute, { params: { fileId }, body: assessment });
    const textFor = async (copyFor: PrintFile['copyFor']) =>
      (
        await read(
          (
            await print(fileId, { ...copy, copyFor, withIdentity: false, sections: ['assessment'] })
          ).rawPayload,
        )
      ).all;
    expect(await textFor('court')).toContain('I want my brother.');
    for (const other of ['own_agency', 'panel', 'authority'] as const) {
      const text = await textFor(other);
      expect(text, other).not.toContain('I want my brother.');
      expect(text, other).toContain('the child has not said that this reader may see them');
    }
  });

  it('is in the story by its kind and reason, in the audit by codes alone', async () => {
    const fileId = await register('Ficta', 'Latn');
    await print(fileId);
    const { entries } = await worker.call(readHistoryRoute, {
      params: { fileId },
      query: { section: 'plan' },
    });
    expect(entries[0]?.payload).toEqual({
      copyFor: 'court',
      sections: copy.sections,
      withIdentity: true,
      reason: copy.reason,
    });
    const audited = await node.asSystem((tx) =>
      tx
        .selectFrom('platform.audit')
        .select(['operation', 'details'])
        .where('file_id', '=', fileId)
        .execute(),
    );
    const printed = audited.filter(({ operation }) => operation === 'protection.print-file');
    expect(printed).toHaveLength(1);
    expect(printed[0]?.details).toMatchObject({ copyFor: 'court', withIdentity: true });
    expect(JSON.stringify(audited)).not.toContain('District');
    expect(node.logged.join('\n')).not.toContain('District');
  });

  it('names the guardian in office to a reader of that section', async () => {
    const fileId = await register('Ficta', 'Latn');
    const request = {
      authority: 'Invented court',
      requestedOn: '2026-06-01',
      reason: 'No parents',
      baseVersion: 0,
    };
    await worker.call(requestGuardianRoute, { params: { fileId }, body: request });
    await worker.call(appointGuardianRoute, { params: { fileId }, body: { ...appointment, baseVersion: 1 } });
    expect((await read((await print(fileId)).rawPayload)).all).toContain('Invented Guardian');
    const without = { ...copy, sections: ['plan' as const], withIdentity: false };
    expect((await read((await print(fileId, without)).rawPayload)).all).not.toContain('Invented Guardian');
  });

  it('is refused with its reason, and nothing is recorded', async () => {
    const fileId = await register('Ficta', 'Latn');
    const notes = await print(fileId, { ...copy, sections: ['notes'], withIdentity: false });
    expect(refused(notes)).toMatchObject({
      code: 'protection.procedure',
      details: { because: 'section_not_for_recipient', sections: ['notes'] },
    });
    const { entries } = await worker.call(readHistoryRoute, {
      params: { fileId },
      query: { section: 'plan' },
    });
    expect(entries).toEqual([]);
  });

  it('is not there for another agency, and not for whom the file was only shared with', async () => {
    const fileId = await register('Ficta', 'Latn');
    expect(refused(await print(fileId, copy, stranger))).toMatchObject({ code: 'platform.not_found' });
    const supervisor = await node.addPerson(worker.agencyId, 'supervisor');
    await supervisor.call(shareFileRoute, {
      params: { fileId },
      body: {
        subject: { kind: 'account', accountId: stranger.accountId },
        sections: ['plan'],
        until: '2026-07-01',
        reason: 'They work with us',
      },
    });
    expect(refused(await print(fileId, copy, stranger))).toMatchObject({ code: 'platform.not_permitted' });
  });
});

const assessment = {
  form: 'long',
  occasion: 'first_assessment',
  madeOn: '2026-06-01',
  parts: Object.fromEntries(partsOf.long.map((part) => [part, { kind: 'found' as const, words: part }])),
  childView: {
    kind: 'words',
    words: 'I want my brother.',
    howAsked: 'While drawing',
    mayShow: ['court'] as 'court'[],
  },
  weighed: Object.fromEntries(factors.map((factor) => [factor, factor])),
  conclusion: 'plan',
  reasons: 'Safe where she is',
  nextSteps: 'School',
  baseVersion: 0,
} as const;

interface Glyph {
  readonly unicode: string;
  readonly code: number;
}

/** The letters as the page draws them: what each means, and which shape of the font is drawn. */
async function glyphsOf(pdf: Buffer): Promise<readonly Glyph[]> {
  const { document } = await read(pdf);
  const { argsArray } = await (await document.getPage(1)).getOperatorList();
  return argsArray.flatMap((args: unknown) => glyphsIn(args));
}

function glyphsIn(value: unknown): Glyph[] {
  if (Array.isArray(value)) return value.flatMap(glyphsIn);
  if (typeof value !== 'object' || value === null || !('unicode' in value) || !('originalCharCode' in value))
    return [];
  return [{ unicode: String(value.unicode), code: Number(value.originalCharCode) }];
}
