// What must hold of every page, whoever looks at it and however. Each check returns findings: sentences, none if all is well.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const htmlRules = JSON.parse(readFileSync(new URL('../.htmlvalidate.json', import.meta.url), 'utf8'));
const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** The narrowest screen: 1280 px at 400 % (WCAG 1.4.10). */
const NARROWEST = 320;

/** What axe finds in the page as it stands. It needs script, and never answers without. */
export async function accessibility(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `axe ${rule.id}: ${rule.help}: ${node.target.join(' ')} ${node.html.slice(0, 200)}`),
  );
}

/** What html-validate finds in a text. */
export async function html(text) {
  const report = await validator.validateString(text);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `html ${message.ruleId}: ${message.message} (line ${message.line}:${message.column})`),
  );
}

/** Whether a reader must scroll sideways on the narrowest screen. A table may scroll inside a box of its own. */
export async function width(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  const wide = await page.evaluate((limit) => {
    const root = document.documentElement;
    if (root.scrollWidth <= limit) return undefined;
    const over = [...document.body.querySelectorAll('*')].filter((node) => node.getBoundingClientRect().right > limit + 1);
    const last = over.at(-1);
    return `${root.scrollWidth} px wide; ${last ? `${last.tagName.toLowerCase()}.${last.className} reaches over` : ''}`;
  }, NARROWEST);
  if (before) await page.setViewportSize(before);
  return wide ? [`at ${NARROWEST} px the page scrolls sideways: ${wide}`] : [];
}

/** One title, one language, headings without a gap. */
export async function outline(page) {
  const { levels, lang, title } = await page.evaluate(() => ({
    levels: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((node) => Number(node.tagName[1])),
    lang: document.documentElement.lang,
    title: document.title,
  }));
  const findings = [];
  if (levels.filter((level) => level === 1).length !== 1) findings.push('the page has not exactly one h1');
  levels.forEach((level, at) => {
    if (level > (levels[at - 1] ?? 0) + 1) findings.push(`heading ${at + 1} skips a level: h${levels[at - 1] ?? 0} → h${level}`);
  });
  if (!lang) findings.push('the page does not say its language');
  if (!title.trim()) findings.push('the page has no title');
  return findings;
}
