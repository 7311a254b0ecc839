// Runs the browser stories: `node run.mjs --help`.

import { existsSync, readdirSync } from 'node:fs';
import { launch } from './runner/browser.mjs';
import { forStory, spelled } from './runner/combinations.mjs';
import { USAGE, parse } from './runner/options.mjs';
import * as pages from './runner/pages.mjs';
import { Servers } from './runner/server.mjs';
import { tell } from './runner/story.mjs';

/** The stories of `folder`, in their order, and the one that looks at every page. */
export async function stories(folder, options) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^e\d+.*\.mjs$/.test(name)) : [];
  const modules = await Promise.all(names.sort().map((name) => import(new URL(name, folder))));
  const told = modules.map((module) => module.default ?? module);
  const gallery = options.gallery ? new URL('./out/gallery', import.meta.url).pathname : undefined;
  const every = [...told, pages.story(options.fixed, gallery)];
  if (options.gallery && options.stories.length === 0) return every.filter(({ id }) => id === 'pages');
  const asked = every.filter(({ id }) => options.stories.length === 0 || options.stories.includes(id.toLowerCase()));
  const unknown = options.stories.filter((id) => !every.some((story) => story.id.toLowerCase() === id));
  if (unknown.length > 0) throw new Error(`there is no story ${unknown.join(', ')}`);
  return asked;
}

/** Tells each story in its combinations and says what became of it; returns how many held and did not. */
export async function run(told, options, say = console.log) {
  const servers = options.base ? undefined : new Servers(options.binary);
  const browser = await launch();
  const count = { passed: 0, failed: 0 };
  try {
    for (const [turn, story] of told.entries()) {
      const all = forStory(story, turn, { every: options.allCombinations, fixed: options.fixed });
      const ways = story.ownWays ? all.slice(0, 1) : all;
      if (ways.length === 0) say(`left    ${story.id} ${story.title}: it needs script`);
      for (const way of ways) {
        const result = await once(browser, servers, options, story, way);
        count[result.reason ? 'failed' : 'passed'] += 1;
        say(sentence(result));
      }
    }
  } finally {
    await browser.close();
    await servers?.clean();
  }
  return count;
}

async function once(browser, servers, { base, long }, story, way) {
  let server;
  try {
    server = servers ? await servers.start(story.fixture) : { base };
    // The pages are many: they may take as long as the stories together.
    const result = await tell(browser, server, story, way, { long, ...(story.ownWays && { limit: 1_200_000 }) });
    if (result.reason && server.log) result.reason += `\nthe server said: ${server.log.slice(-1500)}`;
    return result;
  } catch (error) {
    return { story, way, reason: error.message, pictures: [], seconds: 0 };
  } finally {
    await server?.stop?.();
  }
}

function sentence({ story, way, reason, pictures, seconds }) {
  const how = story.ownWays ? '' : ` · ${spelled(way)}`;
  const line = `${reason ? 'FAILED ' : 'ok     '} ${story.id} ${story.title}${how} (${seconds.toFixed(1)} s)`;
  if (!reason) return line;
  const indent = (text) => text.split('\n').map((part) => `        ${part}`).join('\n');
  return [line, indent(reason), ...pictures.map((file) => `        picture: ${file}`)].join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  try {
    const options = parse(process.argv.slice(2));
    if (options.help) {
      console.log(USAGE);
    } else {
      const count = await run(await stories(new URL('./stories/', import.meta.url), options), options);
      console.log(`${count.passed} passed, ${count.failed} failed`);
      process.exitCode = count.failed > 0 ? 1 : 0;
    }
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  }
}
