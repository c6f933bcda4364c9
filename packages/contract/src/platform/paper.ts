/** A document as the printer sets it: words alone, in the reader's language, in the order in which they are read. */
export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  /** Of the printed sentences, for readers aloud: `en`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly running: PaperRunning;
  /** Said on the first page when letters stood in a script that no font here has. */
  readonly missing: string;
  readonly facts: readonly PaperFact[];
  readonly blocks: readonly PaperBlock[];
}

/** What stands on each page. */
export interface PaperRunning {
  readonly name: string;
  readonly classification: string;
  readonly copyFor: string;
  readonly printed: string;
  /** Around the two numbers: before the page, between, after the count of pages. */
  readonly page: readonly [string, string, string];
  readonly note: string;
}

export interface PaperFact {
  readonly label: string;
  readonly value: string;
}

interface Block {
  readonly heading: string;
  /** A quiet line below the heading; empty for none. */
  readonly lead: string;
}

export type PaperBlock =
  | (Block & { readonly kind: 'facts'; readonly facts: readonly PaperFact[] })
  | (Block & { readonly kind: 'entries'; readonly entries: readonly PaperEntry[] })
  /** The first column names the rows; every row has as many cells as there are columns. */
  | (Block & {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    })
  | (Block & { readonly kind: 'words'; readonly paragraphs: readonly string[] });

/** One thing that happened: when, what, by whom, and the words that belong to it. */
export interface PaperEntry {
  readonly when: string;
  readonly title: string;
  readonly by: string;
  readonly words: readonly PaperFact[];
}
