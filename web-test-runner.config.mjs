import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findChromium, findFirefox, findWebkit } from './scripts/lib/browsers.mjs';
import { root } from './scripts/lib/run.mjs';

/** Which engines to run in: `ENGINES=chromium,firefox,webkit`. */
const engines = (process.env.ENGINES ?? 'chromium').split(',');
const driverPort = 4444;

/** Lit's warnings about development mode are not ours; everything else on the console is. */
const expected = /Lit is in dev mode|Multiple versions of Lit/;

function launcher(engine) {
  switch (engine) {
    case 'chromium':
      return chromeLauncher({
        launchOptions: {
          executablePath: findChromium(),
          args: ['--no-sandbox', '--disable-background-networking', '--lang=en-US'],
        },
      });
    case 'firefox':
      return puppeteerLauncher({
        launchOptions: { browser: 'firefox', executablePath: findFirefox() },
      });
    case 'webkit':
      startWebkitDriver();
      return webdriverLauncher({
        hostname: '127.0.0.1',
        port: driverPort,
        path: '/',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: findWebkit().browser, args: ['--automation'] },
        },
      });
    default:
      throw new Error(`ENGINES: "${engine}" is not one of chromium, firefox, webkit`);
  }
}

/** WebKitGTK needs its driver and a screen; both end with this process. */
function startWebkitDriver() {
  const { driver, screen } = findWebkit();
  const display = ':97';
  const children = [
    spawn(screen, [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: 'ignore',
    }),
    spawn(driver, [`--port=${driverPort}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11' },
    }),
  ];
  process.on('exit', () => children.forEach((child) => child.kill()));
}

/** Scripts and styles as a website has them; the server would rewrite the scripts. */
const asTheyAre =
  /^\/(dist|test\/pages|node_modules\/(bootstrap\d|jquery1|normalize\.css))\/(?!written|own-).*\.(js|css)$/;

/** What was built is tested as it was built, byte for byte, and so are the libraries of old pages. */
async function builtFiles(context, next) {
  if (!asTheyAre.test(context.path)) return next();
  context.type = path.extname(context.path);
  context.body = await readFile(path.join(root, path.normalize(context.path)));
}

const hostPage = /^\/test\/pages\/written\/(\d+)$/;
const written = [];

/**
 * Host pages that a test writes itself: it posts a text, its type and the policy to send with it,
 * and gets the address. See `test/host-page.ts`.
 */
async function hostPages(context, next) {
  const number = hostPage.exec(context.path)?.[1];
  if (context.path === '/test/pages/written' && context.method === 'POST') {
    const chunks = [];
    for await (const chunk of context.req) chunks.push(chunk);
    written.push(JSON.parse(Buffer.concat(chunks).toString()));
    context.body = `${context.path}/${written.length - 1}`;
  } else if (number) {
    const { text, type, policy } = written[number];
    context.type = type;
    context.body = text;
    if (policy) context.set('Content-Security-Policy', policy);
  } else await next();
}

/**
 * The whole accessibility tree, as the runner's own command leaves out tables. Only Chromium's
 * driver hands it out; elsewhere the answer is false.
 */
const accessibilityTree = {
  name: 'accessibility-tree',
  async executeCommand({ command, session: { browser, id } }) {
    if (command !== 'accessibility-tree') return undefined;
    if (browser.type !== 'puppeteer' || /firefox/i.test(browser.name)) return false;
    return browser.getPage(id).accessibility.snapshot({ interestingOnly: false });
  },
};

export default {
  files: 'test/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: engines.map(launcher),
  concurrency: 1,
  concurrentBrowsers: 1,
  // For one file of tests; every story in every language takes its time on a busy machine.
  testsFinishTimeout: 1_200_000,
  browserStartTimeout: 60_000,
  // The rules of axe take their time on the longest pages.
  testFramework: { config: { timeout: 60_000 } },
  filterBrowserLogs: ({ args }) => !expected.test(String(args[0])),
  plugins: [
    a11ySnapshotPlugin(),
    accessibilityTree,
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  middleware: [
    builtFiles,
    hostPages,
    function strictPolicyForHostPages(context, next) {
      return next().then(() => {
        if (context.path.startsWith('/test/pages/strict')) {
          context.set(
            'Content-Security-Policy',
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
              "require-trusted-types-for 'script'",
          );
        }
      });
    },
  ],
};
