// A procurement of 600 000 € from the operator goes its whole way: proposed by the management team, decided by the steering
// group without the operator, waiting for the host's own decision, and done.

import assert from 'node:assert/strict';
import { CHAIR, DIRECTOR, HOME, LIVE, MEETING, MEMBERS, Sitting, TIERA, badge, button, press, unfold } from './sitting.mjs';

const TITLE = 'Raportoinnin hankinta Tieralta, 600 000 €';
const DRAFT = 'Hankitaan raportointi kokonaan.';
const TEAM = 'mt-2026-1';
/** The management team: the director, the host's project manager, Espoo's, and the operator's head of support functions. */
const HERE = [DIRECTOR, 'Merja Pajuluoto', 'Joakim Stensvik', 'Vuokko Hopeasaari'];

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const name = (short, number) => `${short} ${number}/2026`;
  const team = name(ctx.say({ fi: 'JT', sv: 'LT', en: 'MT' }), 1);
  const bodies = ctx.say({
    fi: ['Johtotiimi', 'Ohjausryhmä'],
    sv: ['Ledningsteamet', 'Styrgruppen'],
    en: ['Management team', 'Steering group'],
  });
  const host = ctx.say({ fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' });

  // Routed: whose it is, who proposes it, what follows, and that it cannot be decided before it is proposed.
  const open = { body: 'steering-group', kind: 'procurement', amount: '600000.00', counterparties: ['tiera'], facts: {}, title: TITLE, draft: DRAFT, lang: 'fi' };
  await sitting.does(DIRECTOR, { matter: { open } });
  const { rows } = await sitting.sees(DIRECTOR, 'matters');
  const matter = rows.find((row) => row.title.text === TITLE).id;
  const page = `${HOME}/matters/${matter}`;
  const director = await ctx.signIn(DIRECTOR, page);
  for (const rule of ['SG-T8', 'MT-7', 'MT-8']) await director.locator(`main [data-rule="${rule}"]`).first().waitFor();
  await director.getByText(t('ui-way-decision-of', { party: ctx.say({ fi: 'Vantaan', sv: 'Vanda', en: 'Vantaa' }) })).waitFor();
  await director.getByText(t('ui-proposal-lacks', { body: bodies[0] })).waitFor();
  const why = await (await unfold(director, t('ui-why-not'))).innerText();
  for (const part of ['SG-T8', bodies[0]]) assert.ok(why.includes(part), `${part} is not in: ${why}`);
  await ctx.check(director);

  // Handed to the management team, on the agenda of its meeting.
  await press(director, button(director, t('ui-refer', { body: bodies[0] })));
  const plan = { body: 'management-team', date: '2026-11-26', time: '09:00:00', place: 'Etäkokous' };
  await sitting.does(DIRECTOR, { meeting: { plan } });
  await director.goto(page);
  await press(director, button(director, t('ui-add-to', { meeting: team })));
  await sitting.does(DIRECTOR, { meeting: { convene: { meeting: TEAM } } });
  await ctx.moveClock(director, '2026-11-26T07:00:00Z');
  await sitting.does(DIRECTOR, { meeting: { open: { meeting: TEAM } } });
  const now = async () => (await sitting.sees(DIRECTOR, `meetings/${TEAM}/live`)).at;
  for (const person of HERE) await sitting.does(DIRECTOR, { attendance: { arrive: { meeting: TEAM, person: sitting.id(person), at: await now() } } });
  const item = { meeting: TEAM, item: 1 };
  await sitting.does(DIRECTOR, { item: { call: item } });
  const { answers } = (await sitting.sees(DIRECTOR, `meetings/${TEAM}/live`)).now;
  for (const { person } of answers) await sitting.does(person.name, { interest: { answer: { ...item, person: person.id, interest: false } } });
  await sitting.does(DIRECTOR, { item: { open: item } });

  // Nobody is against, the operator's head takes no part: the draft is the management team's proposal.
  await director.goto(`${HOME}/meetings/${TEAM}/live`);
  await press(director, button(director, t('ui-nobody-against')));
  await press(director, button(director, t('ui-enter')));
  const ask = director.getByRole('region', { name: t('ui-ask-enter', { n: 1 }) });
  await press(director, button(ask, t('ui-enter')));
  await sitting.does(DIRECTOR, { meeting: { close: { meeting: TEAM } } });
  await director.goto(page);
  await director.getByText(t('ui-proposed-by', { body: bodies[0], day: '26.11.2026' })).first().waitFor();
  await director.getByText(DRAFT).first().waitFor();
  await ctx.check(director);

  // On the steering group's agenda now; the operator reads nothing of it.
  await press(director, button(director, t('ui-add-to', { meeting: sitting.name })));
  const { agenda } = await sitting.sees(DIRECTOR, `meetings/${MEETING}`);
  const row = agenda.find((one) => one.matter === matter);
  assert.ok(row, `${matter} is not on the agenda`);
  sitting.items = new Map(agenda.map((one) => [one.section, one]));
  const { section } = row;
  assert.equal((await sitting.asks(TIERA[0], `matters/${matter}`)).status, 404);

  // Decided without the operator: it is out of the room, and nobody is against.
  const secretary = await sitting.begins([...MEMBERS, ...TIERA]);
  await sitting.opens(section);
  await secretary.goto(LIVE);
  await press(secretary, button(secretary, t('ui-nobody-against')));
  await press(secretary, button(secretary, t('ui-enter')));
  const region = secretary.getByRole('region', { name: t('ui-ask-enter', { n: section }) });
  await region.getByText(`A: ${DRAFT}`).waitFor();
  await press(secretary, button(region, t('ui-enter')));
  const decision = `SG-2026-4-${section}`;
  await secretary.goto(`${HOME}/decisions/${decision}`);
  await badge(secretary, t('ui-own-waiting', { parties: host })).waitFor();
  assert.equal(await secretary.getByText(t('ui-own-record')).count(), 0, 'the secretary may not record it');
  await ctx.check(secretary);
  const judged = await sitting.sees(DIRECTOR, `decisions/${decision}`);
  assert.equal(judged.own.standing.effect, 'waiting');

  // Whoever is of another city may not record it; the host's own member finds it at home, and does.
  const record = { decision, party: 'vantaa', verdict: 'approved', organ: 'Kaupunginhallitus', on: '2026-12-15' };
  const refused = await sitting.tries('Anna Virta', { 'own-decision': { record } });
  assert.deepEqual([refused.status, refused.body.refused.rules.slice(0, 2)], [403, ['IN-4', 'MT-8']]);
  const member = await ctx.signIn(CHAIR, HOME);
  const task = t('ui-task-own-decision', { party: host, matter: `${matter} ${TITLE}` });
  await press(member, member.getByRole('link', { name: task }));
  await unfold(member, t('ui-own-record'));
  await ctx.check(member);
  await press(member, button(member, t('ui-own-record')));
  await member.getByRole('heading', { name: t('ui-form-faults') }).waitFor();
  await ctx.check(member);
  await member.getByRole('radio', { name: t('ui-own-approve') }).check();
  await member.getByLabel(t('ui-organ')).fill('Kaupunginhallitus');
  await member.getByLabel(t('ui-decided-day')).fill('15.12.2026');
  await member.getByLabel(t('ui-section'), { exact: true }).fill('§ 17');
  await press(member, button(member, t('ui-own-record')));
  await badge(member, t('ui-own-done')).waitFor();
  const said = await member.locator('main').innerText();
  for (const part of ['Kaupunginhallitus', '§ 17', '15.12.2026']) assert.ok(said.includes(part), `${part} is not in: ${said}`);
  await ctx.check(member);
  await secretary.goto(`${HOME}/decisions/${decision}`);
  await badge(secretary, t('ui-own-done')).waitFor();
  await secretary.goto(`${HOME}/matters`);
  await badge(secretary, t('ui-own-done')).waitFor();
  await ctx.check(secretary);
}

export default { id: 'E13', title: 'a procurement proposed, decided without the operator, decided at home, done', fixture: 'figures', run };
