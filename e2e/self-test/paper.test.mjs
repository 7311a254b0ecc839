import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { launch } from '../runner/browser.mjs';
import { findings } from '../runner/paper.mjs';

test('a browser printout is tagged and readable, but promises nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'linjaus-paper-'));
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setContent('<html lang="fi"><title>Pöytäkirja</title><h1>Pöytäkirja</h1><p>Läsnä</p></html>');
    const file = join(folder, 'print.pdf');
    await page.pdf({ path: file, format: 'A4', tagged: true });
    const found = await findings(file);
    assert.ok(found.some((finding) => /pdfaid:part = undefined, not 2/.test(finding)), found.join('\n'));
    assert.ok(found.some((finding) => /colours/.test(finding)));
    assert.ok(!found.some((finding) => /not marked as tagged|no text can be read|not A4|not embedded/.test(finding)), found.join('\n'));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});

test('a file that is cut short is broken', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'linjaus-paper-'));
  const file = join(folder, 'cut.pdf');
  await writeFile(file, '%PDF-1.7\n1 0 obj\n');
  const found = await findings(file);
  assert.match(found.join(), /^qpdf: /);
  await rm(folder, { recursive: true });
});
