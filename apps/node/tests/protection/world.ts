import { getFileRoute, registerChildRoute } from '@tutela/contract';
import type { Section } from '@tutela/domain';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';

/** Two agencies of one State, with the people that protection needs; always both, so that leaks show. */
export interface World {
  readonly node: TestNode;
  readonly authority: number;
  readonly shelter: number;
  readonly worker: TestPerson;
  readonly colleague: TestPerson;
  readonly supervisor: TestPerson;
  readonly officer: TestPerson;
  readonly shelterWorker: TestPerson;
  readonly shelterSupervisor: TestPerson;
  readonly guardian: TestPerson;
}

export async function openWorld(): Promise<World> {
  const node = await openTestNode();
  const authority = await node.addAgency('Authority');
  const shelter = await node.addAgency('Shelter');
  return {
    node,
    authority,
    shelter,
    worker: await node.addPerson(authority, 'caseworker'),
    colleague: await node.addPerson(authority, 'caseworker'),
    supervisor: await node.addPerson(authority, 'supervisor'),
    officer: await node.addPerson(authority, 'data_protection_officer'),
    shelterWorker: await node.addPerson(shelter, 'caseworker'),
    shelterSupervisor: await node.addPerson(shelter, 'supervisor'),
    guardian: await node.addPerson(shelter, 'guardian'),
  };
}

/** A file in the charge of whoever registers it. */
export async function registerFile(person: TestPerson): Promise<string> {
  const { fileId } = await person.call(registerChildRoute, { body: inventedChild() });
  return fileId;
}

/** The present version of a section, as a command must name it. */
export async function versionOf(person: TestPerson, fileId: string, section: Section): Promise<number> {
  const { versions } = await person.call(getFileRoute, { params: { fileId } });
  return versions[section] ?? 0;
}

/** Whether a person can open a file at all. */
export async function canOpen(person: TestPerson, fileId: string): Promise<boolean> {
  return person.call(getFileRoute, { params: { fileId } }).then(
    () => true,
    () => false,
  );
}
