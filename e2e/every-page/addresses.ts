import { callAs, registerChild } from '../fixtures/calls.ts';
import { alliancePlaces, foundInAlliance } from './alliance-addresses.ts';
import type { Place } from './place.ts';

/** The pages whose address is always the same, for each role that has them; the rest is found at run time. */
export const places: readonly Place[] = [
  { name: 'sign-in', address: '/sign-in' },
  { name: 'single-sign-on', address: '/single-sign-on' },
  { name: 'invitation', address: '/invitation' },
  { name: 'day', address: '/day', who: 'ada' },
  { name: 'day-supervisor', address: '/day', who: 'carla' },
  { name: 'day-guardian', address: '/day', who: 'faris' },
  { name: 'day-erasures', address: '/day', who: 'lusine' },
  { name: 'files', address: '/files', who: 'ada' },
  { name: 'files-filtered', address: '/files?risk=high&mine=yes', who: 'ada' },
  { name: 'files-none', address: '/files', who: 'zoe' },
  { name: 'find-by-name', address: '/files/by-name', who: 'ada' },
  { name: 'register', address: '/register', who: 'ada' },
  { name: 'caseload', address: '/caseload', who: 'carla' },
  { name: 'same-child', address: '/same-child', who: 'ada' },
  { name: 'referrals', address: '/referrals', who: 'timur' },
  { name: 'ask', address: '/ask', who: 'ines' },
  { name: 'complaints', address: '/complaints', who: 'daria' },
  { name: 'day-desk', address: '/day', who: 'daria' },
  { name: 'speak-up', address: '/speak-up', who: 'ada' },
  { name: 'settings', address: '/settings', who: 'ada' },
  { name: 'help', address: '/help', who: 'ada' },
  { name: 'help-reader', address: '/help', who: 'saule' },
  { name: 'nothing', address: '/nothing-is-here', who: 'ada' },
  { name: 'people', address: '/people', who: 'nora' },
  { name: 'people-auditor', address: '/people', who: 'marek' },
  { name: 'agencies', address: '/people/agencies', who: 'nora' },
  { name: 'roles', address: '/people/roles', who: 'nora' },
  { name: 'invite', address: '/people/invite', who: 'nora' },
  { name: 'clocks', address: '/clocks', who: 'nora' },
  { name: 'audit', address: '/audit', who: 'marek' },
];

interface Listed {
  readonly files: readonly { readonly fileId: string }[];
}
interface People {
  readonly people: readonly { readonly accountId: string; readonly name: string }[];
}

/** Pages of one file and of one person. */
export async function foundPlaces(): Promise<readonly Place[]> {
  const { fileId } = await registerChild('ada');
  const { files } = await callAs<Listed>('ada', 'GET /api/protection/files?risk=high&mine=yes');
  const shared = await callAs<Listed>('faris', 'GET /api/protection/files');
  const { people } = await callAs<People>('nora', 'GET /api/people');
  const full = files[0]?.fileId ?? fileId;
  return [
    { name: 'file', address: `/files/${full}`, who: 'ada', hasTabs: true },
    { name: 'file-new', address: `/files/${fileId}`, who: 'ada' },
    { name: 'file-supervisor', address: `/files/${full}`, who: 'carla' },
    {
      name: 'file-guardian',
      address: `/files/${shared.files[0]?.fileId ?? full}`,
      who: 'faris',
      hasTabs: true,
    },
    { name: 'file-not-mine', address: `/files/${fileId}`, who: 'timur' },
    { name: 'person', address: `/people/${people[0]?.accountId ?? ''}`, who: 'nora' },
    { name: 'audit-of-file', address: `/audit?file=${full}`, who: 'marek' },
    ...alliancePlaces,
    ...(await foundInAlliance()),
  ];
}
