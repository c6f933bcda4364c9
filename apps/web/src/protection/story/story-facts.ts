/** What stands in the braces of an entry's sentence; null where another part of the story knows. */
export type StoryFacts = Readonly<Record<string, string>> | null;
