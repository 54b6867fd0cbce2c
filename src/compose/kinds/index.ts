import type { Kind } from '../../codebook/index.ts'
import type { Frame } from '../telling.ts'
import { acquittal, appeal, charge, conviction, lawsuit, trial } from './court.ts'
import {
  death,
  detention,
  intimidation,
  release,
  search,
  summons,
  torture,
  violence,
} from './custody.ts'
import { assembly, permission, petition, vote } from './gathering.ts'
import { accreditation, figure, law, registration, restriction, statement } from './rules.ts'

/** How each of the 24 kinds is said. */
export const FRAMES: Readonly<Record<Kind, Frame>> = {
  assembly,
  permission,
  registration,
  accreditation,
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
  conviction,
  acquittal,
  appeal,
  release,
  lawsuit,
  law,
  petition,
  vote,
  statement,
  figure,
}
