import { useQuery } from '@tanstack/react-query';
import type { Role } from '@tutela/domain';
import { useIntl } from 'react-intl';
import { roleWord } from '../../platform/words/role-words.ts';
import type { Option } from '../../ui/index.ts';
import { directoryQuery } from './directory.queries.ts';

const caseworkRoles = ['caseworker', 'supervisor'];

/** Those of an agency who can be responsible for a file, each once. */
export function useCaseworkerOptions(agencyId: number | undefined): Option[] {
  const intl = useIntl();
  const { data } = useQuery(directoryQuery);
  const people = (data?.people ?? []).filter(
    (person) => person.agencyId === agencyId && caseworkRoles.includes(person.role),
  );
  return people
    .filter((person, at) => people.findIndex(({ accountId }) => accountId === person.accountId) === at)
    .map(({ accountId, name, role }) => ({ value: accountId, label: `${name}, ${roleWord(intl, role)}` }));
}

/** Everyone who holds a mandate, with what they are and where; each once. */
export function usePeopleOptions(except: string): Option[] {
  const intl = useIntl();
  const { data } = useQuery(directoryQuery);
  const agencies = new Map(data?.agencies.map(({ agencyId, name }) => [agencyId, name]));
  const people = (data?.people ?? []).filter(({ accountId }) => accountId !== except);
  return people
    .filter((person, at) => people.findIndex(({ accountId }) => accountId === person.accountId) === at)
    .map(({ accountId, name, role, agencyId }) => ({
      value: accountId,
      label: `${name}, ${roleWord(intl, role)}, ${agencies.get(agencyId) ?? ''}`,
    }));
}

/** What a person may act as, at whichever agency. */
export function useRolesOf(accountId: string): Role[] {
  const { data } = useQuery(directoryQuery);
  return (data?.people ?? []).filter((person) => person.accountId === accountId).map(({ role }) => role);
}

/** Those who hold a guardian's mandate, with their agency; each once. */
export function useGuardianOptions(): Option[] {
  const { data } = useQuery(directoryQuery);
  const agencies = new Map(data?.agencies.map(({ agencyId, name }) => [agencyId, name]));
  const people = (data?.people ?? []).filter(({ role }) => role === 'guardian');
  return people
    .filter((person, at) => people.findIndex(({ accountId }) => accountId === person.accountId) === at)
    .map(({ accountId, name, agencyId }) => ({
      value: accountId,
      label: `${name}, ${agencies.get(agencyId) ?? ''}`,
    }));
}

/** The other agencies of this node. */
export function useAgencyOptions(except: number): Option[] {
  const { data } = useQuery(directoryQuery);
  return (data?.agencies ?? [])
    .filter(({ agencyId }) => agencyId !== except)
    .map(({ agencyId, name }) => ({ value: String(agencyId), label: name }));
}

/** Those who hold one of these mandates of a panel, with their agency; each once. */
export function usePanelOptions(held: readonly ('panel_member' | 'panel_chair')[]): Option[] {
  const { data } = useQuery(directoryQuery);
  const agencies = new Map(data?.agencies.map(({ agencyId, name }) => [agencyId, name]));
  const people = (data?.people ?? []).filter(({ role }) => held.some((each) => each === role));
  return people
    .filter((person, at) => people.findIndex(({ accountId }) => accountId === person.accountId) === at)
    .map(({ accountId, name, agencyId }) => ({
      value: accountId,
      label: `${name}, ${agencies.get(agencyId) ?? ''}`,
    }));
}
