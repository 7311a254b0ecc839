// Every PDF that a person can reach: is it whole, accessible and archivable, as far as one can tell without a validator?
//
// `node papers.mjs --binary PATH | --base URL [--file PDF]…`: follows the links as each of the demo's people.

import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch } from './runner/browser.mjs';
import { enter, find, unescaped } from './runner/pages.mjs';
import { findings } from './runner/paper.mjs';
import { Servers } from './runner/server.mjs';

const OUT = new URL('./out/papers/', import.meta.url).pathname;

/** How many papers of one kind are looked at: those of a meeting long past add nothing to the third. */
const OF_ONE_KIND = 3;

/** The PDFs that the pages link to, each once, with a person who may read it. */
export async function papers(browser, base) {
  const found = new Map();
  const kinds = new Map();
  for (const { person, path } of await find(browser, base)) {
    const context = await enter(browser, base, person, { lang: 'fi', width: 1280, theme: 'light', script: false });
    const text = await (await context.request.get(path)).text();
    for (const [, link] of text.matchAll(/\bhref="([^"]*\.pdf(?:\?[^"]*)?)"/g)) {
      const url = new URL(unescaped(link), new URL(path, base)).href;
      const kind = new URL(url).pathname.split('/').at(-1) + new URL(url).search;
      if (found.has(url) || (kinds.get(kind) ?? 0) >= OF_ONE_KIND) continue;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      found.set(url, await (await context.request.get(url)).body());
    }
    await context.close();
  }
  return found;
}

async function main() {
  const { values } = parseArgs({
    options: { binary: { type: 'string' }, base: { type: 'string' }, file: { type: 'string', multiple: true, default: [] } },
  });
  const files = values.file.length > 0 ? values.file : await fetched(values);
  const count = { passed: 0, failed: 0 };
  for (const file of files) {
    const wrong = await findings(file);
    count[wrong.length > 0 ? 'failed' : 'passed'] += 1;
    console.log(`${wrong.length > 0 ? 'FAILED ' : 'ok     '} ${file}`);
    for (const finding of wrong) console.log(`        ${finding}`);
  }
  if (files.length === 0) {
    console.log('FAILED  no page links to a PDF');
    count.failed += 1;
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed > 0 ? 1 : 0;
}

/** The papers of a server, saved where a person can open them. */
async function fetched({ binary, base }) {
  const servers = base ? undefined : new Servers(binary);
  const server = servers ? await servers.start('demo') : { base };
  const browser = await launch();
  try {
    await mkdir(OUT, { recursive: true });
    const files = [];
    for (const [url, body] of await papers(browser, server.base)) {
      const { pathname, search } = new URL(url);
      const name = (pathname + search).replace(/[^a-zA-Z0-9.-]+/g, '_').replace(/^_/, '');
      const file = `${OUT}${name.endsWith('.pdf') ? name : `${name}.pdf`}`;
      await writeFile(file, body);
      files.push(file);
    }
    return files;
  } finally {
    await browser.close();
    await server.stop?.();
    await servers?.clean();
  }
}

await main();
