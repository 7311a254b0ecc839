// J3: the meeting runs. Four browsers: the secretary's console, the chair, a member, and one of Tiera's.

import assert from 'node:assert/strict';
import { BEGINS, CHAIR, DIRECTOR, HOME, LIVE, MEETING, MEMBERS, SECRETARY, Sitting, TIERA, button, press, unfold } from './sitting.mjs';

/** One of Turku's two leaves before § 4, so that the other has all of Turku's votes. */
const LEAVES = 'Veli Saari';
const VOTES = {
  'Outi Koskinen': 'A',
  'Jarno Laine': 'A',
  'Anna Virta': 'A',
  'Pekko Lahtinen': 'A',
  'Arto Lehmusoja': 'A',
  'Teija Rautapuro': 'blank',
  'Tuomo Salmi': 'B',
  'Birgitta Alkärr': 'B',
  'Maj-Len Sundkulla': 'B',
};

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const secretary = await ctx.signIn(SECRETARY, LIVE);
  await ctx.moveClock(secretary, BEGINS);
  await press(secretary, button(secretary, t('ui-open-meeting')));
  for (const name of [CHAIR, LEAVES]) await press(secretary, button(secretary, `${t('ui-in')} ${name}`));
  for (const name of [...MEMBERS, ...TIERA]) if (![CHAIR, LEAVES].includes(name)) await sitting.comes(name);
  await press(secretary, button(secretary, `${t('ui-out')} ${LEAVES}`));
  // An own act keeps the place, and focus stands where it happened; an act of the handling leads to the step.
  assert.equal(await secretary.evaluate(() => document.activeElement.id), `who-${sitting.id(LEAVES)}`);
  const [chair, virta, aalto] = await Promise.all([CHAIR, 'Anna Virta', TIERA[0]].map((name) => ctx.signIn(name, LIVE)));

  await leave(ctx, sitting, secretary, aalto);
  await interests(ctx, sitting, secretary, virta);
  await press(secretary, button(secretary, t('ui-open-item', { n: 4 })));
  await virta.getByText(t('ui-alert-vote', { n: 4 })).first().waitFor({ state: 'detached' });
  await propose(ctx, sitting, secretary, chair);
  await vote(ctx, sitting, { secretary, chair, virta, aalto });
  await decide(ctx, sitting, { secretary, chair, virta });

  // Tiera is called back; the minutes already have the minute.
  await secretary.locator('#back-h').waitFor();
  const back = aalto.locator('main').getByText(t('ui-may-return')).first();
  await back.waitFor();
  await ctx.check(aalto);
  await press(secretary, button(secretary, `${t('ui-back-in')} ${TIERA[0]}`));
  await back.waitFor({ state: 'detached' });
  await minutes(ctx, sitting, secretary);
}

/** Step Leave: the item cannot open while Tiera's two are in the room. */
async function leave(ctx, { t }, secretary, aalto) {
  await press(secretary, button(secretary, t('ui-call', { n: 4 })).first());
  assert.equal(await secretary.evaluate(() => document.activeElement.id), 'step');
  await aalto.getByRole('heading', { name: t('ui-leave-now') }).waitFor();
  assert.match(await aalto.title(), /^\(!\) /);
  await ctx.check(aalto);
  const why = await unfold(secretary, t('ui-why-not-open-item'));
  const words = await why.innerText();
  for (const part of [...TIERA, 'SG-5']) assert.ok(words.includes(part), `${part} is not in: ${words}`);
  await ctx.check(secretary);
  await press(secretary, secretary.getByRole('button', { name: t('ui-mark-all-out', { at: '' }).trim() }));
  await aalto.getByText(t('ui-call-back', { n: 4 })).waitFor();
  const seen = await aalto.locator('main').innerText();
  assert.ok(!/varhaiskasvatuksen|600/.test(seen), `Tiera's page says too much: ${seen}`);
}

/** Step Interests: one answers from her phone, one aloud, the others from theirs. */
async function interests(ctx, sitting, secretary, virta) {
  const { t } = sitting;
  await press(virta, button(virta, t('ui-interest-no')));
  const laine = secretary.getByRole('row', { name: 'Jarno Laine' }).filter({ has: secretary.getByRole('button', { name: t('ui-spoken-no') }) });
  await press(secretary, button(laine, t('ui-spoken-no')));
  await sitting.answer(4);
  await button(secretary, t('ui-open-item', { n: 4 })).waitFor();
}

async function propose(ctx, { t }, secretary, chair) {
  const form = await unfold(secretary, t('ui-add-proposal'));
  await form.getByLabel(t('ui-proposer')).selectOption({ label: 'Tuomo Salmi (' + ctx.say({ fi: 'Espoo', sv: 'Esbo', en: 'Espoo' }) + ')' });
  await form.getByRole('textbox', { name: t('ui-proposal-text') }).fill('Vain pilotti, 280 000 €');
  await press(secretary, button(form, t('ui-add-proposal')));
  await chair.getByText('Vain pilotti, 280 000 €').waitFor();
  // Two proposals lead to a vote: the question whether anybody is against stands folded.
  await unfold(secretary, t('ui-against'));
  const against = await unfold(secretary, t('ui-somebody-against'));
  await against.getByRole('checkbox', { name: 'Tuomo Salmi' }).check();
  await press(secretary, button(against, t('ui-record-against')));
}

