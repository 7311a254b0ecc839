// Each type of page on paper: A4, no row cut, no controls, the rules that are cited as end notes, a foot on every sheet.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { CHAIR, DIRECTOR, HOME, LIVE, MEETING, MEMBERS, Sitting, TIERA } from './sitting.mjs';

/** Pages that look alike to everybody. */
const SHARED = [
  ...['', '/meetings', '/matters', '/decisions', '/decisions/SG-2026-4-4', '/parties', '/parties/tampere'],
  ...['/rules', '/rules/SG-3', '/record', '/record/3', '/record/verify', '/me', '/help', '/accessibility', '/contact'],
];

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const secretary = await sitting.begins([...MEMBERS, ...TIERA]);
  await sitting.opens(4);
  await sitting.proposes(4, 'Tuomo Salmi', 'Vain pilotti, 280 000 €');
  await sitting.opensVote(4, 'Tuomo Salmi');
  for (const name of MEMBERS) await sitting.votes(4, name, name === 'Tuomo Salmi' ? 'B' : 'A');
  await sitting.runs({ item: { 'close-vote': { meeting: MEETING, item: sitting.item(4) } } });
  const found = [];
  const meeting = `${HOME}/meetings/${MEETING}`;
  const live = [LIVE, `${meeting}/items/4`, `${meeting}/items/4/vote`];
  found.push(...(await printed(await ctx.signIn(CHAIR), live, t)));
  await sitting.runs({ decision: { enter: { meeting: MEETING, item: sitting.item(4), reasons: 'Kokonaisuus on edullisin.' } } });
  const matter = `${HOME}/matters/${sitting.items.get(4).matter}`;
  const theirs = [LIVE, meeting, `${meeting}/minutes`, `${meeting}/interests`, matter, ...SHARED.map((path) => HOME + path)];
  found.push(...(await printed(secretary, theirs, t)));
  const open = `${HOME}/matters/${sitting.items.get(6).matter}`;
  const forms = [`${HOME}/matters/new`, `${HOME}/meetings/new?body=steering-group`, `${open}/correct`];
  found.push(...(await printed(await ctx.signIn(DIRECTOR), forms, t)));
  assert.equal(found.length, 0, found.slice(0, 20).join('\n'));
}

async function printed(page, paths, t) {
  const found = [];
  for (const path of paths) {
    await page.goto(path);
    found.push(...(await sheet(page, t)).map((finding) => `${path}: ${finding}`));
  }
  return found;
}

/** What is wrong with a page on paper. */
async function sheet(page, t) {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(onPaper);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: null });
  const sheets = (await words(pdf)).split('\f').slice(0, -1);
  const title = (await page.title()).replace(/^\(!\) | – Linjaus$/g, '');
  for (const [at, text] of sheets.entries()) {
    const foot = text.trimEnd().split('\n').slice(-3).join(' ').replaceAll(/\s+/g, ' ');
    for (const part of [`${at + 1}/${sheets.length}`, title.slice(0, 24)]) {
      if (!foot.includes(part)) found.push(`sheet ${at + 1} of ${sheets.length} has no foot with "${part}": ${foot.slice(-160)}`);
    }
  }
  const said = sheets.join('\n');
  if (said.includes(t('ui-sign-out'))) found.push('controls are printed');
  return found;
}

/** In the page: rows that may be cut, tables whose head is not repeated, controls in sight, rules without their text. */
function onPaper() {
  const found = [];
  const shown = (node) => node.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  if (all('tr, .card, .why, svg').some((node) => getComputedStyle(node).breakInside !== 'avoid')) found.push('a row may be cut');
  if (all('thead:not(.vh)').some((node) => getComputedStyle(node).display !== 'table-header-group')) found.push('a head is not repeated');
  const controls = all('button, input:not([type=hidden]), select, textarea, header nav, .crumbs, footer nav');
  if (controls.length > 0) found.push(`controls are printed: ${controls.slice(0, 3).map((node) => node.outerHTML.slice(0, 80)).join(' ')}`);
  const cited = new Set(all('main a.rule[data-rule]').map((node) => node.dataset.rule));
  for (const rule of cited) if (!all('.notes .note').some((note) => note.id === `rule-${rule}`)) found.push(`${rule} is cited and has no end note`);
  return found;
}

/** The words of a PDF, sheet by sheet. */
function words(bytes) {
  return new Promise((resolve, reject) => {
    const tool = execFile('pdftotext', ['-layout', '-', '-'], { maxBuffer: 64 << 20 }, (error, text) => (error ? reject(error) : resolve(text)));
    tool.stdin.end(bytes);
  });
}

export default { id: 'E22', title: 'each page type on paper', fixture: 'figures', run };
