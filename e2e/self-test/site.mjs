#!/usr/bin/env node
// Stands in for `linjaus demo` in the runner's own tests: a site of three pages, one of which is bad in every way we check.

import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    story: { type: 'string', default: 'digione' },
    'seed-only': { type: 'boolean', default: false },
  },
});

const HELLO = { fi: 'Hei', sv: 'Hej', en: 'Hello' };

function page(lang, title, body) {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"></head>
<body><main><h1>${title}</h1>
${body}</main></body>
</html>
`;
}

const BAD = '<h3>Skipped</h3><img src="data:,"><p style="width:900px">wide</p><input type="text">';

function answer(request) {
  const lang = (request.headers['accept-language'] ?? 'en').slice(0, 2);
  const person = /person=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  switch (new URL(request.url, 'http://x').pathname) {
    case '/':
      return page(lang, HELLO[lang], `<p>${values.story} ${person ?? 'nobody'}</p><p><a href="/sign-in?back=/&#38;a=1">Sign in</a></p>`);
    case '/sign-in':
      return page(lang, 'Sign in', '<form method="post"><input type="hidden" name="person" value="anna"><button type="submit">Anna</button></form>');
    case '/bad':
      return page(lang, 'Bad', BAD);
    case '/loud':
      return page(lang, 'Loud', '<script>console.error("something broke")</script>');
    default:
      return undefined;
  }
}

if (values['seed-only']) {
  writeFileSync(join(values.data, 'seeded'), values.story);
} else {
  if (!existsSync(join(values.data, 'seeded'))) throw new Error('the data folder was not seeded');
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      response.writeHead(303, { location: '/', 'set-cookie': 'person=anna; Path=/' }).end();
      return;
    }
    const text = answer(request);
    response.writeHead(text ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(text ?? page('en', 'No such page', '<p>Gone.</p>'));
  });
  server.listen(Number(values.port), '127.0.0.1', () => console.log(`Ready at http://127.0.0.1:${values.port}/`));
}
