import type { Role } from '@tutela/domain';
import type { AgencyKey } from './agencies.ts';

/** Somebody who works in the demo world. The username is also their key in the stories. */
export interface CastMember {
  readonly username: string;
  readonly name: string;
  readonly agency: AgencyKey;
  readonly role: Role;
  /** A second mandate, so that changing mandates can be tried. */
  readonly also?: { readonly agency: AgencyKey; readonly role: Role };
}

const member = (username: string, name: string, agency: AgencyKey, role: Role): CastMember => ({
  ...{ username, name, agency, role },
});

/** Every role, and at three agencies enough people to hand files over. Their family names mean "example". */
export const cast = [
  member('ada', 'Ada Sampleton', 'authority', 'caseworker'),
  member('bruno', 'Bruno Muster', 'authority', 'caseworker'),
  member('carla', 'Carla Ejemplar', 'authority', 'supervisor'),
  member('dmitri', 'Дмитрий Примеров', 'authority', 'supervisor'),
  member('elene', 'ელენე მაგალითაძე', 'authority', 'intake_worker'),
  member('faris', 'فارس المثالي', 'authority', 'guardian'),
  member('galit', 'גלית דוגמאי', 'authority', 'panel_member'),
  member('hektor', 'Έκτωρ Παραδειγματίδης', 'authority', 'panel_chair'),
  {
    ...member('ines', 'Inès Exemple', 'authority', 'liaison_officer'),
    also: { agency: 'ngo', role: 'liaison_officer' },
  },
  member('jun', '范例俊', 'authority', 'analyst'),
  member('kavya', 'काव्या नमूना', 'authority', 'release_approver'),
  member('lusine', 'Լուսինե Օրինակյան', 'authority', 'data_protection_officer'),
  member('marek', 'Marek Przykładowy', 'authority', 'auditor'),
  member('nora', 'Nora Testdóttir', 'authority', 'node_administrator'),
  member('oskar', 'Oskar Näidis', 'authority', 'delegate'),
  member('petra', 'Petra Primjer', 'authority', 'head_of_delegation'),
  member('quentin', 'Quentin Voorbeeld', 'authority', 'secretariat'),
  member('rahim', 'Rəhim Nümunəzadə', 'authority', 'moderator'),
  member('saule', 'Saulė Pavyzdytė', 'authority', 'reader'),
  member('timur', 'Тимур Мисолов', 'shelter', 'caseworker'),
  member('ursula', 'Ursula Esempio', 'shelter', 'supervisor'),
  member('viktor', 'Віктор Зразковий', 'shelter', 'service_provider'),
  member('wanda', 'Wanda Örnek', 'ngo', 'caseworker'),
  member('xenia', 'Ξένια Υποδειγματική', 'ngo', 'supervisor'),
  member('yusuf', 'يوسف نموذجي', 'ngo', 'lawyer'),
  member('zoe', 'Zoë Pelda', 'police', 'justice_officer'),
  // Besides Galit and Hektor, so that a panel has its five, of several agencies.
  member('aylin', 'Aylin Mönsteri', 'shelter', 'panel_member'),
  member('bashir', 'بشير مثالي', 'ngo', 'panel_member'),
  member('celia', 'Célia Exemplo', 'police', 'panel_member'),
  member('daria', 'Дарія Прикладна', 'ombuds', 'complaints_officer'),
  // Nobody verifies whom they nominated, a focal point has a successor, and an organisation speaks for itself.
  member('emeka', 'Emeka Àpẹẹrẹ', 'authority', 'secretariat'),
  member('freja', 'Freja Eksempel', 'authority', 'delegate'),
  member('emil', 'Emil Exemplu', 'authority', 'delegate'),
  member('goran', 'Goran Primerić', 'ngo', 'delegate'),
] as const satisfies readonly CastMember[];

export type Username = (typeof cast)[number]['username'];
