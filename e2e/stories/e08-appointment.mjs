// J5: a party names its own people, the programme office cannot; and a deputy does not sit beside their principal.

import assert from 'node:assert/strict';
import { HOME, LIVE, Sitting, badge, button, press, unfold } from './sitting.mjs';

const NOMINATOR = 'Kaisa Mäki';
const OFFICE = 'Saima Kirjavuori';
const TAMPERE = `${HOME}/parties/tampere`;
const DEPUTY = 'Hannele Mustakorpi';
const NEW = 'Eero Harjunpää';

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;

  // The office is told whose it is, and who that is.
  const office = await ctx.signIn(OFFICE, TAMPERE);
  assert.equal(await office.getByRole('link', { name: t('ui-appoint'), exact: true }).count(), 0);
  const why = await (await unfold(office, t('ui-why-not-appoint'))).innerText();
  for (const part of ['RO-2', NOMINATOR]) assert.ok(why.includes(part), `${part} is not in: ${why}`);
  await ctx.check(office);

  // The nominator ends one deputyship and fills it anew; what is missing is told at once.
  const page = await ctx.signIn(NOMINATOR, TAMPERE);
  await ctx.check(page);
  const end = await unfold(page, t('ui-end-appointment', { name: DEPUTY }));
  await end.getByLabel(t('ui-last-day')).fill('24.11.2026');
  await press(page, button(end, t('ui-end')));
  await press(page, page.getByRole('link', { name: t('ui-appoint'), exact: true }));
  await press(page, button(page, t('ui-appoint')));
  await page.getByRole('heading', { name: t('ui-form-faults') }).waitFor();
  await ctx.check(page);
  const body = ctx.say({ fi: 'ohjausryhmä', sv: 'styrgruppen', en: 'steering group' });
  await page.getByRole('radio', { name: new RegExp(`Pekko Lahtinen.*${body}`, 'i') }).check();
  await page.getByLabel(t('ui-new-person'), { exact: true }).fill(NEW);
  await page.getByLabel(t('ui-from-day')).fill('25.11.2026');
  await page.getByLabel(t('ui-organ')).fill('Kaupunginhallitus');
  await page.getByLabel(t('ui-decided-day')).fill('23.11.2026');
  await page.getByLabel(t('ui-section'), { exact: true }).fill('412');
  await press(page, button(page, t('ui-appoint')));
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: NEW }) });
  const said = await row.innerText();
  for (const part of ['Pekko Lahtinen', '25.11.2026', 'Kaupunginhallitus', '412']) assert.ok(said.includes(part), `${part} is not in: ${said}`);
  await ctx.check(page);

  // In the meeting the deputy is kept out of the seat while the principal is in, and sits once the principal has left.
  const here = ['Outi Koskinen', 'Jarno Laine', 'Tuomo Salmi', 'Birgitta Alkärr', 'Anna Virta', 'Pekko Lahtinen'];
  const secretary = await sitting.begins(here);
  const seat = secretary.getByRole('row').filter({ has: secretary.getByRole('rowheader', { name: NEW }) });
  assert.equal(await button(secretary, `${t('ui-in')} ${NEW}`).count(), 0, 'the deputy may come in beside the principal');
  await unfold(secretary, t('ui-room-apart', { n: '' }).trim());
  const refused = await (await unfold(seat, t('ui-why-not-in'))).innerText();
  for (const part of ['SG-C5', NEW, 'Pekko Lahtinen']) assert.ok(refused.includes(part), `${part} is not in: ${refused}`);
  await ctx.check(secretary);
  await press(secretary, button(secretary, `${t('ui-out')} Pekko Lahtinen`));
  await press(secretary, button(secretary, `${t('ui-in')} ${NEW}`));
  await badge(seat, t('ui-here')).waitFor();
  await secretary.goto(LIVE);
  await ctx.check(secretary);
}

export default { id: 'E8', title: 'an appointment; a deputy beside the principal refused', fixture: 'figures', run };
