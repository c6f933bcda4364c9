import { getSessionRoute, registerChildRoute, uploadRoute } from '@tutela/contract';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';

const minute = 60_000;

let node: TestNode;
let worker: TestPerson;

beforeAll(async () => {
  const sessionLimits = { idle: { office: 3 * minute, field: 2 * minute }, absolute: 60 * minute };
  node = await openTestNode({ settings: { sessionLimits, mostUploadMegabytes: 1 } });
  worker = await node.addPerson(await node.addAgency('Authority'), 'caseworker');
});
afterAll(() => node.close());

const letters = (length: number) => new Uint8Array(length).fill(0x61);

it('an upload may be as large as this node says', async () => {
  const { fileId } = await worker.call(registerChildRoute, { body: inventedChild() });
  const upload = (length: number) =>
    worker.call(uploadRoute, { params: { fileId }, body: Buffer.from(letters(length)) });
  const { node: said } = await worker.call(getSessionRoute);
  expect(said.mostUploadMegabytes).toBe(1);
  expect(await upload(1024 * 1024)).toMatchObject({ byteLength: 1024 * 1024 });
  await expect(upload(1024 * 1024 + 1)).rejects.toMatchObject({
    problem: { code: 'blobs.too_large', details: { limitBytes: 1024 * 1024 } },
  });
});

it('a session lasts as long as this node says', async () => {
  const start = node.clock.now().getTime();
  const { me } = await worker.call(getSessionRoute);
  expect(me).toMatchObject({
    idleUntil: new Date(start + 3 * minute).toISOString(),
    absoluteUntil: new Date(start + 60 * minute).toISOString(),
  });
  node.clock.set(new Date(start + 3 * minute - 1000));
  expect((await worker.call(getSessionRoute)).me).not.toBeNull();
  node.clock.set(new Date(start + 2 * 3 * minute));
  expect((await worker.call(getSessionRoute)).me).toBeNull();
});
