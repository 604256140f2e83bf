/**
 * Finding the browsers that tests need, and installing missing ones with the system's package
 * manager where that is possible (root on Debian and its relatives). Nothing is downloaded past
 * the package manager.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';

const webkitBrowsers = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
];

function which(...names) {
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

/** Path of a Chrome or Chromium: `CHROME_PATH` first, then the usual places. */
export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const found = which('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  if (found) return found;
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

export function findFirefox() {
  return process.env.FIREFOX_PATH ?? which('firefox-esr', 'firefox');
}

/** WebKitGTK with its driver and a screen to draw on. */
export function findWebkit() {
  const driver = which('WebKitWebDriver');
  const browser = webkitBrowsers.find((path) => existsSync(path));
  const screen = which('Xvfb');
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

const packages = {
  // Without fonts every letter is a box, and nothing about layout can be tested.
  chromium: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebkit };

/** Installs what is missing, or ends with one line that says what to install. */
export function provide(...engines) {
  const missing = engines.filter((engine) => !finders[engine]());
  if (missing.length === 0) return;
  const names = missing.flatMap((engine) => packages[engine]);
  if (process.getuid?.() === 0 && which('apt-get')) {
    console.log(`Installing ${names.join(' ')} with apt-get.`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: environment };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet);
  }
  const still = missing.filter((engine) => !finders[engine]());
  if (still.length > 0) {
    const wanted = still.flatMap((engine) => packages[engine]).join(' ');
    console.error(
      `No ${still.join(', ')} found. Install it (Debian: sudo apt-get install ${wanted})` +
        `${still.includes('chromium') ? ', or set CHROME_PATH to a Chrome' : ''}.`,
    );
    process.exit(1);
  }
}
