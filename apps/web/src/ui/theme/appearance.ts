import { useSyncExternalStore } from 'react';

export const schemes = ['auto', 'light', 'dark'] as const;
export const densities = ['comfortable', 'compact'] as const;
/** Calendars of `Intl` that readers of the participating States and of the children's countries use. */
export const calendars = [
  'gregory',
  'persian',
  'islamic-umalqura',
  'hebrew',
  'buddhist',
  'ethiopic',
] as const;

export type Scheme = (typeof schemes)[number];
export type Density = (typeof densities)[number];
export type Calendar = (typeof calendars)[number];

/** How this reader likes the screens. Kept on the device; says nothing about anybody else. */
export interface Appearance {
  readonly scheme: Scheme;
  readonly density: Density;
  readonly calendar: Calendar;
}

const key = 'tutela.appearance';
const plain: Appearance = { scheme: 'auto', density: 'comfortable', calendar: 'gregory' };
const listeners = new Set<() => void>();
let current = read();

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((item) => item === value) ?? otherwise;
}

function read(): Appearance {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const of = (name: string) => (kept instanceof Object ? Reflect.get(kept, name) : undefined);
    return {
      scheme: oneOf(schemes, of('scheme'), plain.scheme),
      density: oneOf(densities, of('density'), plain.density),
      calendar: oneOf(calendars, of('calendar'), plain.calendar),
    };
  } catch {
    // A browser that keeps nothing, or something unreadable: the plain look is always right.
    return plain;
  }
}

export function changeAppearance(change: Partial<Appearance>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // Holds for this page only.
  }
  applyAppearance();
  for (const listener of listeners) listener();
}

const darkWished = () => matchMedia('(prefers-color-scheme: dark)');

function shownScheme(): 'light' | 'dark' {
  if (current.scheme !== 'auto') return current.scheme;
  return darkWished().matches ? 'dark' : 'light';
}

/** Sets what the style sheets read on `<html>`. Called before the first paint, and on every change. */
export function applyAppearance(): void {
  const { dataset } = document.documentElement;
  dataset.mantineColorScheme = shownScheme();
  dataset.density = current.density;
}

function subscribe(listener: () => void): () => void {
  const media = darkWished();
  const mediaListener = () => {
    applyAppearance();
    listener();
  };
  listeners.add(listener);
  media.addEventListener('change', mediaListener);
  return () => {
    listeners.delete(listener);
    media.removeEventListener('change', mediaListener);
  };
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => current);
}

export function useShownScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, shownScheme);
}
