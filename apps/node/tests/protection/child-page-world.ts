import {
  changeFlagRoute,
  enterChildPageRoute,
  getFileRoute,
  giveChildKeyRoute,
  openChildPageRoute,
  readChildPageRoute,
  registerChildRoute,
  releaseToChildRoute,
  reportMissingRoute,
} from '@tutela/contract';
import { type ChildTopic, pageChecks, type Section } from '@tutela/domain';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';

const secret = 'Seven Owls';
export const reason = 'Looked at with the child';
export const refused = (doing: Promise<unknown>) => doing.then(() => null).catch((error) => error.problem);

/** A node with one agency, whose staff open the child's page, and browsers of the child's own. */
export async function openChildPageWorld() {
  const node = await openTestNode();
  const agency = await node.addAgency('Authority of Invention');
  const signIn = async () => ({
    worker: await node.addPerson(agency, 'caseworker'),
    supervisor: await node.addPerson(agency, 'supervisor'),
  });
  const staff = await signIn();
  return {
    node,
    staff,
    /** Staff with sessions of their own; those of before have run out when time has passed. */
    signIn: async () => {
      Object.assign(staff, await signIn());
    },
    ...pagesOf(staff),
    child: () => childAt(node),
  };
}
export type ChildPageWorld = Awaited<ReturnType<typeof openChildPageWorld>>;

interface Staff {
  readonly worker: TestPerson;
  readonly supervisor: TestPerson;
}

/** What the staff do with the page of a file. */
function pagesOf(staff: Staff) {
  async function versionOf(fileId: string, section: Section = 'plan'): Promise<number> {
    return (await staff.worker.call(getFileRoute, { params: { fileId } })).versions[section] ?? 0;
  }
  async function open(fileId: string, change: object = {}, by = staff.supervisor): Promise<unknown> {
    const baseVersion = await versionOf(fileId);
    const body = { checks: [...pageChecks], until: '2026-07-01', reason, baseVersion, ...change };
    return by.call(openChildPageRoute, { params: { fileId }, body });
  }
  async function giveKey(fileId: string): Promise<string> {
    const body = { secret, baseVersion: await versionOf(fileId) };
    return (await staff.worker.call(giveChildKeyRoute, { params: { fileId }, body })).code;
  }
  async function release(fileId: string, topic: ChildTopic, words: string): Promise<unknown> {
    const body = { topic, words, language: 'en' as const, baseVersion: await versionOf(fileId) };
    return staff.worker.call(releaseToChildRoute, { params: { fileId }, body });
  }
  async function raise(fileId: string, flag: 'missing' | 'urgent', raised = true): Promise<void> {
    if (flag === 'missing') {
      await staff.worker.call(reportMissingRoute, { params: { fileId }, body: {} });
      return;
    }
    const body = { flag, raised, reason, baseVersion: await versionOf(fileId) };
    await staff.worker.call(changeFlagRoute, { params: { fileId }, body });
  }
  async function newFile(): Promise<string> {
    return (await staff.worker.call(registerChildRoute, { body: inventedChild() })).fileId;
  }
  async function openedFile() {
    const fileId = await newFile();
    await open(fileId);
    return { fileId, code: await giveKey(fileId) };
  }
  return { versionOf, open, giveKey, release, raise, newFile, openedFile };
}

/** Each try comes from another address, unless one is given. */
let addresses = 0;
function newAddress(): string {
  addresses += 1;
  return `10.0.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`;
}

/** A browser of the child's own. */
function childAt(node: TestNode) {
  let cookie: Record<string, string> = {};
  const send = async (route: { method: string; path: string }, body?: object, address = newAddress()) => {
    const answer = await node.app.server.inject({
      method: route.method === 'GET' ? 'GET' : 'POST',
      url: route.path,
      remoteAddress: address,
      headers: { host: 'localhost', ...(body && { 'content-type': 'application/json' }) },
      cookies: cookie,
      ...(body && { payload: JSON.stringify(body) }),
    });
    for (const each of answer.cookies) cookie = { ...cookie, [each.name]: each.value };
    return {
      status: answer.statusCode,
      json: answer.json(),
      text: answer.body,
      headers: answer.headers,
      answer,
    };
  };
  return {
    send,
    enter: (code: string, typed = secret) => send(enterChildPageRoute, { code, secret: typed }),
    read: () => send(readChildPageRoute),
  };
}
