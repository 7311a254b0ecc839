// A meeting of the steering group with the handbook's figures, and what people do in it.
//
// A story does by the pages what it is about. What only has to have happened before, others do meanwhile from devices of their
// own: they speak the API.

import assert from 'node:assert/strict';
import { Words } from './words.mjs';

export const MEETING = 'sg-2026-4';
export const HOME = '/p/digione';
export const LIVE = `${HOME}/meetings/${MEETING}/live`;

/** The people of the figures, all invented. */
export const SECRETARY = 'Ahti Kaunisharju';
export const DIRECTOR = 'Noora Siltakivi';
export const CHAIR = 'Outi Koskinen';
export const TIERA = ['Liisa Aalto', 'Pekka Niemi'];
export const CITIES = [
  ['Outi Koskinen', 'Jarno Laine'], // Vantaa, 1 000 000
  ['Tuomo Salmi', 'Birgitta Alkärr'], // Espoo, 1 200 000
  ['Anna Virta', 'Pekko Lahtinen'], // Tampere, 900 000
  ['Arto Lehmusoja', 'Teija Rautapuro'], // Oulu, 900 000
  ['Veli Saari', 'Maj-Len Sundkulla'], // Turku, 750 000
];
export const MEMBERS = CITIES.flat();

/** 13.00 in Helsinki on the day of the meeting. */
export const BEGINS = '2026-12-15T11:00:00Z';

/** One story's meeting. */
export class Sitting {
  #tokens = new Map();
  #act = 0;

  /** Learns who is who and what stands on the agenda. */
  static async of(ctx) {
    const sitting = new Sitting();
    const page = await (await fetch(`${ctx.base}/sign-in`)).text();
    const people = [...page.matchAll(/name="person" value="([^"]+)"[\s\S]*?<button[^>]*>([^<]+)</g)];
    const words = new Words(ctx.lang);
    Object.assign(sitting, { ctx, ids: new Map(people.map(([, id, name]) => [name.trim(), id])), t: words.of.bind(words) });
    const { agenda } = await sitting.sees(SECRETARY, `meetings/${MEETING}`);
    sitting.items = new Map(agenda.map((row) => [row.section, row]));
    return sitting;
  }

  /** What the meeting is called in the story's language. */
  get name() {
    return this.ctx.say({ fi: 'OR 4/2026', sv: 'SG 4/2026', en: 'SG 4/2026' });
  }

  /** The id of somebody. */
  id(name) {
    const id = this.ids.get(name);
    assert.ok(id, `nobody is called ${name}`);
    return id;
  }

  /** The lasting number of the item at §. */
  item(section) {
    return this.items.get(section).item;
  }

  /** The token with which somebody's device speaks the API. */
  async token(name) {
    if (!this.#tokens.has(name)) {
      const told = await this.#sent('/api/v1/sign-in', { person: this.id(name) }, {});
      this.#tokens.set(name, told.body.token);
    }
    return this.#tokens.get(name);
  }

