import type { Stated } from './captured.ts'
import { detectLanguage } from './detect-language.ts'

type Choice = { readonly language: Stated | undefined; readonly note: readonly string[] }

/**
 * The language of a text: as stated, unless a page states one that is written in other letters (many sites say "en"
 * whatever they are written in). What a monitor states is never doubted.
 */
export async function chooseLanguage(
  text: string,
  stated: Stated | undefined,
  certain: boolean,
): Promise<Choice> {
  if (stated !== undefined && (certain || fitsLetters(text, stated.value))) {
    return { language: stated, note: [] }
  }
  const detected = await detectLanguage(text)
  if (detected === null) return { language: stated, note: [] }
  return {
    language: { value: detected, from: 'the letters of the text' },
    note:
      stated === undefined
        ? []
        : [`${stated.from} says “${stated.value}”, but the text is written in other letters`],
  }
}

/** Languages written in more than one script, beside the one that the platform thinks likely. */
const MORE_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  az: ['Cyrillic', 'Arabic'],
  bs: ['Cyrillic'],
  kk: ['Latin', 'Arabic'],
  ku: ['Arabic', 'Latin'],
  ky: ['Arabic', 'Latin'],
  mn: ['Mongolian'],
  pa: ['Arabic'],
  ro: ['Cyrillic'],
  sr: ['Latin'],
  tg: ['Latin'],
  tk: ['Cyrillic'],
  tt: ['Latin'],
  ug: ['Cyrillic', 'Latin'],
  uz: ['Cyrillic', 'Arabic'],
}

const SCRIPT_NAMES: Readonly<Record<string, string>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Arab: 'Arabic',
  Grek: 'Greek',
  Hebr: 'Hebrew',
  Geor: 'Georgian',
  Armn: 'Armenian',
}

const FEWEST_LETTERS = 80

/** Whether a fifth of the letters are of a script that the language is written in; scripts not listed always fit. */
function fitsLetters(text: string, tag: string): boolean {
  const { language, script = '' } = new Intl.Locale(tag).maximize()
  const name = SCRIPT_NAMES[script]
  if (name === undefined) return true
  const sample = text.slice(0, 5_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS) return true
  const fitting = [name, ...(MORE_SCRIPTS[language] ?? [])].map(
    one => sample.match(new RegExp(`\\p{Script=${one}}`, 'gu'))?.length ?? 0,
  )
  return fitting.reduce((sum, count) => sum + count, 0) >= letters / 5
}
