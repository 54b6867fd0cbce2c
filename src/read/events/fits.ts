import type { NounPhrase } from '../grammar/grammar.ts'
import { ENTRY } from '../referring/pronouns.ts'
import { NOUN } from '../text/word-table.ts'

const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'him',
  'them',
  'we',
  'us',
  'i',
  'me',
  'himself',
  'herself',
  'themselves',
  'others',
  'who',
  ENTRY,
])

/** Whether a phrase can be what a mask of classes asks for. */
export function fits(phrase: NounPhrase, mask: number): boolean {
  if (phrase.determiner === 'negative' || phrase.lemma === 'either') return false
  if (phrase.duration?.age === true && phrase.name === null) return (mask & NOUN.person) !== 0
  if (phrase.pronoun === 'those') return mask !== 0
  if (phrase.pronoun !== null) {
    if (phrase.pronoun === 'they' && mask === NOUN.law) return true
    if (PERSONAL.has(phrase.pronoun)) return (mask & (NOUN.person | NOUN.organisation)) !== 0
    return (mask & ~NOUN.person) !== 0
  }
  if (phrase.quoted || isTally(phrase) || YEAR.test(phrase.lemma)) return false
  if (phrase.items.some(item => item.name !== null && (item.classes & mask) !== 0)) return true
  if ((phrase.classes & mask) !== 0) return true
  if (phrase.apposition && (phrase.apposition.classes & mask) !== 0) return true
  if (phrase.name !== null || phrase.money !== null || phrase.duration !== null) return false
  if (phrase.classes !== 0 || (mask & NOUN.person) === 0) return false
  // "the others were remanded"
  if (phrase.lemma === 'others' && phrase.determiner === 'definite') return true
  return (phrase.number !== null && phrase.plural) || isAgentNoun(phrase.lemma)
}

/** "lawsuit No. 1984 of 2021": the year of a file. */
const YEAR = /^(?:19|20)\d\d$/

/** What is counted and is nobody: "three times a week". */
const TALLIED = new Set(['times', 'occasions', 'ways', 'steps', 'points'])

const isTally = ({ number, lemma, name }: NounPhrase): boolean =>
  number !== null && name === null && TALLIED.has(lemma)

const AGENT_ENDINGS = ['er', 'or', 'ist', 'ian', 'man', 'woman', 'ee', 'smith', 'wright', 'eur']

const THINGS = new Set(
  `mirror sector factor vector motor razor error terror horror tremor rumor indicator elevator escalator generator reactor
  tractor trailer shelter register charter winter summer weather counter barrier carrier charger marker poster folder
  disorder order murder slander danger anger hunger matter letter number power paper offer answer prayer border chapter quarter semester trimester disaster thriller center meter
  character router transmitter receiver amplifier loudspeaker projector detector sensor helicopter container cylinder banner timber rubber leather
  manslaughter laughter remainder encounter perimeter parameter cluster calendar recorder boulder shoulder transfer chamber cover
  helicopter newspaper bulldozer corridor armor armour harbor vapor favor labor odor rigor valor honor color endeavor behavior
  sticker flyer booster blister bunker crater shutter locker cooker freezer printer scanner buffer filter blocker cursor meteor decor fervor
  crossover turnover takeover makeover stopover hangover spillover carryover starter primer sewer tower flower shower drawer skyscraper
  wrapper slipper zipper copper pepper dinner manner planner specimen acumen regimen abdomen omen stamen provider
  manufacturer retailer supplier`.split(/\s+/),
)

/** "driller", "machinists": by its ending a word for somebody, where the lexicon does not know it. */
export function isAgentNoun(lemma: string): boolean {
  const one = singular(lemma)
  return (
    one.length > 5 &&
    !THINGS.has(one) &&
    (AGENT_ENDINGS.some(ending => one.endsWith(ending)) || one.endsWith('-year-old'))
  )
}

/** "glassworkers", "foundrymen": one of them; the lexicon knows no singular of a word that it does not know. */
function singular(lemma: string): string {
  if (lemma.endsWith('men')) return `${lemma.slice(0, -2)}an`
  return lemma.endsWith('s') && !lemma.endsWith('ss') ? lemma.slice(0, -1) : lemma
}
