// Finds a Chromium for the browser tests, or installs one by what the system offers.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CANDIDATES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const found = () => CANDIDATES.find(path => path && existsSync(path))
const has = command => spawnSync('which', [command], { stdio: 'ignore' }).status === 0

/** Ways to install a Chromium without asking a question; each needs the tool it names and the right to use it. */
const INSTALLERS = [
  {
    tool: 'apt-get',
    steps: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
    ],
  },
  { tool: 'dnf', steps: [['dnf', 'install', '-y', '-q', 'chromium']] },
  { tool: 'apk', steps: [['apk', 'add', '--quiet', 'chromium', 'font-noto']] },
]

/** The path of a Chromium, installed where possible; undefined with a message where not. */
export function ensureBrowser() {
  const present = found()
  if (present) return present
  const root = process.getuid?.() === 0
  const installer = INSTALLERS.find(({ tool }) => has(tool))
  if (installer && root) {
    console.log(`Installing Chromium for the browser tests with ${installer.tool} …`)
    for (const [command, ...args] of installer.steps) {
      const done = spawnSync(command, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
      if (done.status !== 0) break
    }
  }
  const installed = found()
  if (!installed)
    console.warn(
      'No Chromium was found and none could be installed: the browser tests will be skipped. ' +
        `Install Chromium or Google Chrome${installer && !root ? ` (for example: sudo ${installer.tool} install chromium)` : ''}, or set CHROMIUM to its path.`,
    )
  return installed
}

if (process.argv[1] === import.meta.filename) ensureBrowser()
