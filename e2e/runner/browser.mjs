// The browser: Debian's own, headless, and quiet towards the network.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it; the error says what to install. */
export async function launch() {
  const executablePath = process.env.LINJAUS_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath} is missing: install Debian's chromium, or name a browser in LINJAUS_CHROMIUM`);
  }
  return chromium.launch({ executablePath, args: FLAGS });
}

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** What a browser of this combination is like. */
export function profile({ lang, width, theme, script }, base) {
  return {
    baseURL: base,
    locale: LOCALES[lang],
    timezoneId: 'Europe/Helsinki',
    colorScheme: theme,
    javaScriptEnabled: script,
    viewport: { width, height: width < 500 ? 740 : 900 },
    ...(width < 500 && { hasTouch: true, isMobile: true, deviceScaleFactor: 2 }),
    reducedMotion: 'reduce',
  };
}
