import { z } from 'zod'

/** A value as a journal can hold it: members that are not set are not there. */
export function asJson(value: object) {
  return z.json().parse(JSON.parse(JSON.stringify(value)))
}
