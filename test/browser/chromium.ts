import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of this machine; undefined where there is none. */
export const chromiumPath = [process.env['CHROMIUM'] ?? '', ...PLACES].find(
  path => path !== '' && existsSync(path),
)

if (chromiumPath === undefined) {
  process.stderr.write(
    'The browser tests are skipped: no Chromium found. Install one (apt-get install chromium), or set CHROMIUM to its path.\n',
  )
}

/** Quiet, alone, and without a word to anybody. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
]
