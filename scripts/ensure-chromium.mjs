// A Chromium for the browser tests and the pictures. Any installed Chromium or Chrome serves.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const packages = ['chromium', 'fonts-noto-core'];
/** What an ordinary user runs once to have the browser tests too. */
export const installLine = `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium: `TUTELA_CHROMIUM`, one on the PATH, or one in its usual place; undefined when there is none. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    process.env.TUTELA_CHROMIUM,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
  ];
  return candidates.find((path) => path !== undefined && path !== '' && isExecutable(path));
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install() {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

/**
 * Finds a Chromium; as root on Debian or Ubuntu installs one when there is none, and says so.
 * @returns {{ path: string } | { reason: string }} the browser, or why there is none and what to do
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return { path: found };
  if (!canInstall()) return { reason: `no Chromium or Chrome is installed; to have one: ${installLine}` };
  console.log(`No Chromium was found. Installing ${packages.join(' and ')} with apt-get.`);
  try {
    install();
  } catch (error) {
    return {
      reason: `apt-get could not install Chromium (${error.message.split('\n')[0]}); try: ${installLine}`,
    };
  }
  const path = findChromium();
  return path === undefined ? { reason: 'apt-get ran, yet no Chromium is on the PATH' } : { path };
}
