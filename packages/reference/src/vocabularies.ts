import formData from '../data/vocab_forms_of_exploitation.json' with { type: 'json' };
import meansData from '../data/vocab_means_of_control.json' with { type: 'json' };
import serviceData from '../data/vocab_service_types.json' with { type: 'json' };
import factorData from '../data/vocab_vulnerability_factors.json' with { type: 'json' };
import { indicators } from './indicators.ts';

/** Forms are multi-select: two forms are two codes. `parent` is a code of the same list. */
export type FormOfExploitation = (typeof formData.items)[number];
/** Recorded, never required: for a child no means need be shown. */
export type MeansOfControl = (typeof meansData.items)[number];
/** Prompts for an assessment on three levels; never a score. */
export type VulnerabilityFactor = (typeof factorData.items)[number];
export type Service = (typeof serviceData.items)[number];
/** An act of the procedure, kept apart from the services. */
export type Procedure = (typeof serviceData.procedures)[number];

export const formsOfExploitation: readonly FormOfExploitation[] = formData.items;
export const meansOfControl: readonly MeansOfControl[] = meansData.items;
export const vulnerabilityFactors: readonly VulnerabilityFactor[] = factorData.items;
export const services: readonly Service[] = serviceData.items;
export const procedures: readonly Procedure[] = serviceData.procedures;

/** What every term of every list has. */
export interface Term {
  readonly code: string;
  readonly label: string;
}

/** The lists by the namespace that their codes carry where lists meet: `form:sexual`, `service:guardian`. */
export const vocabularies = {
  form: formsOfExploitation,
  means: meansOfControl,
  factor: vulnerabilityFactors,
  indicator: indicators,
  service: services,
} as const satisfies Record<string, readonly Term[]>;

export type Vocabulary = keyof typeof vocabularies;

const terms = new Map<string, Term>(
  Object.entries<readonly Term[]>(vocabularies).flatMap(([namespace, list]) =>
    list.map((term) => [`${namespace}:${term.code}`, term] as const),
  ),
);

/** A term by its namespaced code; undefined when the namespace or the code is unknown. */
export const findTerm = (code: string): Term | undefined => terms.get(code);
