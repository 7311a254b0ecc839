// Every PDF that a person can reach: is it whole, accessible and archivable, as far as one can tell without a validator?
//
// `node papers.mjs --binary PATH | --base URL [--file PDF]…`: the papers of the demo's meetings.

import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch } from './runner/browser.mjs';
import { findings } from './runner/paper.mjs';
import { Servers } from './runner/server.mjs';

const OUT = new URL('./out/papers/', import.meta.url).pathname;

const DIRECTOR = 'Noora Siltakivi';

/** Meetings of the demo: one that is over, one with a recusal, one to come. */
const MEETINGS = ['sg-2021-5', 'sg-2022-1', 'sg-2022-4'];

/** The agendas and minutes of a few meetings in every language, as the programme director gets them. */
export async function papers(browser, base) {
  const text = await (await fetch(new URL('/sign-in', base))).text();
  const before = text.slice(0, text.indexOf(DIRECTOR));
  const person = [...before.matchAll(/\bname="person"\s+value="([^"]+)"/g)].at(-1)[1];
  const signedIn = await fetch(new URL('/api/v1/sign-in', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  const headers = { authorization: `Bearer ${(await signedIn.json()).token}` };
  const found = new Map();
  for (const meeting of MEETINGS) {
    for (const lang of ['fi', 'sv', 'en']) {
      for (const kind of meeting === 'sg-2022-4' ? ['agenda'] : ['agenda', 'minutes']) {
        const url = new URL(`/p/digione/meetings/${meeting}/${kind}-${lang}.pdf`, base).href;
        const answer = await fetch(url, { headers });
        if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
        found.set(url, Buffer.from(await answer.arrayBuffer()));
      }
    }
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
