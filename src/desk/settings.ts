import { z } from 'zod'
import { VigilError } from '../codebook/index.ts'
import { checkedProxy } from '../capture/index.ts'
import { commit, setting, type Vault } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'

type Setting = { readonly about: string; readonly check: (value: string) => void }

/** Minutes of a length of time ("10m", "2h", "90"); null for never ("off", "0"). */
export function idleMinutes(value: string): number | null {
  if (/^(?:off|never|0m?)$/i.test(value.trim())) return null
  const [, count, unit] = /^(\d{1,4})\s*(m|min|minutes?|h|hours?)?$/i.exec(value.trim()) ?? []
  const minutes = Number(count ?? NaN) * (/^h/i.test(unit ?? '') ? 60 : 1)
  if (minutes >= 1 && minutes <= 1440) return minutes
  throw new VigilError(
    'usage',
    `“${value}” is no time after which the workbench locks: write 10m, 2h, at most 24h, or off. Nothing was changed.`,
  )
}

/** What a vault can be told once for all, by name. */
export const SETTINGS: Readonly<Record<string, Setting>> = {
  proxy: {
    about: 'what all fetching goes through: socks5h://127.0.0.1:9050 (Tor), http://HOST:PORT',
    check: value => void checkedProxy(value),
  },
  'idle-lock': {
    about:
      'after how long without work the workbench closes the vault: 10m, 2h, or off; 15m if not set',
    check: value => void idleMinutes(value),
  },
  'user-agent': {
    about: 'what Vigil says of itself to servers, instead of a usual browser’s words',
    check(value) {
      if (!/^[\x20-\x7e]{1,300}$/.test(value))
        throw new VigilError(
          'input-invalid',
          'A user agent is one line of 1 to 300 plain letters, digits and signs. Nothing was changed.',
        )
    },
  },
}

/** The value that a vault keeps under a name; undefined where it keeps none. */
export async function settingOf(vault: Vault, name: string): Promise<string | undefined> {
  return (
    z
      .string()
      .nullish()
      .parse(await setting(vault, name)) ?? undefined
  )
}

/** Every setting with its value; null where the vault keeps none. */
export async function keptSettings(desk: Desk) {
  const names = Object.keys(SETTINGS)
  return Promise.all(
    names.map(async name => ({ name, value: (await settingOf(desk.vault, name)) ?? null })),
  )
}

/** Keeps a setting in the vault; null takes it back. */
export async function keepSetting(desk: Desk, name: string, value: string | null): Promise<void> {
  const known = SETTINGS[name]
  if (!known)
    throw new VigilError(
      'usage',
      `There is no setting “${name}”. There are: ${Object.keys(SETTINGS).join(', ')}.`,
    )
  if (value !== null) known.check(value)
  await commit(desk.vault, [{ act: 'setting', content: { name, value } }], who(desk))
}

/** Minutes without work after which the workbench closes a vault that says nothing else. */
const IDLE = 15

/** After how many minutes without work a vault wants to be closed; null for never. */
export async function idleLock({ vault }: Pick<Desk, 'vault'>): Promise<number | null> {
  const kept = await settingOf(vault, 'idle-lock')
  if (kept === undefined) return IDLE
  try {
    return idleMinutes(kept)
  } catch {
    // Written by a newer Vigil, in a way that this one does not know.
    return IDLE
  }
}
