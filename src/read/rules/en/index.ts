import type { Frame } from '../../events/frames.ts'
import { accreditation } from './accreditation.ts'
import { acquittal } from './acquittal.ts'
import { appeal } from './appeal.ts'
import { assembly } from './assembly.ts'
import { charge } from './charge.ts'
import { conviction } from './conviction.ts'
import { death } from './death.ts'
import { detention } from './detention.ts'
import { figure } from './figure.ts'
import { intimidation } from './intimidation.ts'
import { law } from './law.ts'
import { lawsuit } from './lawsuit.ts'
import { permission } from './permission.ts'
import { petition } from './petition.ts'
import { registration } from './registration.ts'
import { release } from './release.ts'
import { restriction } from './restriction.ts'
import { search } from './search.ts'
import { statement } from './statement.ts'
import { summons } from './summons.ts'
import { torture } from './torture.ts'
import { trial } from './trial.ts'
import { violence } from './violence.ts'
import { vote } from './vote.ts'

/** The frames of English, one a kind. */
export const FRAMES: readonly Frame[] = [
  assembly,
  permission,
  registration,
  accreditation,
  conviction,
  restriction,
  detention,
  search,
  summons,
  intimidation,
  violence,
  torture,
  death,
  charge,
  trial,
  acquittal,
  appeal,
  release,
  lawsuit,
  law,
  petition,
  vote,
  statement,
  figure,
]
