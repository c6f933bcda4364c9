/** Default: confirm with national law. From this weight on, one indicator alone asks for a decision by a person. */
export const heavyWeight = 3;

/** Default: confirm with national law. So many indicators together ask for a decision by a person, whatever their weight. */
export const severalIndicators = 3;

/** Default: confirm with national law. Indicators that somebody may hold the child now, or that the child is hurt. */
export const acuteIndicators: readonly string[] = [
  'injuries',
  'adult_claims_found',
  'same_adult_many_children',
  'locked_or_watched',
  'adult_nearby_collects',
];
