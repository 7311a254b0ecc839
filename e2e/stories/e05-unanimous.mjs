// Nobody is against: the draft is the decision, without a vote.

import assert from 'node:assert/strict';
import { LIVE, MEMBERS, SECRETARY, Sitting, TIERA, button, press } from './sitting.mjs';

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const secretary = await sitting.begins([...MEMBERS, ...TIERA]);
  await sitting.opens(5);
  await secretary.goto(LIVE);
  await ctx.check(secretary);
  await press(secretary, button(secretary, t('ui-nobody-against')));
  const how = t('ui-won-how', { letter: 'A', how: t('decision-how-unanimous') });
  await secretary.getByText(how).first().waitFor();
  await press(secretary, button(secretary, t('ui-enter')));
  const region = secretary.getByRole('region', { name: t('ui-ask-enter', { n: 5 }) });
  await region.getByText('A: Suunnitelma päivitetään.').waitFor();
  await ctx.check(secretary);
  await press(secretary, button(region, t('ui-enter')));
  await press(secretary, secretary.getByRole('link', { name: 'SG-2026-4-5' }).first());
  await secretary.getByText(how).first().waitFor();
  await secretary.getByText('Suunnitelma päivitetään.').first().waitFor();
  assert.equal(await secretary.getByRole('table', { name: t('ui-tally') }).count(), 0, 'a unanimous decision has no tally');
  await ctx.check(secretary);

  // Pressed again from another page that still offers it, it is refused and changes nothing.
  const again = await sitting.tries(SECRETARY, { decision: { enter: { meeting: 'sg-2026-4', item: sitting.item(5) } } });
  assert.equal(again.status, 409);
  assert.equal((await sitting.entries('decision/entered')).filter(({ open }) => open.meeting === 'sg-2026-4').length, 1);
}

export default { id: 'E5', title: 'unanimous', fixture: 'figures', run };
