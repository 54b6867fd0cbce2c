import { NOUN, infoOf } from '../text/word-table.ts'
import { idWithin, wordOf } from '../text/intern.ts'

const AGENT_ENDINGS = ['er', 'or', 'ist', 'ian', 'man', 'woman', 'ee', 'smith', 'wright', 'eur']

const THINGS = new Set(
  `mirror sector factor vector motor razor error terror horror tremor rumor indicator elevator escalator generator
  reactor tractor trailer shelter register charter winter summer weather counter barrier carrier charger marker
  poster folder disorder order murder slander danger anger hunger matter letter number power paper offer answer
  prayer border chapter quarter semester trimester disaster thriller center meter character router transmitter
  receiver amplifier loudspeaker projector detector sensor helicopter container cylinder banner timber rubber leather
  manslaughter laughter remainder encounter perimeter parameter cluster calendar recorder boulder shoulder transfer
  chamber cover newspaper bulldozer corridor armor armour harbor vapor favor labor odor rigor valor honor color
  endeavor behavior sticker flyer booster blister bunker crater shutter locker cooker freezer printer scanner buffer
  filter blocker cursor meteor decor fervor crossover turnover takeover makeover stopover hangover spillover
  carryover starter primer sewer tower flower shower drawer skyscraper wrapper slipper zipper copper pepper dinner
  manner planner specimen acumen regimen abdomen omen stamen provider manufacturer retailer supplier ventilator
  respirator incubator refrigerator radiator calculator simulator capacitor resistor accelerator reservoir editorial
  locator tracker heater toaster mixer blender washer dryer dishwasher crusher excavator compressor inverter
  converter adapter boiler coaster dumper tanker freighter steamer liner trawler glider stapler duster strainer
  planer hanger hammer timer beeper pager tweeter reminder disclaimer waiver rejoinder surrender gender blunder
  plunder wonder thunder tinder cinder fodder ladder bladder adder udder rudder shudder minister canister sinister
  bluster fluster muster luster holster bolster plaster career liquor degree soccer temper spider hamburger lobster
  scissor feather ginger parlor parlour interior exterior flavor chatter merger buzzer litter cruiser typewriter
  platter saucer slumber panther screwdriver detonator stretcher thermometer cucumber fertilizer fertiliser firepower
  manpower willpower gunpowder extinguisher propeller splinter banister ledger condor dossier pointer diameter
  demeanor eraser terrier clutter sprinkler sledgehammer subcommittee launcher checklist glacier bestseller
  newsletter barometer camcorder copier airliner transformer watchtower kilometer centimeter millimeter header
  twitter jubilee marquee toffee coffee pedigree howitzer silencer speedometer defibrillator tranquilizer
  tranquilliser teleprompter epicenter icebreaker roadster shredder supercomputer reflector water backwater
  floodwater meltwater rainwater counteroffer denominator equator flamethrower jackhammer stabilizer tether quiver`.split(/\s+/),
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

/** What the last part of a joined word may tell of the whole: "student-activist", "ex-prisoner", "counter-rally". */
const TOLD_BY_LAST = NOUN.person | NOUN.police | NOUN.organisation | NOUN.assembly | NOUN.outlet

/** The classes of a noun that the lexicon does not know, by its last part or its ending; 0 where neither tells. */
export function classesByForm(id: number): number {
  const { noun, verb, fn } = infoOf(id)
  if (noun !== 0 || verb !== '' || fn !== 0) return 0
  const word = wordOf(id)
  const dash = word.lastIndexOf('-')
  const last = dash > 1 ? infoOf(idWithin(word, dash + 1, word.length)) : null
  if (last && last.noun !== 0) return last.noun & TOLD_BY_LAST
  return isAgentNoun(word) ? NOUN.person : 0
}
