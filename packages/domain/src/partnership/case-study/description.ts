import type { sexes } from '../../protection/file/identity.ts';
import type { arrivals, companies } from '../../protection/file/journey.ts';
import type { ageBands } from '../../protection/header.ts';

/** Where citizenship lies, as coarse as a case study may say it. */
export const origins = ['participating_state', 'partner_state', 'elsewhere', 'stateless'] as const;
export type Origin = (typeof origins)[number];

/** What a case study says in codes of the child it is about. `null`: it does not say. */
export interface Description {
  readonly ageBand: (typeof ageBands)[number] | null;
  readonly sex: (typeof sexes)[number] | null;
  readonly company: (typeof companies)[number] | null;
  readonly arrival: (typeof arrivals)[number] | null;
  readonly origin: Origin | null;
  readonly year: number | null;
}

/** The same facts of one child of this node. */
export interface ChildFacts {
  readonly ageBand: (typeof ageBands)[number];
  readonly sex: (typeof sexes)[number];
  readonly company: (typeof companies)[number];
  readonly arrival: (typeof arrivals)[number];
  /** A child may be a citizen of several countries. */
  readonly origins: readonly Origin[];
  readonly year: number;
}

export const traits = ['ageBand', 'sex', 'company', 'arrival', 'origin', 'year'] as const;
export type Trait = (typeof traits)[number];

/** As few children as a description must fit (partnership.md, 3.3: k ≥ 10 in the population cell). */
export const enoughChildren = 10;

const fits: { readonly [T in Trait]: (said: Description, child: ChildFacts) => boolean } = {
  ageBand: (said, child) => said.ageBand === null || said.ageBand === child.ageBand,
  sex: (said, child) => said.sex === null || said.sex === child.sex,
  company: (said, child) => said.company === null || said.company === child.company,
  arrival: (said, child) => said.arrival === null || said.arrival === child.arrival,
  origin: (said, child) => said.origin === null || child.origins.includes(said.origin),
  year: (said, child) => said.year === null || said.year === child.year,
};

const fitsWithout = (said: Description, child: ChildFacts, left: Trait | null): boolean =>
  traits.every((trait) => trait === left || fits[trait](said, child));

export interface Rarity {
  /** How many children fit, told in words only: one, a few, or enough. The exact number would itself tell. */
  readonly verdict: 'nobody' | 'one' | 'few' | 'enough';
  /** Leaving out one of these is enough. */
  readonly leaveOut: readonly Trait[];
}

/** Whether a description fits enough of the children that this node knows. */
export function rarityOf(said: Description, children: readonly ChildFacts[]): Rarity {
  const count = (left: Trait | null) => children.filter((child) => fitsWithout(said, child, left)).length;
  const all = count(null);
  if (all >= enoughChildren) return { verdict: 'enough', leaveOut: [] };
  const leaveOut = traits.filter((trait) => said[trait] !== null && count(trait) >= enoughChildren);
  return { verdict: all === 0 ? 'nobody' : all === 1 ? 'one' : 'few', leaveOut };
}