/** Until closing everybody sees who has voted, nobody how. */
async function vote(ctx, sitting, { secretary, chair, virta, aalto }) {
  const { t } = sitting;
  await press(secretary, button(secretary, t('ui-open-vote')));
  await secretary.getByRole('heading', { name: t('ui-ask-open-vote', { n: 4 }) }).waitFor();
  await ctx.check(secretary);
  await press(secretary, button(secretary.getByRole('region', { name: t('ui-ask-open-vote', { n: 4 }) }), t('ui-open-vote')));
  await virta.getByText(t('ui-alert-vote', { n: 4 })).first().waitFor();
  await press(virta, virta.getByRole('link', { name: t('ui-go-vote'), exact: true }));
  await ctx.check(virta);
  await virta.getByRole('radio', { name: /^A / }).check();
  await press(virta, button(virta, t('ui-vote')));
  await virta.getByText(t('ui-receipt-change')).waitFor();
  await ctx.check(virta);
  await chair.getByText(t('ui-voted', { of: 1, all: 9 })).first().waitFor();
  for (const [name, choice] of Object.entries(VOTES)) if (name !== 'Anna Virta') await sitting.votes(4, name, choice);
  await secretary.getByText(t('ui-voted', { of: 9, all: 9 })).first().waitFor();
  for (const page of [secretary, chair]) {
    assert.equal(await page.getByText('2 350 000').count(), 0, 'somebody sees how it stands before closing');
  }
  assert.equal((await aalto.locator('main').innerText()).includes('/9'), false, "Tiera's page follows the vote");
}

async function decide(ctx, sitting, { secretary, chair, virta }) {
  const { t } = sitting;
  await press(secretary, button(secretary, t('ui-close-vote')));
  await press(secretary, button(secretary.getByRole('region', { name: t('ui-ask-close-vote', { n: 4 }) }), t('ui-close-vote')));
  for (const page of [secretary, chair]) {
    const table = page.getByRole('table', { name: t('ui-tally') });
    await table.waitFor();
    const rows = await table.getByRole('row').allInnerTexts();
    const said = rows.join('\n').replaceAll(/\s/g, ' ');
    for (const [votes, share, percent] of [['2 350 000', '47/95', '49,5'], ['1 950 000', '39/95', '41,1'], ['450 000', '9/95', '9,5']]) {
      for (const part of [votes, share, ctx.lang === 'en' ? percent.replace(',', '.') : percent]) {
        assert.ok(said.includes(part), `${part} is not in: ${said}`);
      }
    }
    await page.getByText(t('ui-rounded-sum', { sum: ctx.lang === 'en' ? '100.1' : '100,1' })).waitFor();
  }
  await ctx.check(chair);
  await press(secretary, button(secretary, t('ui-enter')));
  await secretary.getByLabel(t('ui-reasons')).fill('Kokonaisuus on edullisin.');
  // Salmi was against: the rows for dissents stand open. A task is given with the decision.
  const dissent = secretary.getByRole('group', { name: `${t('ui-dissent')} 1` });
  await dissent.getByLabel(t('ui-dissent-who')).selectOption(sitting.id('Tuomo Salmi'));
  await dissent.getByLabel(t('ui-dissent-grounds')).fill('Pilotti riittäisi.');
  const task = await unfold(secretary, t('ui-task-add'));
  await task.getByLabel(t('ui-task-who')).selectOption(sitting.id(DIRECTOR));
  await task.getByLabel(t('ui-task-what')).fill('Valmistella sopimus.');
  await task.getByLabel(t('ui-task-due')).fill('29.1.2027');
  await ctx.check(secretary);
  await press(secretary, button(secretary.getByRole('region', { name: t('ui-ask-enter', { n: 4 }) }), t('ui-enter')));
  await chair.getByRole('link', { name: 'SG-2026-4-4' }).waitFor();
  await press(virta, virta.getByRole('link', { name: t('ui-go-live') }).first());
  await press(virta, virta.getByRole('link', { name: 'SG-2026-4-4' }));
  for (const said of ['Kokonaisuus on edullisin.', 'Pilotti riittäisi.', 'Valmistella sopimus.']) await virta.getByText(said).waitFor();
  await ctx.check(virta);
}

async function minutes(ctx, { t }, secretary) {
  await secretary.goto(`${HOME}/meetings/${MEETING}/minutes`);
  const said = await secretary.locator('main').innerText();
  for (const part of [`${TIERA[0]} (Kuntien Tiera)`, 'Vain pilotti, 280 000 €', 'SG-2026-4-4', t('ui-line-vote-closed')]) {
    assert.ok(said.includes(part), `${part} is not in the minutes: ${said}`);
  }
  await ctx.check(secretary);
}

export default { id: 'E3', title: 'live with four browsers', needsScript: true, fixture: 'figures', run };
