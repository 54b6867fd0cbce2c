import type { Penalty, PenaltyType } from '../codebook/index.ts'
import { CURRENCIES } from './currencies.ts'
import { amountIsPlural, amountWords } from './english.ts'

/** "five years", "one and a half years", "up to 20 days", "one to four years". */
export function termWords({ amount, unit }: Penalty): string | null {
  if (amount === undefined || unit === undefined || !/^[a-z]+$/.test(unit)) return null
  return `${amountWords(amount)} ${amountIsPlural(amount) ? unit : unit.replace(/s$/, '')}`
}

/** "5,500 Kyrgyzstani soms", "up to 340 euros"; sums stay in figures. */
export function sumWords({ amount, unit }: Penalty): string | null {
  if (amount === undefined) return null
  const figures = amountWords(amount).replace(
    /\b(?:one|two|three|four|five|six|seven|eight|nine)\b/g,
    word => String('zero one two three four five six seven eight nine'.split(' ').indexOf(word)),
  )
  return unit === undefined ? figures : `${figures} ${CURRENCIES[unit] ?? unit}`
}

const term = (penalty: Penalty, after: string, bare: string) => {
  const length = termWords(penalty)
  return length === null ? bare : `${length} ${after}`
}

/** Words of the source that tell which restriction of liberty it was; the codebook has one type for them all. */
const RESTRICTIONS: readonly (readonly [RegExp, string, string])[] = [
  [/\bsuspended\b/i, 'in prison, suspended', 'a suspended sentence'],
  [/\bprobation\b/i, 'of probation', 'probation'],
  [/\bhouse arrest\b/i, 'of house arrest', 'house arrest'],
]

const SAID: Readonly<Record<PenaltyType, (penalty: Penalty, source: string) => string>> = {
  prison: penalty => term(penalty, 'in prison', 'imprisonment'),
  detention: penalty => term(penalty, 'of administrative detention', 'administrative detention'),
  restriction: (penalty, source) => {
    const [, after, bare] = RESTRICTIONS.find(([pattern]) => pattern.test(source)) ?? PLAIN
    return term(penalty, after, bare)
  },
  fine: penalty => {
    const sum = sumWords(penalty)
    return sum === null ? 'a fine' : `a fine of ${sum}`
  },
  warning: () => 'a warning',
  ban: penalty => {
    const length = termWords(penalty)
    return length === null ? 'a ban' : `a ban for ${length}`
  },
  labour: penalty => term(penalty, 'of compulsory labour', 'compulsory labour'),
  life: () => 'life imprisonment',
  death: () => 'death',
}

const PLAIN = [null, 'of restricted freedom', 'restricted freedom'] as const

/** A penalty as what somebody is sentenced to or given: "15 days of administrative detention", "a fine of 340 euros". */
export function penaltyWords(penalty: Penalty, source = ''): string {
  return SAID[penalty.type](penalty, source)
}

/** Whether the penalty is one that somebody is sentenced to, as against one that is imposed or given. */
export function isSentence({ type }: Penalty): boolean {
  return !['fine', 'warning', 'ban'].includes(type)
}
