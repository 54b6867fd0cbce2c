import { printWhen } from '../../codebook/index.ts'
import { say } from '../message.ts'

/** What stands for the date of a case that has none: by when a document had told of it. */
export const printUndated = (heard: string | null): string =>
  heard === null ? say('incidents.undated') : say('cases.undatedTold', { when: printWhen(heard) })
