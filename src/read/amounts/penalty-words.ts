import type { Penalty } from '../../codebook/index.ts'

/** The words by which a length of time or a sum is told to be a penalty, and which. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const PRISON = set(`prison imprisonment jail bars colony penitentiary incarceration gaol`)
export const DETENTION = set(`detention arrest custody`)
export const CUSTODY = set(`custody`)
export const RESTRICTION = set(
  `restricted suspended probation open-type khimiya restriction restrictions limitation supervised deferred conditional conditionally non-custodial parole probationary`,
)
export const LABOUR = set(`labour labor service unpaid compulsory works community`)
export const POSSIBLE = set(
  `face faces facing faced punishable could can may might asked asks sought seek seeks demanded requested recommended maximum carries carry threatens risk risks asking seeking would`,
)
export const SENTENCING = set(
  `sentenced sentence sentences sentencing jailed imprisoned gaoled incarcerated given gave handed got received term terms drew drawn jail condemned resentenced commuted increased reduced cut serving convicted extended handing imposing jailing gets receives jails serve served imposed slapped punished`,
)
export const FINING = set(`fine fines fined pay penalty ticket tickets`)
export const CONFINING = set(`put sent locked returned`)
export const ARRESTED = set(`arrested arrests arrest`)
export const BANNING = set(
  `banned barred ban deprived deprivation disqualified disqualification prohibited`,
)
export const SENTENCED = set(`sentenced sentencing condemned sentence given jailed gaoled`)
/** What a ban is told behind: "was fined and barred from office". */
export const PUNISHED: ReadonlySet<string> = new Set([...SENTENCED, 'fined', 'convicted'])
export const JAILED = set(`jailed imprisoned gaoled incarcerated`)
export const HANDED = set(
  `received given gave got handed awarded sentenced receive receives get gets ended ends concluded verdict`,
)
export const GIVEN = set(`received given gave issued got handed with`)
export const LABOUR_WORDS = set(`labour service`)
export const ADMINISTRATIVE = set(`administrative`)
export const TERMS = set(`sentence sentences term terms period`)
export const NO_FINE = set(
  `damages compensation restitution salary bail ransom costs bond bonds surety sureties deposit`,
)
export const OR = set(`or option default lieu`)
/** What somebody has to pay beside a fine, and is none. */
export const COSTS = set(`costs cost surcharge compensation damages restitution levy expenses`)
/** What a fine counted by days is counted in: "80 daily rates of 30 euros". */
export const DAY_FINES = set(`rates day-fines dayfines units`)
export const WORK = set(`work`)
export const FOR = set(`for`)
export const BANS = set(`ban bans disqualification`)
export const CONFINED = set(`arrest detention confinement imprisonment`)
export const HOME = set(`house home domiciliary`)
/** What a length of time is that one of these names stands behind. */
export const NAMED: ReadonlyMap<string, Penalty['type']> = new Map([
  ['community order', 'restriction'],
  ['referral order', 'restriction'],
  ['supervision order', 'restriction'],
  ['good behaviour', 'restriction'],
  ['good behavior', 'restriction'],
  ['conditional discharge', 'warning'],
  ['of limited', 'restriction'],
])
