/** Default: confirm with national law. From this weight on, one sign alone asks for a decision by a person. */
export const heavyWeight = 3;

/** Default: confirm with national law. So many signs together ask for a decision by a person, whatever their weight. */
export const severalSigns = 3;

/** Default: confirm with national law. Signs that somebody may hold the child now, or that the child is hurt. */
export const acuteSigns: readonly string[] = [
  'injuries',
  'adult_claims_found',
  'same_adult_many_children',
  'locked_or_watched',
  'adult_nearby_collects',
];
