// Every page: found by following links as each of the demo's people, then looked at in pairwise combinations.

import { mkdir } from 'node:fs/promises';
import { profile } from './browser.mjs';
import * as checks from './checks.mjs';
import { WAYS, pairwise, spelled } from './combinations.mjs';
import { pressSignIn } from './story.mjs';

/** A walk of links must end even where every page has a new one. */
const MOST_PAGES = 400;

/** How many pages of one form are looked at: a meeting that is over and one that is not are two. */
const OF_ONE_FORM = 2;

/** After these a name follows, unless it is one of those. */
const COLLECTIONS = new Set(['meetings', 'matters', 'parties', 'decisions', 'rules', 'papers', 'people', 'items', 'p']);
const ACTS = new Set(['new', 'changes', 'verify', '']);

/** An address with what differs between things of one kind left out: `/meetings/3` and `/meetings/4` are of one form. */
export function form(path) {
  const { pathname, searchParams } = new URL(path, 'http://x');
  const parts = pathname.split('/');
  const isName = (part, at) => /\d|%/.test(part) || (COLLECTIONS.has(parts[at - 1]) && !ACTS.has(part));
  const segments = parts.map((part, at) => (isName(part, at) ? '*' : part));
  return segments.join('/') + [...new Set(searchParams.keys())].sort().map((key) => `?${key}`).join('');
}

/** The links of a page that lead to pages of the same server. */
export function links(text, url) {
  const found = [...text.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map(([, href]) => unescaped(href));
  return found
    .map((href) => new URL(href, url))
    .filter((link) => link.origin === new URL(url).origin && !/\/sign-out|\/language|[?&]lang=/.test(link.href))
    .map((link) => link.pathname + link.search);
}

/** An address as it stands in HTML, without its escapes. */
export function unescaped(href) {
  return href.replaceAll(/&(?:amp|#38|#x26);/g, '&');
}

/** The people one can be: what the sign-in page's forms send. */
export async function people(browser, base) {
  const context = await browser.newContext({ baseURL: base });
  const text = await (await context.request.get('/sign-in')).text();
  await context.close();
  return [...text.matchAll(/\bname="person"\s+value="([^"]+)"/g)].map(([, value]) => value);
}

/** A context of `browser` in which `person` has signed in, or nobody. */
export async function enter(browser, base, person, way) {
  const context = await browser.newContext(profile(way, base));
  if (person) {
    const page = await context.newPage();
    await page.goto('/sign-in');
    await pressSignIn(page, person);
    await page.close();
  }
  return context;
}

/**
 * Walks the links of one person and returns the pages of forms that others have not `seen` often enough. The walk itself goes
 * on through pages that others have seen: what lies behind them may be open to this person alone.
 */
async function walk(context, seen) {
  const queue = ['/'];
  const met = new Set(queue);
  const walked = new Map();
  const found = [];
  while (queue.length > 0 && met.size < MOST_PAGES) {
    const path = queue.shift();
    const key = form(path);
    if ((walked.get(key) ?? 0) >= OF_ONE_FORM) continue;
    walked.set(key, (walked.get(key) ?? 0) + 1);
    const answer = await context.request.get(path);
    if (!/text\/html/.test(answer.headers()['content-type'] ?? '')) continue;
    if (answer.status() >= 400) throw new Error(`a link leads to ${path}, which answers ${answer.status()}`);
    if ((seen.get(key) ?? 0) < OF_ONE_FORM) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
      found.push(path);
    }
    for (const link of links(await answer.text(), answer.url())) {
      if (!met.has(link)) queue.push(link);
      met.add(link);
    }
  }
  return found;
}

/** All pages, each with a person who can read it. */
export async function find(browser, base) {
  const seen = new Map();
  const found = [];
  for (const person of [undefined, ...(await people(browser, base))]) {
    const context = await enter(browser, base, person, { lang: 'fi', width: 1280, theme: 'light', script: false });
    for (const path of await walk(context, seen)) found.push({ person, path });
    await context.close();
  }
  return found;
}

/** The story "pages": each page in each pairwise combination. */
export function story(fixed, gallery) {
  return {
    id: 'pages',
    title: 'every page in pairwise language, width, theme, script',
    ownWays: true,
    async run(ctx) {
      const pages = await find(ctx.browser, ctx.base);
      if (pages.length === 0) throw new Error('no page was found');
      const ways = Object.fromEntries(Object.entries(WAYS).map(([name, all]) => [name, name in fixed ? [fixed[name]] : all]));
      const findings = [];
      for (const way of pairwise(ways)) findings.push(...(await look(ctx.browser, ctx.base, pages, way, gallery)));
      console.log(`        ${pages.length} pages in ${pairwise(ways).length} combinations`);
      if (findings.length > 0) throw Object.assign(new Error('pages'), { stack: findings.join('\n') });
    },
  };
}

async function look(browser, base, pages, way, gallery) {
  const findings = [];
  for (const [person, theirs] of byPerson(pages)) {
    const context = await enter(browser, base, person, way);
    const page = await context.newPage();
    for (const { path } of theirs) {
      const where = `${path} as ${person ?? 'nobody'}, ${spelled(way)}`;
      try {
        findings.push(...(await examine(page, path, way)).map((finding) => `${where}: ${finding}`));
        if (gallery) await picture(page, gallery, path, person, way);
      } catch (error) {
        findings.push(`${where}: ${error.message}`);
      }
    }
    await context.close();
  }
  return findings;
}

function byPerson(pages) {
  const groups = new Map();
  for (const page of pages) groups.set(page.person, [...(groups.get(page.person) ?? []), page]);
  return groups;
}

async function examine(page, path, { lang, script }) {
  const answer = await page.goto(path);
  const text = await answer.text();
  const findings = [...(await checks.html(text)), ...(await checks.outline(page)), ...(await checks.width(page))];
  if (script) findings.push(...(await checks.accessibility(page)));
  const said = await page.evaluate(() => document.documentElement.lang);
  if (!said.startsWith(lang)) findings.push(`the page is in ${said}, and the browser asked for ${lang}`);
  return findings;
}

async function picture(page, folder, path, person, way) {
  await mkdir(folder, { recursive: true });
  const name = `${path.replace(/[^a-zA-Z0-9-]+/g, '_')}-${person ?? 'nobody'}-${spelled(way).replaceAll(' ', '-')}.png`;
  await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
}
