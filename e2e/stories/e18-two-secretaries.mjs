// Two run the meeting at once: nothing happens twice, and neither loses a word.

import assert from 'node:assert/strict';
import { CHAIR, LIVE, MEETING, MEMBERS, SECRETARY, Sitting, button, press } from './sitting.mjs';

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const one = await sitting.begins(MEMBERS);
  await sitting.opens(5);
  await sitting.proposes(5, 'Tuomo Salmi', 'Kolme pilottikoulua kaupunkia kohden.');
  const at = { meeting: MEETING, item: sitting.item(5) };
  await sitting.runs({ item: { against: { ...at, proposal: 'A', against: [sitting.id('Tuomo Salmi')] } } });
  await one.goto(LIVE);
  const other = await ctx.signIn(SECRETARY, LIVE);

  // Both ask for the vote; one opens it, and the other is told, without a second vote.
  for (const page of [one, other]) await press(page, button(page, t('ui-open-vote')));
  const confirm = (page) => button(page.getByRole('region', { name: t('ui-ask-open-vote', { n: 5 }) }), t('ui-open-vote'));
  await press(one, confirm(one));
  await press(other, confirm(other));
  await other.getByText(t('ui-refused')).waitFor();
  await ctx.check(other);
  assert.equal((await sitting.entries('item/vote-opened')).filter(({ open }) => open.meeting === MEETING).length, 1);

  // The other's page follows: the button to close is there without reloading, and after closing it is gone.
  for (const name of MEMBERS) await sitting.votes(5, name, 'A');
  await other.goto(LIVE);
  await press(one, button(one, t('ui-close-vote')));
  await press(one, button(one.getByRole('region', { name: t('ui-ask-close-vote', { n: 5 }) }), t('ui-close-vote')));
  await button(other, t('ui-close-vote')).waitFor({ state: 'detached' });
  await button(other, t('ui-enter')).waitFor();

  // Both write the minutes: who comes second keeps the text, and reads that it moved.
  const own = (page) => page.getByLabel(t('ui-own-words', { n: 5 }));
  await own(other).fill('Espoo kysyi kustannuksista.');
  await own(one).fill('Turku kysyi aikataulusta.');
  await save(one, own(one), t).click();
  await one.locator('[data-saved]').filter({ hasText: t('ui-saved-at', { at: '' }).trim() }).waitFor();
  await save(other, own(other), t).click();
  await other.getByText(t('refusal-text-moved', { version: 1 })).first().waitFor();
  await ctx.check(other);
  await button(other, t('ui-show')).click();
  await other.locator('p.own').filter({ hasText: 'Turku kysyi aikataulusta.' }).waitFor();
  assert.equal(await own(other).inputValue(), 'Espoo kysyi kustannuksista.');
  await ctx.check(other);
  await own(other).fill('Turku kysyi aikataulusta, Espoo kustannuksista.');
  await save(other, own(other), t).click();
  await button(one, t('ui-show')).click();
  await one.locator('textarea').filter({ hasText: 'Turku kysyi aikataulusta, Espoo kustannuksista.' }).waitFor();
  // The answer that the text has moved is no fault of the page.
  ctx.forgive(/409/);
}

function save(page, words, t) {
  return button(page.locator('form').filter({ has: words }), t('ui-save'));
}

export default { id: 'E18', title: 'two secretaries at once', needsScript: true, fixture: 'figures', run };
