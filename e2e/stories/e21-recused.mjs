// A person who takes no part: pages, stream, PDF and API give nothing of the matter away; after approval, the decision alone.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { links } from '../runner/pages.mjs';
import { DIRECTOR, HOME, LIVE, MEETING, MEMBERS, Sitting, TIERA, button, press } from './sitting.mjs';

const [AALTO] = TIERA;
/** What nobody of Tiera's may read anywhere, as words and as numbers print. */
const SECRETS = /varhaiskasvatuks|Hankinta Tieralta|600[\s\u00a0]?000|kaikki osat|280[\s\u00a0]?000|tarjousvertailu|edullisin/i;

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const item = sitting.item(4);
  const { matter } = sitting.items.get(4);
  const director = await ctx.signIn(DIRECTOR, `${HOME}/matters/${matter}`);
  await director.getByLabel(sitting.t('ui-attach')).setInputFiles({ name: 'tarjousvertailu.txt', mimeType: 'text/plain', buffer: Buffer.from('1') });
  await press(director, button(director, sitting.t('ui-attach')));
  const { papers } = (await sitting.sees(DIRECTOR, `matters/${matter}`));
  const paper = papers.papers[0].id;
  await director.close();

  const page = await ctx.signIn(AALTO, `${HOME}/meetings/${MEETING}`);
  await ctx.check(page);
  await sitting.begins([...MEMBERS, ...TIERA]);
  await sitting.runs({ item: { call: { meeting: MEETING, item } } });
  await page.goto(LIVE);
  await ctx.check(page);
  await sitting.clears(4);
  await sitting.runs({ item: { open: { meeting: MEETING, item } } });
  await sitting.proposes(4, 'Tuomo Salmi', 'Vain pilotti, 280 000 €');
  await sitting.opensVote(4, 'Tuomo Salmi');
  for (const name of MEMBERS) await sitting.votes(4, name, name === 'Tuomo Salmi' ? 'B' : 'A');

  const closed = [`/meetings/${MEETING}/items/4`, `/meetings/${MEETING}/items/4/vote`, `/matters/${matter}`, `/papers/${paper}`];
  const ballot = `meetings/${MEETING}/items/${item}/ballot`;
  await absent(sitting, page, [...closed, '/decisions/SG-2026-4-4'], [ballot, `matters/${matter}`]);
  await silent(sitting, page);
  await page.goto(LIVE);
  await ctx.check(page);

  await sitting.runs({ item: { 'close-vote': { meeting: MEETING, item } } });
  await sitting.runs({ decision: { enter: { meeting: MEETING, item, reasons: 'Kokonaisuus on edullisin.' } } });
  await sitting.runs({ meeting: { close: { meeting: MEETING } } });
  await absent(sitting, page, [...closed, '/decisions/SG-2026-4-4'], [ballot, `matters/${matter}`]);
  await silent(sitting, page);

  // The minutes are approved: the decision, and nothing of how it came about.
  await sitting.does(MEMBERS[0], { minutes: { approve: { meeting: MEETING } } });
  await page.goto(`${HOME}/decisions/SG-2026-4-4`);
  const said = await page.locator('main').innerText();
  assert.ok(said.includes('Johtotiimin esityksen mukaan kaikki osat.'), said);
  assert.ok(!/280|edullisin|4 [1-9]50|tarjousvertailu/.test(said), said);
  await ctx.check(page);
  await absent(sitting, page, closed.filter((path) => !path.startsWith('/matters')), [ballot]);
}

/** The addresses of what is closed answer as addresses of nothing do. */
async function absent(sitting, page, paths, views) {
  const { request } = page.context();
  const main = async (path) => {
    const answer = await request.get(HOME + path);
    assert.equal(answer.status(), 404, `${path} answers ${answer.status()}`);
    return (await answer.text()).split('<main')[1].split('</main>')[0];
  };
  const nothing = await main('/matters/M-9999');
  for (const path of paths) assert.equal(await main(path), nothing, `${path} tells that it is there`);
  for (const view of views) assert.equal((await sitting.asks(AALTO, view)).status, 404, view);
}

/** Nothing that can be reached says anything: every page behind a link, every view of the API, the PDFs, the stream. */
async function silent(sitting, page) {
  const { request } = page.context();
  const queue = [HOME];
  const met = new Set(queue);
  for (const path of queue) {
    const answer = await request.get(path);
    const kind = answer.headers()['content-type'] ?? '';
    const text = kind.includes('pdf') ? await words(await answer.body()) : await answer.text();
    quiet(text, path);
    if (!kind.includes('html')) continue;
    for (const link of links(text, answer.url())) {
      if (met.has(link) || !worth(link)) continue;
      met.add(link);
      queue.push(link);
    }
  }
  assert.ok([...met].some((path) => path.endsWith('.pdf')), 'no PDF was looked at');
  const views = ['home', 'meetings', 'matters', 'decisions', 'people', 'record/entries?most=60'];
  const about = ['', '/live', '/screen', '/interests', '/minutes'].map((view) => `meetings/${MEETING}${view}`);
  for (const view of [...views, ...about]) quiet(JSON.stringify((await sitting.asks(AALTO, view)).body), view);
  const { entries } = await sitting.sees(AALTO, 'record/entries?most=40');
  for (const { seq } of entries) quiet(JSON.stringify(await sitting.sees(AALTO, `record/entries/${seq}`)), `entry ${seq}`);
  await stream(sitting);
}

/** What is old and the same for everybody is not read again: rules, entries one by one, meetings long held. */
function worth(path) {
  return !/\/(rules|record\/|sign-in|help|parties)|sg-2026-[123]/i.test(path);
}

function quiet(text, where) {
  const found = SECRETS.exec(text);
  assert.equal(found, null, `${where} tells "${found?.[0]}": …${text.slice(Math.max(0, (found?.index ?? 0) - 120), (found?.index ?? 0) + 120)}…`);
}

/** The stream says numbers, and nothing else. */
async function stream(sitting) {
  const stop = new AbortController();
  const headers = { Authorization: `Bearer ${await sitting.token(AALTO)}` };
  const answer = await fetch(`${sitting.ctx.base}${HOME}/events?after=0`, { headers, signal: stop.signal });
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const { value } = await reader.read();
  stop.abort();
  assert.match(value, /^event: changed\ndata: \d+\n\n$/);
}

/** The words of a PDF. */
function words(bytes) {
  return new Promise((resolve, reject) => {
    const tool = execFile('pdftotext', ['-', '-'], { maxBuffer: 64 << 20 }, (error, text) => (error ? reject(error) : resolve(text)));
    tool.stdin.end(bytes);
  });
}

export default { id: 'E21', title: 'nothing is given away to whoever takes no part', fixture: 'figures', run };
