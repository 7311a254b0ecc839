// A double press, back and reload: one ballot.

import assert from 'node:assert/strict';
import { HOME, MEETING, MEMBERS, Sitting, button } from './sitting.mjs';

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  await sitting.begins(MEMBERS);
  await sitting.opens(5);
  await sitting.proposes(5, 'Tuomo Salmi', 'Kolme pilottikoulua kaupunkia kohden.');
  await sitting.opensVote(5, 'Tuomo Salmi');
  const path = `${HOME}/meetings/${MEETING}/items/5/vote`;
  const virta = await ctx.signIn('Anna Virta', path);
  const before = await sitting.size();
  const ballots = async () => (await sitting.size()) - before;

  await virta.getByRole('radio', { name: /^B / }).check();
  await button(virta, t('ui-vote')).dblclick();
  await virta.locator('#receipt').waitFor();
  assert.equal(await ballots(), 1, 'a double press is not one ballot');
  const receipt = await virta.locator('#receipt').innerText();

  // Reload repeats nothing; back shows the form again, and pressing it gives the first one's receipt.
  await virta.reload();
  assert.equal(await virta.locator('#receipt').innerText(), receipt);
  assert.equal(await ballots(), 1, 'reload is another ballot');
  await ctx.check(virta);
  await virta.goBack();
  await virta.waitForLoadState();
  assert.equal(await ballots(), 1, 'back is another ballot');

  // The same form sent twice, as a browser does that lost the answer: the second gets the first one's receipt.
  const page = await virta.context().request.get(path);
  const text = await page.text();
  const form = text.slice(text.indexOf('class="ballot"'));
  const field = (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)[1];
  const sent = { csrf: field('csrf'), act: field('act'), seen: field('seen'), do: 'cast', choice: 'A' };
  const answers = await Promise.all([1, 2].map(() => virta.context().request.post(path, { form: sent, maxRedirects: 0 })));
  assert.deepEqual(answers.map((answer) => answer.status()), [303, 303]);
  assert.equal(await ballots(), 2, 'one act number is more than one ballot');
  await virta.goto(path);
  await ctx.check(virta);
  assert.match(await virta.locator('#receipt').innerText(), /: A\./);
}

export default { id: 'E19', title: 'double press, back, reload: one ballot', fixture: 'figures', run };
