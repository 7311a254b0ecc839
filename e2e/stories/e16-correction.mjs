// A minute was entered wrong. What the right one changes is told before it is saved; the old one stays readable.

import assert from 'node:assert/strict';
import { HOME, LIVE, MEETING, MEMBERS, Sitting, button, press, unfold } from './sitting.mjs';

const LATECOMER = 'Pekko Lahtinen';
const EARLY = 'Tuomo Salmi';

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const secretary = await sitting.begins(MEMBERS.slice(0, 6));
  await sitting.opens(5);
  const at = { meeting: MEETING, item: sitting.item(5) };
  await sitting.runs({ item: { against: { ...at, proposal: 'A', against: [] } } });
  await sitting.runs({ decision: { enter: at } });
  await ctx.moveClock(secretary, '2026-12-15T11:30:00Z');
  await secretary.goto(LIVE);

  // What changes nothing is saved at once.
  await correct(secretary, t, EARLY, '12.58');
  assert.equal((await sitting.entries('attendance/corrected')).length, 1);

  // Six were needed and six decided; without the latecomer there were five.
  await correct(secretary, t, LATECOMER, '13.20');
  await secretary.getByRole('heading', { level: 1, name: t('ui-effects-title') }).waitFor();
  const said = (await secretary.getByRole('row').filter({ hasText: '§ 5' }).innerText()).replaceAll(/\s+/g, ' ');
  for (const part of [6, 5]) {
    const numbers = t('ui-quorum', { part, needed: 6, base: 12 });
    assert.ok(said.includes(numbers), `"${numbers}" is not in: ${said}`);
  }
  await ctx.check(secretary);

  // One may think better of it: nothing was saved.
  await press(secretary, secretary.getByRole('link', { name: t('ui-cancel') }));
  assert.equal((await sitting.entries('attendance/corrected')).length, 1);
  await correct(secretary, t, LATECOMER, '13.20');
  await press(secretary, button(secretary, t('ui-effects-save')));
  assert.equal((await sitting.entries('attendance/corrected')).length, 2);
  await secretary.goto(`${HOME}/meetings/${MEETING}/minutes`);
  const line = t('ui-line-arrival-corrected', { name: '@', from: '@', to: '@', reason: '@' }).split('@')[0];
  const minutes = await secretary.locator('main').innerText();
  for (const part of [line, '13.20', '12.58', 'Kello näytti väärin.']) assert.ok(minutes.includes(part), `${part} is not in: ${minutes}`);
  assert.ok((await secretary.locator('s').count()) > 0, 'the old line is not struck through');
  await ctx.check(secretary);
}

async function correct(page, t, name, minute) {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  const form = await unfold(row, t('ui-correct-minute'));
  await form.getByLabel(t('ui-right-minute')).fill(minute);
  await form.getByLabel(t('ui-reason')).fill('Kello näytti väärin.');
  await press(page, button(form, t('ui-correct')));
}

export default { id: 'E16', title: 'a correction that changes the quorum warns first', fixture: 'figures', run };
