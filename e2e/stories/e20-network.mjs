// The network is cut, or the tab sleeps: the page says since when it is stale, and no act is lost or done twice.

import assert from 'node:assert/strict';
import { HOME, MEETING, MEMBERS, Sitting, button } from './sitting.mjs';

const SECOND = 1000;

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  await sitting.begins(MEMBERS);
  await sitting.opens(5);
  await sitting.proposes(5, 'Tuomo Salmi', 'Kolme pilottikoulua kaupunkia kohden.');
  await sitting.opensVote(5, 'Tuomo Salmi');
  const page = await ctx.open('/sign-in');
  // The page's own clock: cuts are as long as the story says, and take no time. In the long run they take their time.
  if (!ctx.long) await page.clock.install();
  const pass = (seconds) => (ctx.long ? page.waitForTimeout(seconds * SECOND) : page.clock.runFor(seconds * SECOND));
  await ctx.become(page, 'Anna Virta');
  await page.goto(`${HOME}/meetings/${MEETING}/items/5/vote`);
  await live(page, sitting);
  for (const [turn, seconds] of [5, 60, 600].entries()) await cut(ctx, page, sitting, { turn, seconds, pass });
  await asleep(ctx, page, sitting, pass);
  // What the network did is no fault of the page.
  ctx.forgive(/ERR_INTERNET_DISCONNECTED/);
}

/** A cut of so many seconds, in which a ballot is pressed and another one comes in. */
async function cut(ctx, page, sitting, { turn, seconds, pass }) {
  const { t } = sitting;
  const before = await sitting.size();
  const ballots = async () => (await sitting.size()) - before;
  // Others have voted, one in each cut; from the first on she has too.
  const voted = turn + (turn === 0 ? 1 : 2);
  const press = turn === 0 ? t('ui-vote') : t('ui-change-vote');
  await page.context().setOffline(true);
  await stale(page, sitting);
  await page.getByRole('radio', { name: turn % 2 === 0 ? /^A / : /^B / }).check();
  await button(page, press).click();
  await page.getByText(t('ui-unsent')).waitFor();
  await ctx.check(page);
  await sitting.votes(5, MEMBERS[turn], 'A');
  await pass(seconds);
  await stale(page, sitting);
  assert.equal(await page.getByText(t('ui-voted', { of: voted, all: 10 })).count(), 0, 'a page without network knows of a ballot');

  // The network is back: the page catches up, and what was not sent is still there and not sent by itself.
  await page.context().setOffline(false);
  await live(page, sitting);
  await page.getByText(t('ui-voted', { of: voted, all: 10 })).first().waitFor();
  assert.equal(await ballots(), 1, 'the unsent ballot was sent by itself');
  await button(page, press).click();
  await page.locator('#receipt').getByText(new RegExp(turn % 2 === 0 ? ': A\\.' : ': B\\.')).waitFor();
  assert.equal(await ballots(), 2, 'the ballot is lost or doubled');
  await live(page, sitting);
}

/** Two minutes in which nothing reached the tab; it wakes and shows what has become. */
async function asleep(ctx, page, sitting, pass) {
  const { t } = sitting;
  if (ctx.long) return;
  await page.clock.fastForward(120 * SECOND);
  await stale(page, sitting);
  await sitting.runs({ item: { 'close-vote': { meeting: MEETING, item: sitting.item(5) } } });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByText(t('ui-vote-over')).first().waitFor();
  await live(page, sitting);
  await ctx.check(page);
}

async function stale(page, { t }) {
  await page.locator('.beat.stale').filter({ hasText: t('ui-stale', { t: '@' }).split('@')[0] }).waitFor();
}

async function live(page, { t }) {
  await page.locator('.beat:not(.stale)').filter({ hasText: t('ui-live', { s: '@' }).split('@')[0] }).waitFor();
}

export default { id: 'E20', title: 'the network is cut for 5, 60, 600 s; the tab sleeps', needsScript: true, fixture: 'figures', run };
