import { nameOf, type Party } from './party.ts'

/** Whose hands did it: of the state, of others, or of people nobody knows. */
export type Doers = 'state' | 'others' | 'unknown'

const words = (list: string) => new Set(list.split(/\s+/))

const STATE =
  words(`police policeman policemen policewoman policewomen officer officers soldier soldiers troops guard guards
  gendarme gendarmes gendarmerie army military servicemen serviceman warden wardens warder warders marines paratroopers forces
  agents agent officials authorities conscripts jailers investigators`)
const OTHERS =
  words(`rebel rebels militant militants insurgent insurgents demonstrator demonstrators protester protesters
  protestor protestors marchers participants strikers villagers residents locals neighbour neighbours relatives inmate inmates
  cellmate cellmates prisoner prisoners detainee detainees criminals gang gangs bandits robbers robber terrorist terrorists
  separatists supporters students workers crowd mob hooligans provocateurs passers-by colleagues colleague husband wife
  opposition activists organisers organizers fans migrants vigilantes jihadists fighters`)
const UNKNOWN =
  words(`man men woman women people person persons gunman gunmen assailant assailants attacker attackers
  individual individuals strangers stranger perpetrators perpetrator thugs youths somebody someone`)
/** "members of the security forces": who they are stands behind the "of". */
const SOME = words(
  'members member group groups dozens some several employees representatives unit units staff',
)

/** Who guards a firm is not of the state. */
const PRIVATE = /\b(?:security|private|company|mine|bank|shop|hotel) guards?\b/i

/** Whose hands a party is, by the noun that heads its words; undefined for names and all else. */
function doersIn(party: Party): Doers | undefined {
  const told = nameOf(party).toLowerCase()
  if (PRIVATE.test(told)) return undefined
  const [head = '', ...behind] = told.split(/ (?:in|from|with|wearing|who|near|at|of) /)
  const noun = head.split(' ').at(-1) ?? ''
  if (SOME.has(noun) && behind.length > 0) return doersIn(behind[0] ?? '')
  if (STATE.has(noun)) return 'state'
  if (OTHERS.has(noun)) return 'others'
  return UNKNOWN.has(noun) ? 'unknown' : undefined
}

/** Whose hands some parties are, where all are of one sort. */
export function doersOf(parties: readonly Party[]): Doers | undefined {
  const sorts = new Set(parties.map(doersIn))
  const [one] = sorts
  return sorts.size === 1 ? one : undefined
}
