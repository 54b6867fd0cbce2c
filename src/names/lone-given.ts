import { isGivenName } from './name-groups.ts'
import { takeApart, type Parted } from './take-apart.ts'

/** Whether a name taken apart is a given name by itself. */
export const isLoneGiven = ({ words, initials, patronymic }: Parted): boolean =>
  words.length === 1 &&
  initials.length === 0 &&
  patronymic === null &&
  isGivenName(words[0]?.sound ?? '')

/** Whether a spelling is a given name by itself: "Marat" may be anybody of that name. */
export const isGivenNameAlone = (name: string): boolean => isLoneGiven(takeApart(name))
