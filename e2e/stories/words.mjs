// The product's words in one language, as its pages print them: a story asks for a button by what stands on it.

import { readFileSync, readdirSync } from 'node:fs';

const LOCALES = new URL('../../crates/text/locales/', import.meta.url);

/** Words by key. A message is one line, or a choice by number of which one line holds. */
export class Words {
  #messages = new Map();

  constructor(lang) {
    const folder = new URL(`${lang}/`, LOCALES);
    for (const name of readdirSync(folder)) this.#read(readFileSync(new URL(name, folder), 'utf8'));
  }

  /** The words of a key; what is missing is a mistake of the story. */
  of(key, values = {}) {
    const message = this.#messages.get(key);
    if (message === undefined) throw new Error(`there are no words ${key}`);
    return filled(chosen(message, values), values);
  }

  #read(text) {
    for (const [, key, message] of text.matchAll(/^([a-z][\w-]*) = (.*(?:\n(?: {4,}.*|\s*))*)/gm)) this.#messages.set(key, message.trim());
  }
}

/** Of a choice by number the line for that number; anything else as it is. */
function chosen(message, values) {
  const choice = /^\{ \$(\w+) ->([\s\S]*?)\n\s*\}/.exec(message);
  if (!choice) return message.split('\n')[0];
  const number = Number(values[choice[1]]);
  const lines = new Map([...choice[2].matchAll(/\*?\[(\w+)\] (.*)/g)].map(([, name, words]) => [name, words]));
  return lines.get(String(number)) ?? (number === 1 ? lines.get('one') : undefined) ?? lines.get('other');
}

function filled(message, values) {
  return message.replaceAll(/\{ \$([\w-]+) \}/g, (_, name) => {
    if (!(name in values)) throw new Error(`the words "${message}" want ${name}`);
    return values[name];
  });
}
