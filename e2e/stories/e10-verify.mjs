// J7: is the record whole, and is my copy the same? A good copy, a shortened one, an altered one; a digest from paper.

import assert from 'node:assert/strict';
import { HOME, Sitting, button, press } from './sitting.mjs';

const VERIFY = `${HOME}/record/verify`;

async function run(ctx) {
  const { t } = await Sitting.of(ctx);
  const page = await ctx.signIn('Helka Kangasvuo', `${HOME}/record`);
  await ctx.check(page);
  const copy = await (await page.context().request.get(`${HOME}/record/record.jsonl`)).text();
  const lines = copy.trimEnd().split('\n');
  const at = lines.map((line, number) => [Object.keys(JSON.parse(line))[0], number]);
  const entries = at.filter(([kind]) => kind === 'entry' || kind === 'sealed').map(([, number]) => number);
  await press(page, page.getByRole('link', { name: t('ui-verify') }));
  await page.getByRole('heading', { level: 1, name: t('ui-record-whole', { n: count(entries.length) }) }).waitFor();

  await compare(page, t, copy);
  await page.getByText(t('ui-copy-same')).waitFor();
  await ctx.check(page);

  // A copy that ends early is told how far it goes.
  const kept = entries.length - 10;
  await compare(page, t, `${lines.slice(0, entries[kept]).join('\n')}\n`);
  await page.getByText(t('ui-copy-prefix', { n: count(kept) })).waitFor();

  // One changed digit anywhere is found.
  const victim = at.findLast(([kind]) => kind === 'entry')[1];
  const later = (_, rest, last) => `"at":${rest}${(Number(last) + 1) % 10}`;
  const altered = lines.map((line, number) => (number === victim ? line.replace(/"at":(\d+)(\d)/, later) : line));
  assert.notEqual(altered[victim], lines[victim]);
  await compare(page, t, `${altered.join('\n')}\n`);
  await page.getByText(t('ui-copy-broken-at-entry', { line: '@', entry: '@' }).split('@')[0]).waitFor();
  await ctx.check(page);

  // Anyone may do this, without signing in; a digest from paper is enough.
  const anyone = await ctx.open(VERIFY);
  const { seq, leaf } = Object.values(JSON.parse(lines[victim]))[0];
  await anyone.getByLabel(t('ui-or-digest'), { exact: true }).fill(leaf);
  await press(anyone, button(anyone, t('ui-compare-do')));
  await anyone.getByText(t('ui-digest-leaf', { n: count(seq) })).waitFor();
  await ctx.check(anyone);
}

async function compare(page, t, text) {
  await page.getByLabel(t('ui-your-copy')).setInputFiles({ name: 'record.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) });
  await press(page, button(page, t('ui-compare-do')));
}

/** A number with its thousands apart. */
function count(number) {
  return String(number).replace(/(\d)(?=(\d{3})+$)/g, '$1\u00a0');
}

export default { id: 'E10', title: 'verify: a good, a shortened, an altered copy', fixture: 'figures', run };
