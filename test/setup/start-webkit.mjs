import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureWebKit } from './needs/ensure-webkit.mjs';

/**
 * In CSS pixels. Its pointer is in the middle, and the window that lies there has the focus: nothing manages the
 * windows.
 */
export const SCREEN = { width: 1280, height: 900 };

const STARTS_WITHIN_MS = 30_000;
const LOOK_MS = 100;
/** A window is never narrower than its own bar: 447 pixels, and a phone has 320. */
const SMALL_BAR = `* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }
image { -gtk-icon-source: none; }`;

/**
 * Starts a display and WebKit's driver on a free port; both end with this process.
 *
 * @returns {Promise<{ port: number, browser: string }>} `browser`: path of the program that the driver starts
 */
export async function startWebKit() {
  const programs = await ensureWebKit();
  const display = await startDisplay(programs.display);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: smallBar(),
    },
    stdio: 'ignore',
  });
  endWithUs(driver);
  await answering(`http://127.0.0.1:${port}/status`);
  return { port, browser: programs.browser };
}

/** The folder of a style sheet for the window around the pages. */
function smallBar() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), SMALL_BAR);
  return folder;
}

/** Xvfb chooses a free display by itself and writes its number. */
async function startDisplay(program) {
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithUs(server);
  const [number] = await once(createInterface({ input: server.stdio[3] }), 'line');
  return `:${number}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** @throws when nothing answers in time */
async function answering(url) {
  for (const deadline = Date.now() + STARTS_WITHIN_MS; ;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Error(`${url} did not answer in ${STARTS_WITHIN_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

function endWithUs(child) {
  process.once('exit', () => child.kill());
}
