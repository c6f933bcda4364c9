import type { Route } from '@tutela/contract';
import { type Role, roles } from '@tutela/domain';
import { type OwnCluster, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { Canaries, plant } from './canary.ts';
import { sampleCall } from './sample-calls.ts';
import { type Answer, type AnyCall, send } from './send.ts';
import { noTarget, type Target } from './target.ts';

/** A node to which everything personal is sent as a canary, and what was heard of it. */
export interface CanaryWorld {
  readonly node: TestNode;
  readonly canaries: Canaries;
  readonly people: ReadonlyMap<Role, TestPerson>;
  readonly agencies: { readonly own: number; readonly other: number };
  /** Every problem, and the headers of every answer but its cookies: no canary may be in them. */
  readonly heard: string[];
  /** Fields by `route path`: sent with a canary; accepted with one; too narrow to hold one. */
  readonly sent: Set<string>;
  readonly accepted: Set<string>;
  readonly coded: Set<string>;
}

export async function openCanaryWorld(own: OwnCluster): Promise<CanaryWorld> {
  const node = await openTestNode({ database: own.database });
  const agencies = { own: await node.addAgency('Authority'), other: await node.addAgency('Shelter') };
  const canaries = new Canaries();
  const people = new Map<Role, TestPerson>();
  for (const role of roles) {
    const person = await node.addPerson(agencies.own, role);
    canaries.note(person.token, `session of the ${role}`);
    people.set(role, person);
  }
  const sets = { sent: new Set<string>(), accepted: new Set<string>(), coded: new Set<string>() };
  return { node, canaries, people, agencies, heard: [], ...sets };
}

export function personIn({ people }: CanaryWorld, role: Role): TestPerson {
  const found = people.get(role);
  if (found === undefined) throw new TypeError(`there is no ${role}`);
  return found;
}

interface About {
  readonly target?: Partial<Target>;
  /** In place of the sample. */
  readonly body?: unknown;
  /** Fields that must stay as they are, since a true value is needed there. */
  readonly keep?: readonly string[];
}

/** A call in which every personal field holds a canary, and which fields these are. */
export function markedCall(world: CanaryWorld, route: Route, { target = {}, body, keep = [] }: About = {}) {
  const call = sampleCall(route, { ...noTarget(), ...target });
  const sample = body ?? call.body;
  if (sample === undefined) return { call, marked: [] };
  const { value, marked, coded } = plant(route, sample, world.canaries, keep);
  const names = marked.map((path) => `${route.id} ${path}`);
  for (const name of names) world.sent.add(name);
  for (const path of coded) world.coded.add(`${route.id} ${path}`);
  return { call: { ...call, body: value }, marked: names };
}

/** Sends anything, and keeps what must hold no canary. */
export async function sendAndHear(
  world: CanaryWorld,
  route: Route,
  call: AnyCall,
  token: string | null,
): Promise<Answer> {
  const answer = await send(world.node, route, call, token);
  const { 'set-cookie': _cookies, ...headers } = answer.headers;
  world.heard.push(JSON.stringify(headers));
  if (answer.status >= 400) world.heard.push(answer.text);
  return answer;
}

/** Sends a marked call that must be accepted; answers its body, and the session that it began. */
export async function done(
  world: CanaryWorld,
  route: Route,
  by: { readonly token: string | null },
  about: About = {},
): Promise<{ readonly body: Readonly<Record<string, string>>; readonly token: string | null }> {
  const { call, marked } = markedCall(world, route, about);
  const { status, text, headers, token } = await sendAndHear(world, route, call, by.token);
  if (status !== 200) throw new Error(`${route.id} was not done: ${status} ${text}`);
  for (const name of marked) world.accepted.add(name);
  if (token !== null) world.canaries.note(token, `session after ${route.id}`);
  return {
    body: String(headers['content-type']).startsWith('application/json') ? JSON.parse(text) : {},
    token,
  };
}
