// A paper comes after the last day: it is marked late everywhere, and the item opens only with the meeting's recorded consent.

import assert from 'node:assert/strict';
import { DIRECTOR, HOME, LIVE, MEETING, MEMBERS, Sitting, TIERA, button, press, unfold } from './sitting.mjs';

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const late = t('ui-late-by', { n: 1 });
  const matter = `${HOME}/matters/${sitting.items.get(6).matter}`;
  const director = await ctx.signIn(DIRECTOR, matter);
  await ctx.moveClock(director, '2026-12-09T07:00:00Z');
  await director.getByLabel(t('ui-attach')).setInputFiles({ name: 'Lisenssivertailu.txt', mimeType: 'text/plain', buffer: Buffer.from('EUPL-1.2') });
  await press(director, button(director, t('ui-attach')));
  const paper = director.getByRole('listitem').filter({ has: director.getByRole('link', { name: 'Lisenssivertailu.txt' }) });
  await paper.getByText(late).waitFor();
  await ctx.check(director);

  // Late on the agenda too, and in the room.
  await director.goto(`${HOME}/meetings/${MEETING}`);
  const row = director.getByRole('row').filter({ has: director.getByRole('rowheader', { name: '§ 6', exact: true }) }).first();
  assert.match(await row.innerText(), new RegExp(late));
  await ctx.check(director);

  const secretary = await sitting.begins([...MEMBERS, ...TIERA]);
  await sitting.calls(6);
  await secretary.goto(LIVE);
  assert.equal(await button(secretary, t('ui-open-item', { n: 6 })).count(), 0, 'the item may open without consent');
  const why = await (await unfold(secretary, t('ui-why-not-open-item'))).innerText();
  const last = ctx.say({ fi: '8.12.', sv: '8.12', en: '8.12.' });
  for (const part of ['SG-M5', '9.12', last]) assert.ok(why.includes(part), `${part} is not in: ${why}`);
  await ctx.check(secretary);
  await press(secretary, button(secretary, t('ui-consent')));
  await press(secretary, button(secretary, t('ui-open-item', { n: 6 })));
  await button(secretary, t('ui-nobody-against')).waitFor();
  await secretary.goto(`${HOME}/meetings/${MEETING}/minutes`);
  const said = await secretary.locator('main').innerText();
  for (const part of [t('ui-line-consented'), t('ui-consented'), late]) assert.ok(said.includes(part), `${part} is not in: ${said}`);
  await ctx.check(secretary);
}

export default { id: 'E14', title: 'a late paper, and the consent', fixture: 'figures', run };
