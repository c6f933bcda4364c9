import type { PageRequest } from '../../platform/http/pages.ts';

/** What a page is read by: its own part of the address, and what is asked of it. */
export type Asked = Pick<PageRequest, 'params' | 'query'> & { readonly today: string };
