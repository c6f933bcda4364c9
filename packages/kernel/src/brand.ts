declare const brand: unique symbol;

/** A value of type T that only its own maker can produce. The one place where a brand is put on by a cast. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export function branded<Name extends string, T>(value: T): Branded<T, Name> {
  return value as Branded<T, Name>;
}
