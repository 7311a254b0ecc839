// The quorum is lost in the middle of an item: the page says so in numbers, nothing is decided, and a deputy brings it back.

import assert from 'node:assert/strict';
import { LIVE, MEETING, MEMBERS, Sitting, badge, button, press, unfold } from './sitting.mjs';

const SIX = MEMBERS.slice(0, 6);
const LEAVES = 'Pekko Lahtinen';
const DEPUTY = 'Hannele Mustakorpi';

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const secretary = await sitting.begins(SIX);
  await sitting.opens(5);
  await secretary.goto(LIVE);
  await secretary.getByText(t('ui-quorum', { part: 6, needed: 6, base: 12 })).waitFor();
  await press(secretary, button(secretary, `${t('ui-out')} ${LEAVES}`));
  await badge(secretary, t('ui-not-quorate')).waitFor();
  await secretary.getByText(t('ui-quorum', { part: 5, needed: 6, base: 12 })).waitFor();
  await ctx.check(secretary);

  // Neither a vote nor unanimity comes about; the page says why, with the numbers and the rule, and what next.
  const why = await (await unfold(secretary, t('ui-why-not-open-vote'))).innerText();
  for (const part of ['5', '6', 'SG-3']) assert.ok(why.includes(part), `${part} is not in: ${why}`);
  assert.equal(await button(secretary, t('ui-open-vote')).count(), 0);
  const at = { meeting: MEETING, item: sitting.item(5) };
  const refused = await sitting.tries('Ahti Kaunisharju', { item: { against: { ...at, proposal: 'A', against: [] } } });
  assert.equal(refused.status, 409);
  assert.deepEqual(refused.body.refused.rules.slice(0, 1), ['SG-3']);

  await press(secretary, button(secretary, `${t('ui-in')} ${DEPUTY}`));
  await secretary.getByText(t('ui-quorum', { part: 6, needed: 6, base: 12 })).waitFor();
  await sitting.answer(5);
  await secretary.goto(LIVE);
  await ctx.check(secretary);
  await press(secretary, button(secretary, t('ui-nobody-against')));
  await secretary.getByText(t('ui-won-how', { letter: 'A', how: t('decision-how-unanimous') })).first().waitFor();
}

export default { id: 'E6', title: 'the quorum is lost in the middle of an item', fixture: 'figures', run };
