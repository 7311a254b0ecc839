// Ways to look at a page: language, width, theme, script. All of them are many; pairwise covers every two values together.

export const WAYS = { lang: ['fi', 'sv', 'en'], width: [360, 1280], theme: ['light', 'dark'], script: [true, false] };

/** Every combination of the values. */
export function all(ways = WAYS) {
  return Object.entries(ways).reduce(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}

/** Few combinations in which any two values of different kinds meet at least once: the greedy choice among all. */
export function pairwise(ways = WAYS) {
  const candidates = all(ways);
  const open = new Set(candidates.flatMap(pairs));
  const rows = [];
  while (open.size > 0) {
    const gain = (row) => pairs(row).filter((pair) => open.has(pair)).length;
    const best = candidates.reduce((best, row) => (gain(row) > gain(best) ? row : best));
    pairs(best).forEach((pair) => open.delete(pair));
    rows.push(best);
  }
  return rows;
}

/** The names of the pairs of values that meet in a row. */
export function pairs(row) {
  const values = Object.entries(row).map(([name, value]) => `${name}=${value}`);
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one} ${other}`));
}

/**
 * The combinations that a story runs in. Without `every`, one: the stories take turns through the pairwise rows, so that
 * together they cover them all. What the person fixed is fixed; a story that needs script has script.
 */
export function forStory(story, turn, { every = false, fixed = {} } = {}) {
  const ways = { ...WAYS, ...(story.needsScript && { script: [true] }) };
  for (const [name, value] of Object.entries(fixed)) ways[name] = ways[name].filter((known) => known === value);
  const rows = every ? all(ways) : pairwise(ways);
  return every || rows.length === 0 ? rows : [rows[turn % rows.length]];
}

/** A combination as a person reads it. */
export function spelled({ lang, width, theme, script }) {
  return `${lang} ${width} ${theme} ${script ? 'script' : 'no-script'}`;
}
