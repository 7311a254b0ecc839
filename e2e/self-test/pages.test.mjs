import assert from 'node:assert/strict';
import test from 'node:test';
import { form, links } from '../runner/pages.mjs';

test('two meetings are of one form, a meeting and its minutes are not', () => {
  assert.equal(form('/meetings/sg-2026-4'), form('/meetings/sg-2026-5'));
  assert.notEqual(form('/meetings/sg-2026-4'), form('/meetings/sg-2026-4/minutes'));
  assert.equal(form('/p/digione/parties/espoo'), form('/p/digione/parties/turku'));
  assert.notEqual(form('/meetings/new'), form('/meetings/sg-4'));
  assert.equal(form('/matters?for=sg-4&page=2'), '/matters?for?page');
});

test('links that leave the server, the session or the language are not followed', () => {
  const text = '<a href="/a">a</a> <a class="x" href="b?x=1&#38;y=2">b</a> <a href="https://example.org/">c</a> <a href="/sign-out">d</a>';
  assert.deepEqual(links(text, 'http://127.0.0.1:1/p/'), ['/a', '/p/b?x=1&y=2']);
});
