// A server of our own for each story: it starts on a free port with a copy of seeded data, and leaves nothing behind.

import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE = 60_000;

/** What the words after `linjaus demo` are for each fixture. `figures` is the programme of the design's own examples. */
const FIXTURES = { demo: [], figures: ['--story', 'figures'] };

/** Servers of one binary; seeding happens once for each fixture. */
export class Servers {
  #seeded = new Map();
  #folders = [];

  constructor(binary) {
    this.binary = binary;
  }

  /** Starts a server and waits until it says where it is. */
  async start(fixture = 'demo') {
    const words = FIXTURES[fixture];
    if (!words) throw new Error(`there is no fixture ${fixture}`);
    const data = await this.#folder();
    await cp(await this.#seed(fixture, words), data, { recursive: true });
    const port = await freePort();
    const child = spawn(this.binary, ['demo', ...words, '--data', data, '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new Server(child);
    await server.ready();
    return server;
  }

  /** A folder with the fixture's data, seeded at the first call. */
  #seed(fixture, words) {
    if (!this.#seeded.has(fixture)) this.#seeded.set(fixture, this.#seedAnew(words));
    return this.#seeded.get(fixture);
  }

  async #seedAnew(words) {
    const data = await this.#folder();
    const child = spawn(this.binary, ['demo', ...words, '--data', data, '--port', '0', '--seed-only'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const server = new Server(child);
    const status = await server.ended;
    if (status !== 0) throw new Error(`seeding ended with status ${status}: ${server.log.slice(-2000)}`);
    return data;
  }

  async #folder() {
    const folder = await mkdtemp(join(tmpdir(), 'linjaus-story-'));
    this.#folders.push(folder);
    return folder;
  }

  /** Removes what the servers left. */
  async clean() {
    await Promise.all(this.#folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

class Server {
  log = '';
  base;

  constructor(child) {
    this.child = child;
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => {
        this.log += error.message;
        resolve(-1);
      });
      child.once('close', (status) => resolve(status));
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        this.log += text;
      });
    }
  }

  async ready() {
    const deadline = Date.now() + PATIENCE;
    let status;
    this.ended.then((code) => {
      status = code;
    });
    while (Date.now() < deadline && status === undefined) {
      const found = this.log.match(/http:\/\/(?:127\.0\.0\.1|localhost):\d+/);
      if (found) {
        this.base = found[0];
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.stop();
    throw new Error(`the server did not say where it is (status ${status}): ${this.log.slice(-2000)}`);
  }

  /** Ends it at once, as a power cut would. */
  async stop() {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

/** A port of the loopback that nobody uses now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createServer();
    socket.once('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}
