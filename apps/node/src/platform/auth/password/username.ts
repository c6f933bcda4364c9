/**
 * The one form in which a username is stored and looked up: NFKC and lower case, so that neither case nor the
 * way a letter was typed makes another person of somebody.
 */
export const normalUsername = (text: string): string =>
  text.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
