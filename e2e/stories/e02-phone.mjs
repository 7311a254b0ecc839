// J2: a city's member gets ready and votes, by telephone: interests, ballot, receipt.

import assert from 'node:assert/strict';
import { HOME, LIVE, MEETING, MEMBERS, Sitting, button, press } from './sitting.mjs';

const VIRTA = 'Anna Virta';

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const page = await ctx.signIn(VIRTA, HOME);
  await ctx.check(page);

  // Home says what waits; one page answers about every item.
  await press(page, page.getByRole('link', { name: t('ui-task-interests', { meeting: sitting.name, n: 3 }) }));
  await ctx.check(page);
  for (const section of [4, 5, 6]) {
    await page.getByRole('group', { name: t('ui-interest-question', { n: section }) }).getByLabel(t('ui-interest-no')).check();
  }
  await press(page, button(page, t('ui-interests-save')));
  await page.goto(`${HOME}/meetings/${MEETING}`);
  await ctx.check(page);
  assert.equal(await page.getByText(t('ui-answer-missing'), { exact: true }).count(), 0);

  // The meeting comes to § 4, and the vote opens.
  await sitting.begins(MEMBERS);
  await sitting.opens(4);
  await sitting.proposes(4, 'Tuomo Salmi', 'Vain pilotti, 280 000 €');
  await page.goto(`${HOME}/meetings/${MEETING}/items/4`);
  await ctx.check(page);
  await sitting.opensVote(4, 'Tuomo Salmi');
  await page.goto(HOME);
  await press(page, page.getByRole('link', { name: new RegExp(t('ui-task-vote', { section: 4, title: '' }).trim()) }));

  // Without a choice nothing is sent; the page says what is missing.
  await press(page, button(page, t('ui-vote')));
  await page.getByRole('heading', { name: t('ui-form-faults') }).waitFor();
  await ctx.check(page);
  await page.getByText(t('ui-your-votes', { votes: '450 000' })).waitFor();
  await page.getByRole('radio', { name: /^B / }).check();
  await press(page, button(page, t('ui-vote')));
  const first = await receipt(page, t);
  assert.equal(first.choice, 'B');

  // The choice may be changed until closing; the receipt's number is the record's and the minutes'.
  assert.ok(await page.getByRole('radio', { name: /^B / }).isChecked(), 'the recorded choice is not marked');
  await page.getByRole('radio', { name: /^A / }).check();
  await press(page, button(page, t('ui-change-vote')));
  const second = await receipt(page, t);
  assert.equal(second.choice, 'A');
  assert.ok(second.number > first.number);
  await ctx.check(page);
  await sitting.runs({ item: { 'close-vote': { meeting: MEETING, item: sitting.item(4) } } });
  assert.deepEqual((await sitting.entries('ballot/cast')).map(({ seq }) => seq), [second.number, first.number]);
  // The ballot's own page shows the result, and no longer says that the choice may be changed.
  await page.goto(`${HOME}/meetings/${MEETING}/items/4/vote`);
  await page.getByRole('heading', { name: t('ui-vote-over') }).waitFor();
  await page.getByRole('table', { name: t('ui-tally') }).waitFor();
  assert.equal(await page.getByText(t('ui-receipt-change')).count(), 0);
  // Nine gave no ballot: they stand apart from blank ones, of which there is none.
  await page.getByRole('rowheader', { name: t('ui-no-ballot') }).waitFor();
  assert.equal(await page.getByRole('rowheader', { name: t('ui-blank'), exact: true }).count(), 0);
  await ctx.check(page);
  await page.goto(LIVE);
  await page.locator('summary', { hasText: t('ui-ballots') }).click();
  const row = page.getByRole('table', { name: t('ui-ballots') }).getByRole('row').filter({ hasText: VIRTA });
  assert.match((await row.innerText()).replaceAll(/\s/g, ' '), new RegExp(`450 000.*A.*${second.number}`));
}

/** What the receipt says: the choice and the number of the entry. */
async function receipt(page, t) {
  const box = page.locator('#receipt');
  const words = (await box.innerText()).replaceAll(/\s/g, ' ');
  const told = t('ui-receipt', { at: '@', choice: '@', n: '@' }).split('@').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const [, at, choice, number] = new RegExp(`${told[0]}(\\S+)${told[1]}(\\S+?)${told[2]}([\\d ]+)`).exec(words) ?? assert.fail(words);
  assert.match(at, /^\d{2}\.\d{2}\.\d{2}$/);
  return { choice, number: Number(number.replaceAll(' ', '')) };
}

export default { id: 'E2', title: 'a member on a telephone: interests, vote, receipt', fixture: 'figures', run };
