import type { BirthInput } from './birth.ts';

export type NameKind = 'given' | 'family' | 'patronymic' | 'alias' | 'other';

/** What is known of a child, as it was written. Whatever is missing is left out. */
export interface ChildRecord {
  readonly names: readonly { readonly kind: NameKind; readonly text: string }[];
  readonly birth?: BirthInput;
  readonly mother?: readonly string[];
  readonly father?: readonly string[];
  /** The place of origin from the widest to the narrowest, such as country, region, town. */
  readonly origin?: readonly string[];
  readonly citizenships?: readonly string[];
  readonly languages?: readonly string[];
  readonly sex?: string;
}
