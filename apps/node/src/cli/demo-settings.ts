import type { z } from 'zod';
import type { Config } from '../config.ts';
import { type ServeOptions, settingsFrom } from './settings.ts';

/** A demo beside the real home, never in it, and quiet unless asked: its table should stay on the screen. */
export function demoSettings(options: z.output<typeof ServeOptions>): Config {
  const config = settingsFrom(options, { TUTELA_LOG: process.env.TUTELA_LOG || 'warn' });
  return options.home === undefined ? { ...config, home: `${config.home}-demo` } : config;
}
