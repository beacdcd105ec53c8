/** Finds the browsers that the tests, the demo and the bench drive, and installs them where that can be done without asking. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where each browser may be, and what brings it. Google's own Chrome builds refuse unpacked extensions on the command line, so they are not asked. */
const BROWSERS: Record<BrowserName, { variable: string; commands: string[]; files: string[]; debian: string; install: string }> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    files: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium',
    install: 'install Chromium (Debian: apt-get install chromium; macOS: brew install --cask chromium), or set CHROMIUM to its path',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
    install: 'install Firefox (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox), or set FIREFOX to its path',
  },
};

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(name: BrowserName): string | null {
  const { variable, commands, files } = BROWSERS[name];
  const given = process.env[variable];
  if (given) return runnable(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...files];
  return places.find(runnable) ?? null;
}

function aptInstall(debianPackage: string): void {
  console.log(`installing ${debianPackage} with apt-get …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '-y', '--no-install-recommends', debianPackage);
}

/** Path of the browser's binary. Installs it as root on Debian; else throws with one line that says what to install. */
export function findBrowser(name: BrowserName): string {
  const found = installed(name);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env[BROWSERS[name].variable]) {
    aptInstall(BROWSERS[name].debian);
    const now = installed(name);
    if (now) return now;
  }
  throw new Error(`No ${name} here: ${BROWSERS[name].install}.`);
}

/** The browser's own version line. */
export function browserVersion(name: BrowserName): string {
  return execFileSync(findBrowser(name), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
