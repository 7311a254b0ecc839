// What a story may use while it runs: browsers of its own, people who sign in, and the checks that hold everywhere.

import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { profile } from './browser.mjs';
import * as checks from './checks.mjs';
import { spelled } from './combinations.mjs';

const OUT = new URL('../out/', import.meta.url).pathname;

/** One run of a story, in one combination. */
export class Context {
  #contexts = [];
  #faults = [];
  #answers = new Map();

  constructor(browser, server, story, way) {
    Object.assign(this, way);
    this.browser = browser;
    this.server = server;
    this.base = server.base;
    this.story = story;
    this.way = way;
  }

  /** The text of the story's language: `ctx.say({ fi: 'Avaa', sv: 'Öppna', en: 'Open' })`. */
  say(words) {
    assert.ok(words[this.lang], `the story has no word in ${this.lang}: ${JSON.stringify(words)}`);
    return words[this.lang];
  }

  /** A page of a new browser profile: nobody has signed in there. */
  async open(path = '/') {
    const context = await this.browser.newContext(profile(this.way, this.base));
    context.setDefaultTimeout(10_000);
    this.#contexts.push(context);
    const page = await context.newPage();
    this.#listen(page);
    await page.goto(path);
    return page;
  }

  /** A page of a new browser profile in which `person` (an id, or the words on the button) has signed in. */
  async signIn(person, path) {
    const page = await this.open('/sign-in');
    await this.become(page, person);
    if (path) await page.goto(path);
    return page;
  }

  /** Signs in on a page that stands at the sign-in. */
  async become(page, person) {
    await pressSignIn(page, person);
  }

  /** Moves the demo's clock forward to a moment such as `2026-12-15T11:00:00Z`, by the form that every page of it has. */
  async moveClock(page, to) {
    const form = page.locator('form[action="/demo/clock"]').first();
    await form.locator('input[name="to"]').evaluate((field, value) => {
      field.value = value;
    }, to);
    const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
    await Promise.all([arrived, form.locator('button').click()]);
    await page.waitForLoadState();
  }

  /** Everything that must hold of every page; fails with all findings at once. */
  async check(page) {
    const findings = await this.findings(page);
    assert.equal(findings.length, 0, `${page.url()}\n${findings.join('\n')}`);
  }

  /** What does not hold of a page. */
  async findings(page) {
    // Without script the page is the answer itself; with script, axe sees what a person sees.
    const source = this.script ? checks.accessibility(page) : checks.html(await this.#answers.get(page).text());
    return [...(await source), ...(await checks.outline(page)), ...(await checks.width(page))];
  }

  /** Saves a picture and returns where. */
  async picture(page, name) {
    await mkdir(OUT, { recursive: true });
    const file = join(OUT, `${name}.png`);
    await page.screenshot({ path: file, fullPage: true });
    return file;
  }

  /** Pictures of every open page, for a person who wants to see what went wrong. */
  async pictures() {
    const pages = this.#contexts.flatMap((context) => context.pages());
    const name = (at) => `${this.story.id}-${spelled(this.way).replaceAll(' ', '-')}-${at + 1}`;
    const taken = await Promise.allSettled(pages.map((page, at) => this.picture(page, name(at))));
    return taken.flatMap(({ value }) => value ?? []);
  }

  /** Errors that browsers reported meanwhile, whether or not the story looked. */
  get faults() {
    return this.#faults;
  }

  /** A fault that the story provokes on purpose is taken off the list. */
  forgive(pattern) {
    this.#faults = this.#faults.filter((fault) => !pattern.test(fault));
  }

  async close() {
    await Promise.allSettled(this.#contexts.map((context) => context.close()));
  }

  #listen(page) {
    const visited = new Set();
    page.on('request', (request) => {
      if (request.isNavigationRequest()) visited.add(request.url());
    });
    page.on('pageerror', (error) => this.#faults.push(`script error at ${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      // A page that is refused is an answer, which the story judges; what a page loads by itself must be there.
      const isOwnAnswer = /^Failed to load resource/.test(message.text()) && visited.has(message.location().url);
      if (message.type() === 'error' && !isOwnAnswer) this.#faults.push(`console at ${page.url()}: ${message.text()}`);
    });
    page.on('response', (response) => {
      const isPage = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
      if (isPage && !(response.status() >= 300 && response.status() < 400)) this.#answers.set(page, response);
      if (response.status() >= 500) this.#faults.push(`${response.status()} from ${response.url()}`);
    });
  }
}

/** On the sign-in page: becomes `person`, named by id or by the words on the button. */
export async function pressSignIn(page, person) {
  const byId = page.locator(`form:has(input[name="person"][value="${person}"]) button`);
  const button = (await byId.count()) > 0 ? byId : page.getByRole('button', { name: person });
  await button.first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/** Runs a story once; the result says whether it held and why not. In a long run, what takes minutes takes minutes. */
export async function tell(browser, server, story, way, { long = false, limit = long ? 1_200_000 : 180_000 } = {}) {
  const ctx = new Context(browser, server, story, way);
  ctx.long = long;
  const begun = Date.now();
  let reason;
  try {
    await within(limit, story.run(ctx));
    if (ctx.faults.length > 0) reason = ctx.faults.join('\n');
  } catch (error) {
    reason = [error.stack ?? String(error), ...ctx.faults].join('\n');
  }
  const pictures = reason ? await ctx.pictures() : [];
  await ctx.close();
  return { story, way, reason, pictures, seconds: (Date.now() - begun) / 1000 };
}

async function within(limit, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the story did not end within ${limit / 1000} s`)), limit);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
