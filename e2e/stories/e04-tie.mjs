// A tie: the chair's own ballot decides; where it is blank, the chair states one of the tied proposals, and no other.

import assert from 'node:assert/strict';
import { CHAIR, LIVE, MEETING, MEMBERS, Sitting, TIERA, button, press } from './sitting.mjs';

/** 1 400 000 : 1 400 000, the chair for A; Espoo and Turku vote blank. */
const CHAIR_VOTES = { A: [CHAIR, 'Anna Virta', 'Pekko Lahtinen'], B: ['Jarno Laine', 'Arto Lehmusoja', 'Teija Rautapuro'] };
/** 900 000 : 900 000, 600 000 for C; the chair votes blank. */
const CHAIR_BLANK = { A: ['Anna Virta', 'Pekko Lahtinen'], B: ['Arto Lehmusoja', 'Teija Rautapuro'], C: ['Tuomo Salmi'] };

async function run(ctx) {
  const sitting = await Sitting.of(ctx);
  const { t } = sitting;
  const secretary = await sitting.begins([...MEMBERS, ...TIERA]);
  await secretary.close();
  const chair = await ctx.signIn(CHAIR, LIVE);

  await sitting.opens(4);
  await sitting.proposes(4, 'Jarno Laine', 'Vain pilotti, 280 000 €');
  await sitting.opensVote(4, 'Jarno Laine');
  await ballots(sitting, 4, CHAIR_VOTES, MEMBERS);
  await chair.goto(LIVE);
  await press(chair, button(chair, t('ui-close-vote')));
  await ctx.check(chair);
  await press(chair, button(chair.getByRole('region', { name: t('ui-ask-close-vote', { n: 4 }) }), t('ui-close-vote')));
  await chair.getByText(t('ui-won-how', { letter: 'A', how: t('decision-how-chair-tie-break') })).first().waitFor();
  assert.equal(await button(chair, t('ui-choose', { letter: 'A' })).count(), 0);
  await ctx.check(chair);
  await sitting.runs({ decision: { enter: { meeting: MEETING, item: sitting.item(4) } } });

  await sitting.opens(5);
  await sitting.proposes(5, 'Arto Lehmusoja', 'Kaksi pilottikoulua kaupunkia kohden.');
  await sitting.proposes(5, 'Tuomo Salmi', 'Kolme pilottikoulua kaupunkia kohden.');
  await sitting.opensVote(5, 'Arto Lehmusoja');
  await ballots(sitting, 5, CHAIR_BLANK, MEMBERS);
  await sitting.runs({ item: { 'close-vote': { meeting: MEETING, item: sitting.item(5) } } });
  await chair.goto(LIVE);
  await chair.getByText(t('ui-tied', { letters: ctx.say({ fi: 'A ja B', sv: 'A och B', en: 'A and B' }) })).first().waitFor();
  await ctx.check(chair);
  assert.equal(await button(chair, t('ui-choose', { letter: 'C' })).count(), 0, 'C is offered, which is not tied');

  // Whoever asks for C all the same is told which may be chosen.
  const refused = await sitting.tries(CHAIR, { item: { choose: { meeting: MEETING, item: sitting.item(5), proposal: 'C' } } });
  assert.equal(refused.status, 409);
  assert.equal(refused.body.refused.code, 'not-among-tied');
  const model = ctx.say({
    fi: 'Ehdotusta C ei voi valita: äänet menivät tasan ehdotusten A ja B välillä (X-6',
    sv: 'Förslag C kan inte väljas: rösterna föll lika mellan förslagen A och B (X-6',
    en: 'Proposal C cannot be chosen: the tie is between A and B (X-6',
  });
  assert.equal(refused.body.refused.sentence.slice(0, model.length), model);

  await press(chair, button(chair, t('ui-choose', { letter: 'B' })));
  await chair.getByText(t('ui-won-how', { letter: 'B', how: t('decision-how-chair-tie-break') })).first().waitFor();
  await ctx.check(chair);
}

/** Everybody votes; who is named nowhere votes blank. */
async function ballots(sitting, section, sides, voters) {
  for (const name of voters) {
    const side = Object.entries(sides).find(([, names]) => names.includes(name));
    await sitting.votes(section, name, side ? side[0] : 'blank');
  }
}

export default { id: 'E4', title: "a tie: the chair's ballot, then the chair's choice", fixture: 'figures', run };
