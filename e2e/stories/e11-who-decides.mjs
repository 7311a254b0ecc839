// J8: anyone asks who decides a procurement: 600 000 € from the operator; the limit and a cent more; a fact not known.

import assert from 'node:assert/strict';
import { HOME, Sitting, button, press } from './sitting.mjs';

const PAGE = `${HOME}/who-decides`;

async function run(ctx) {
  const { t } = await Sitting.of(ctx);
  const page = await ctx.open(PAGE);
  await page.getByRole('heading', { level: 1, name: t('ui-who-decides-title') }).waitFor();
  await ctx.check(page);

  // Three answers, not eighteen: kind, value, other side.
  await ask(page, t, '600 000', true);
  await answer(page, 'SG-T8').waitFor();
  for (const rule of ['MT-7', 'X-8', 'MT-8', 'SG-4', 'SG-5', 'MT-9']) await answer(page, rule).waitFor();
  await page.getByText(t('ui-way-leave')).waitFor();
  assert.equal(await page.getByText(t('ui-way-to-state')).count(), 0, 'nothing is left open over the limit');
  await ctx.check(page);

  // The address holds question and answer: another opens it and sees the same.
  const shared = await ctx.open(new URL(page.url()).pathname + new URL(page.url()).search);
  await answer(shared, 'SG-T8').waitFor();

  // Up to the limit the frame is asked, and nothing is guessed; answered, the management team decides.
  await ask(page, t, '500000,00', false);
  await page.getByRole('heading', { level: 2, name: t('ui-way-open') }).waitFor();
  await page.getByText(t('ui-way-to-state')).first().waitFor();
  await ctx.check(page);
  await page.locator('#fact-within-frame-yes').check();
  await press(page, button(page, t('ui-answer')).first());
  await page.locator('#answer').waitFor();
  assert.equal(await answer(page, 'SG-T8').count(), 0, 'it is not the steering group that decides');
  assert.equal(await page.getByText(t('ui-way-to-state')).count(), 0, 'nothing is left open');

  // A cent more, and it is the steering group's.
  await ask(page, t, '500000,01', false);
  await answer(page, 'SG-T8').waitFor();

  // What cannot be read is said at the field, and what was typed stays.
  await ask(page, t, 'paljon', false);
  await page.locator('#e-amount').waitFor();
  assert.equal(await page.locator('#f-amount').inputValue(), 'paljon');
  await ctx.check(page);
}

async function ask(page, t, amount, fromOperator) {
  await page.locator('#f-kind').selectOption('procurement');
  if ((await page.locator('#f-amount').count()) === 0) await press(page, button(page, t('ui-answer')).last());
  await page.locator('#f-amount').fill(amount);
  await page.locator('input[name="side[]"][value="operator"]').setChecked(fromOperator);
  await press(page, button(page, t('ui-answer')).last());
}

/** The link to a rule in the answer, above the table that says why. */
function answer(page, rule) {
  return page.locator('section.card > p').locator(`[data-rule="${rule}"]`).first();
}

export default { id: 'E11', title: 'who decides: 600 000 € from the operator; the limit and a cent more; an open question', fixture: 'figures', run };
