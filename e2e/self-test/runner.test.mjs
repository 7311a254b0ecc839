// The runner against a site whose faults are known: it must find them, and must let the good pages pass.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { run } from '../run.mjs';
import { parse } from '../runner/options.mjs';
import * as pages from '../runner/pages.mjs';

const BINARY = new URL('./site.mjs', import.meta.url).pathname;

/** Tells one story, and returns the counts and what was said. */
async function tellAll(stories, words = []) {
  const said = [];
  const count = await run(stories, parse(['--binary', BINARY, ...words]), (line) => said.push(line));
  return { ...count, said: said.join('\n') };
}

const story = (run, more = {}) => ({ id: 'T1', title: 'a test', run, ...more });

test('a story that holds passes, with script and without, in every combination', async () => {
  const good = story(async (ctx) => {
    const page = await ctx.signIn('anna');
    await ctx.check(page);
    assert.match(await page.locator('h1').innerText(), new RegExp(ctx.say({ fi: 'Hei', sv: 'Hej', en: 'Hello' })));
    assert.match(await page.locator('p').first().innerText(), /figures anna/);
  });
  const { passed, failed, said } = await tellAll([{ ...good, fixture: 'figures' }], ['--all-combinations', '--theme', 'dark']);
  assert.deepEqual({ passed, failed }, { passed: 12, failed: 0 }, said);
});

test('a page with faults fails with all of them, and leaves a picture', async () => {
  const bad = story(async (ctx) => ctx.check(await ctx.open('/bad')));
  const { failed, said } = await tellAll([bad], ['--width', '1280', '--lang', 'en', '--theme', 'light']);
  assert.equal(failed, 1);
  assert.match(said, /image-alt/);
  assert.match(said, /scrolls sideways: \d+ px wide/);
  assert.match(said, /heading 2 skips a level/);
  const [, picture] = said.match(/picture: (.*\.png)/);
  assert.ok(existsSync(picture));
});

test('without script the same page is found bad by its text', async () => {
  const bad = story(async (ctx) => ctx.check(await ctx.open('/bad')));
  const { said } = await tellAll([bad], ['--no-script', '--width', '360']);
  assert.match(said, /html wcag\/h37/);
  assert.match(said, /scrolls sideways/);
});

test('an error in the console fails a story that did not look', async () => {
  const { failed, said } = await tellAll([story(async (ctx) => void (await ctx.open('/loud')), { needsScript: true })]);
  assert.equal(failed, 1);
  assert.match(said, /something broke/);
});

test('a page that is refused is no fault by itself', async () => {
  const { failed, said } = await tellAll([story(async (ctx) => void (await ctx.open('/nowhere')), { needsScript: true })]);
  assert.equal(failed, 0, said);
});

test('every page is found by its links and looked at', async () => {
  const { passed, said } = await tellAll([pages.story({}, undefined)]);
  assert.equal(passed, 1, said);
});

test('a server that cannot start is a failure with its last words', async () => {
  const { failed, said } = await tellAll([story(async () => {}, { fixture: 'nonsense' })]);
  assert.equal(failed, 1);
  assert.match(said, /no fixture nonsense/);
});
