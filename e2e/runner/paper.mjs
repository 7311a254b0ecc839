// One PDF: what qpdf and poppler say about it. No validator of PDF/A is at hand, so this looks at what the two standards
// ask for that a program can see; it claims no verdict.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const call = promisify(execFile);

/** The output of a tool; its complaint, where it ends badly. */
async function ask(tool, words) {
  try {
    return { text: (await call(tool, words, { maxBuffer: 256 << 20 })).stdout };
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`${tool} is missing: install qpdf and poppler-utils`);
    return { text: error.stdout ?? '', complaint: `${tool}: ${(error.stderr || error.stdout || error.message).trim().slice(0, 500)}` };
  }
}

/** What is wrong with a file; nothing where all is well. */
export async function findings(file) {
  const whole = await ask('qpdf', ['--check', file]);
  if (whole.complaint) return [whole.complaint];
  const [info, meta, fonts, words, objects] = await Promise.all([
    ask('pdfinfo', [file]),
    ask('pdfinfo', ['-meta', file]),
    ask('pdffonts', [file]),
    ask('pdftotext', [file, '-']),
    ask('qpdf', ['--json=2', '--json-key=qpdf', file]),
  ]);
  const document = JSON.parse(objects.text).qpdf[1];
  return [
    ...promises(meta.text),
    ...structure(document),
    ...summary(info.text),
    ...letters(fonts.text),
    ...(words.text.trim() ? [] : ['no text can be read from it']),
  ];
}

/** What the file says of itself: archivable at level A, accessible. */
function promises(meta) {
  const value = (name) => new RegExp(`${name}(?:="([^"]*)"|>([^<]*)<)`).exec(meta)?.slice(1).find(Boolean);
  const wanted = { 'pdfaid:part': '2', 'pdfaid:conformance': 'A', 'pdfuaid:part': '1' };
  return Object.entries(wanted)
    .filter(([name, wants]) => value(name) !== wants)
    .map(([name, wants]) => `its metadata says ${name} = ${value(name)}, not ${wants}`);
}

/** What a reader's software relies on: tags, language, title, and nothing that runs. */
function structure(document) {
  const objects = Object.values(document).map((object) => object.value ?? object.stream?.dict ?? {});
  const root = document['trailer'].value['/Root'];
  const catalog = document[`obj:${root}`].value;
  const follow = (value) => (typeof value === 'string' && / R$/.test(value) ? document[`obj:${value}`]?.value : value);
  const found = [];
  if (follow(catalog['/MarkInfo'])?.['/Marked'] !== true) found.push('it is not marked as tagged');
  if (!catalog['/StructTreeRoot']) found.push('it has no structure tree');
  if (!/^u:(fi|sv|en)/.test(catalog['/Lang'] ?? '')) found.push(`its language is ${catalog['/Lang']}`);
  if (follow(catalog['/ViewerPreferences'])?.['/DisplayDocTitle'] !== true) found.push('a reader shows its file name, not its title');
  if (!catalog['/OutputIntents']) found.push('it does not say what its colours are');
  if (document['trailer'].value['/Encrypt']) found.push('it is encrypted');
  const kinds = objects.map((object) => object['/S']);
  for (const kind of ['/JavaScript', '/Launch', '/SubmitForm']) if (kinds.includes(kind)) found.push(`it holds an action ${kind}`);
  if (!kinds.includes('/H1')) found.push('no heading of the first level is tagged');
  const figures = objects.filter((object) => object['/S'] === '/Figure' && !object['/Alt']);
  if (figures.length > 0) found.push(`${figures.length} figures have no text in their place`);
  return found;
}

/** What poppler makes of it. */
function summary(info) {
  const value = (name) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(info)?.[1] ?? '';
  const found = [];
  if (!value('Title')) found.push('it has no title');
  if (value('Tagged') !== 'yes') found.push('poppler finds no tags');
  if (value('JavaScript') !== 'no') found.push('it holds script');
  if (!/A4/.test(value('Page size'))) found.push(`its pages are ${value('Page size')}, not A4`);
  return found;
}

/** Every font is inside the file and maps to letters. */
function letters(fonts) {
  const rows = fonts.split('\n').slice(2).filter(Boolean);
  return rows
    .filter((row) => !/\byes\s+(yes|no)\s+yes\s+\d+\s+\d+$/.test(row.trim()))
    .map((row) => `this font is not embedded, or its letters cannot be read: ${row.trim()}`);
}
