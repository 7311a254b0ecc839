// J4: the minutes are there when the meeting ends; the chair asks for a change, approves late, and the participants find them.

import assert from 'node:assert/strict';
import { CHAIR, HOME, LIVE, MEETING, MEMBERS, Sitting, TIERA, button, press, unfold } from './sitting.mjs';

const MINUTES = `${HOME}/meetings/${MEETING}/minutes`;
const MEMBER = 'Anna Virta';

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const virta = await ctx.signIn(MEMBER, HOME);
  const secretary = await sitting.begins([...MEMBERS, ...TIERA]);
  await sitting.opens(5);
  const at = { meeting: MEETING, item: sitting.item(5) };
  await sitting.runs({ item: { against: { ...at, proposal: 'A', against: [] } } });
  await sitting.runs({ decision: { enter: at } });
  await secretary.goto(LIVE);
  await press(secretary, button(secretary, t('ui-close-meeting')));
  await ctx.check(secretary);
  await press(secretary, button(secretary.getByRole('region', { name: t('ui-ask-close') }), t('ui-close-meeting')));
  await press(secretary, secretary.getByRole('link', { name: t('ui-to-minutes') }));
  await secretary.getByText(new RegExp(`${t('ui-minutes-due', { day: '' }).trim()}.*22\\.12`)).waitFor();

  // The chair asks for a change; the secretary writes; then the chair approves, a day late.
  const chair = await ctx.signIn(CHAIR, HOME);
  await press(chair, chair.getByRole('link', { name: t('ui-task-approve-minutes', { meeting: sitting.name }) }));
  await ctx.check(chair);
  const change = await unfold(chair, t('ui-ask-change', { n: 5 }));
  await change.getByLabel(t('ui-ask-change-what')).fill('Lisää, mitä Turku kysyi.');
  await press(chair, button(change, t('ui-ask-change-send')));
  await secretary.goto(HOME);
  await press(secretary, secretary.getByRole('link', { name: t('ui-task-change-minutes', { meeting: sitting.name }) }));
  await secretary.getByText('Lisää, mitä Turku kysyi.').first().waitFor();
  const words = secretary.getByLabel(t('ui-own-words', { n: 5 }));
  await words.fill('Turku kysyi pilottikoulujen määrästä.');
  const save = button(secretary.locator('form').filter({ has: words }), t('ui-save'));
  // With script the text is saved in its place, without by a page.
  await (ctx.script ? save.click() : press(secretary, save));
  await secretary.locator('[data-saved]').filter({ hasText: t('ui-saved-at', { at: '' }).trim() }).waitFor();

  await ctx.moveClock(chair, '2026-12-23T07:00:00Z');
  await chair.goto(MINUTES);
  await chair.getByText(t('due-late', { n: 1 })).first().waitFor();
  await press(chair, button(chair, t('ui-approve')));
  await ctx.check(chair);
  await press(chair, button(chair.getByRole('region', { name: t('ui-ask-approve', { meeting: sitting.name }) }), t('ui-approve')));
  await chair.getByText(t('ui-minutes-stage-approved')).first().waitFor();
  const said = await chair.locator('main').innerText();
  for (const part of [CHAIR, t('ui-late-by', { n: 1 }), 'Turku kysyi pilottikoulujen määrästä.', 'SG-2026-4-5']) {
    assert.ok(said.includes(part), `${part} is not in: ${said}`);
  }
  assert.equal(await button(chair, t('ui-approve')).count(), 0);
  await ctx.check(chair);

  // They are sent: a participant finds them at home.
  await virta.goto(HOME);
  await press(virta, virta.getByRole('link', { name: t('ui-home-since-minutes', { meeting: sitting.name }) }));
  await virta.getByText('Turku kysyi pilottikoulujen määrästä.').first().waitFor();
  await ctx.check(virta);
}

export default { id: 'E7', title: 'minutes: a change asked for, approved late, sent', fixture: 'figures', run };