  async #asked(name, path, body) {
    const headers = { Authorization: `Bearer ${await this.token(name)}`, 'Accept-Language': this.ctx.lang };
    return this.#sent(`/api/v1/programmes/digione/${path}`, body, headers);
  }

  async #sent(path, body, headers) {
    const post = body && { method: 'POST', body: JSON.stringify(body), headers: { ...headers, 'Content-Type': 'application/json' } };
    const answer = await fetch(this.ctx.base + path, post ?? { headers });
    const text = await answer.text();
    return { status: answer.status, body: /json/.test(answer.headers.get('content-type')) ? JSON.parse(text) : text };
  }

  /** What somebody's API answers at an address of the programme: status and body. */
  async asks(name, path) {
    return this.#asked(name, path);
  }

  /** What somebody sees there. */
  async sees(name, path) {
    const { status, body } = await this.#asked(name, path);
    assert.equal(status, 200, `${path} as ${name}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Somebody's command, refused or not: status and body. */
  async tries(name, command) {
    this.#act += 1;
    return this.#asked(name, 'commands', { act: `story-${this.#act}`, command });
  }

  /** Somebody's command, which the rules allow. */
  async does(name, command) {
    const { status, body } = await this.tries(name, command);
    assert.equal(status, 200, `${name}: ${JSON.stringify(command)}: ${JSON.stringify(body)}`);
    return body;
  }

  /** The meeting is opened and these people are here; the secretary's page stands at it. */
  async begins(here) {
    const page = await this.ctx.signIn(SECRETARY, LIVE);
    await this.ctx.moveClock(page, BEGINS);
    await this.runs({ meeting: { open: { meeting: MEETING } } });
    for (const name of here) await this.comes(name);
    await page.goto(LIVE);
    return page;
  }

  /** The secretary's command. */
  async runs(command) {
    return this.does(SECRETARY, command);
  }

  /** Somebody comes now. */
  async comes(name) {
    return this.runs({ attendance: { arrive: { meeting: MEETING, person: this.id(name), at: await this.now() } } });
  }

  /** Somebody leaves now. */
  async leaves(name) {
    return this.runs({ attendance: { leave: { meeting: MEETING, person: this.id(name), at: await this.now() } } });
  }

  /** The demo's moment. */
  async now() {
    return (await this.sees(SECRETARY, `meetings/${MEETING}/live`)).at;
  }

  /** The item at § is called; who must leave has left, and whoever is asked has answered that they have no interest. */
  async calls(section) {
    const at = { meeting: MEETING, item: this.item(section) };
    await this.runs({ item: { call: at } });
    await this.clears(section);
  }

  /** Of the item that is called: who must leave has left, and whoever is asked has answered that they have no interest. */
  async clears(section) {
    for (const { id } of (await this.handled()).to_leave) {
      await this.runs({ attendance: { leave: { meeting: MEETING, person: id, at: await this.now() } } });
    }
    await this.answer(section);
  }

  /** Whoever has not answered about interests does, from a device of their own. */
  async answer(section, except = []) {
    for (const { person, interest } of (await this.handled()).answers) {
      if (interest !== null || except.includes(person.name)) continue;
      const answer = { meeting: MEETING, item: this.item(section), person: person.id, interest: false };
      await this.does(person.name, { interest: { answer } });
    }
  }

  /** The item at § is called and opened. */
  async opens(section) {
    await this.calls(section);
    await this.runs({ item: { open: { meeting: MEETING, item: this.item(section) } } });
  }

  /** The item that is being handled, as the secretary sees it. */
  async handled() {
    return (await this.sees(SECRETARY, `meetings/${MEETING}/live`)).now;
  }

  /** Somebody's proposal, entered. */
  async proposes(section, name, text) {
    const propose = { meeting: MEETING, item: this.item(section), by: this.id(name), text };
    return this.runs({ item: { propose } });
  }

  /** Somebody is against the first proposal and the vote is open. */
  async opensVote(section, against) {
    const at = { meeting: MEETING, item: this.item(section) };
    await this.runs({ item: { against: { ...at, proposal: 'A', against: [this.id(against)] } } });
    await this.runs({ item: { 'open-vote': at } });
  }

  /** Somebody's ballot from a device of their own: a letter, or blank. */
  async votes(section, name, choice) {
    const cast = { meeting: MEETING, item: this.item(section), person: this.id(name) };
    return this.does(name, { ballot: { cast: { ...cast, choice: choice === 'blank' ? 'blank' : { for: choice } } } });
  }

  /** How many entries the record has: what happened twice has two. */
  async size() {
    return (await this.sees(SECRETARY, 'record/entries?most=1')).size;
  }

  /** Every entry of a kind in the record, as the secretary reads it, newest first. Ballots are read once the vote is closed. */
  async entries(kind) {
    const { entries } = await this.sees(SECRETARY, 'record/entries?most=1000');
    return entries.filter((entry) => entry.open?.kind === kind);
  }
}

/** Presses a button or a link that leads to a page, and waits for that page. */
export async function press(page, what) {
  const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await Promise.all([arrived, what.click()]);
  await page.waitForLoadState();
}

/** A state, as it stands with its icon. */
export function badge(scope, words) {
  return scope.locator('.badge', { hasText: words }).first();
}

/** A button by the whole of its name. */
export function button(scope, name) {
  return scope.locator('button').and(scope.getByRole('button', { name, exact: true }));
}

/** Opens what stands closed under a line. */
export async function unfold(scope, line) {
  const summary = scope.locator('summary', { hasText: line }).first();
  await summary.waitFor();
  if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
  return summary.locator('..');
}
