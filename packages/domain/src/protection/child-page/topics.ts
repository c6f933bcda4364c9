/** What the child's page can tell; each only in words that the caseworker released. */
export const childTopics = ['guardian', 'decided', 'next', 'rights', 'complain'] as const;
export type ChildTopic = (typeof childTopics)[number];

/**
 * What must be sure before a page is opened: nobody else holds or reads the child's device, the child is not in
 * somebody's power, and the child wants it (protection.md, 14, rule 1).
 */
export const pageChecks = ['own_device', 'read_alone', 'free', 'wants_it'] as const;
export type PageCheck = (typeof pageChecks)[number];

/** What the child can send: something to say, or a no. */
export const childSayings = ['say', 'object'] as const;
export type ChildSaying = (typeof childSayings)[number];
