import assert from 'node:assert/strict';
import test from 'node:test';
import { WAYS, all, forStory, pairs, pairwise, spelled } from '../runner/combinations.mjs';

test('there are twenty-four ways to look at a page', () => {
  assert.equal(all().length, 3 * 2 * 2 * 2);
});

test('pairwise rows let any two values meet, in about as few rows as language times width needs', () => {
  const met = new Set(pairwise().flatMap(pairs));
  const every = new Set(all().flatMap(pairs));
  assert.deepEqual([...every].filter((pair) => !met.has(pair)), []);
  assert.ok(pairwise().length <= 8, `${pairwise().length} rows`);
});

test('stories take turns through the rows', () => {
  const rows = pairwise().map((_, turn) => spelled(forStory({}, turn)[0]));
  assert.deepEqual(rows, pairwise().map(spelled));
});

test('a story that needs script has it, and what the person fixed is fixed', () => {
  const rows = forStory({ needsScript: true }, 0, { every: true, fixed: { lang: 'sv' } });
  assert.equal(rows.length, 4);
  assert.ok(rows.every(({ script, lang }) => script && lang === 'sv'));
  assert.deepEqual(forStory({ needsScript: true }, 0, { fixed: { script: false } }), []);
});

test('the ways are those that the design names', () => {
  assert.deepEqual(WAYS.width, [360, 1280]);
});
