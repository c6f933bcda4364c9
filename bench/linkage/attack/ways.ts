/** What is attacked, and what the attacker compares it with. */
export type Way =
  /** clkhash, by an encoding with a key of the attacker's own. */
  | 'clk'
  /** X3, the same way. */
  | 'x3-own-key'
  /** X3, by the likeness that is to be expected of records in clear: the strongest that we know. */
  | 'x3-expected'
  /** The same against the profile for high risk. */
  | 'x3-4096-expected';
