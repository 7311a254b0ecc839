// What the person asked of run.mjs.

import { parseArgs } from 'node:util';

export const USAGE = `node run.mjs --binary PATH | --base URL [options]

  --binary PATH         the linjaus to start, anew for every story
  --base URL            a running server instead; its data changes
  --story E3            that story alone (may be given several times; "pages" is one too)
  --lang fi|sv|en       fix the language       --width 360|1280     fix the width
  --theme light|dark    fix the theme          --no-script          without script alone
  --all-combinations    every story in every combination
  --long                what takes minutes takes minutes: a network cut for 600 s
  --gallery             a picture of every page, in out/gallery`;

const CHOICES = { lang: ['fi', 'sv', 'en'], width: ['360', '1280'], theme: ['light', 'dark'] };

/** Reads the command line; throws a sentence for the person. */
export function parse(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      binary: { type: 'string' },
      base: { type: 'string' },
      story: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string' },
      width: { type: 'string' },
      theme: { type: 'string' },
      'no-script': { type: 'boolean', default: false },
      'all-combinations': { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      gallery: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  for (const [name, known] of Object.entries(CHOICES)) {
    if (values[name] !== undefined && !known.includes(values[name])) {
      throw new Error(`--${name} is one of ${known.join(', ')}, not ${values[name]}`);
    }
  }
  if (!values.help && !values.binary && !values.base) throw new Error('give --binary or --base');
  return {
    binary: values.binary,
    base: values.base?.replace(/\/$/, ''),
    stories: values.story.map((id) => id.toLowerCase()),
    fixed: {
      ...(values.lang && { lang: values.lang }),
      ...(values.width && { width: Number(values.width) }),
      ...(values.theme && { theme: values.theme }),
      ...(values['no-script'] && { script: false }),
    },
    allCombinations: values['all-combinations'],
    long: values.long,
    gallery: values.gallery,
    help: values.help,
  };
}
