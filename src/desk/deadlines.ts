import { z } from 'zod'
import { bounds, countDays, edtfSchema, isEdtf, VigilError } from '../codebook/index.ts'
import {
  assemblyDeadlines,
  caseDeadlines,
  parseCountryFile,
  replyDeadlines,
  type CountryFile,
  type Deadline,
  type StandingWord,
} from '../analyse/index.ts'
import { incidents } from '../reconcile/index.ts'
import { commit, listSettings } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { wordsOn, writeDown } from './following.ts'
import { dayOf, docketsOf, formerIds, type DocketsAsked } from './incidents.ts'
import { pictureOf } from './picture.ts'

const PREFIX = 'deadlines/'
const keptSchema = z.strictObject({ name: z.string(), text: z.string() })

/** A country file as a vault keeps it. */
export type KeptCountryFile = z.infer<typeof keptSchema> & { readonly country: string }

/** The country files that a vault keeps, by country. */
export async function keptCountryFiles(desk: Desk): Promise<readonly KeptCountryFile[]> {
  const kept = await listSettings(desk.vault)
  return kept
    .filter(({ subject }) => subject.startsWith(PREFIX))
    .map(({ subject, value }) => ({
      ...keptSchema.parse(value),
      country: subject.slice(PREFIX.length),
    }))
}

/** Checks a country file and keeps it in the vault, in place of the one for that country. */
export async function keepCountryFile(
  desk: Desk,
  file: { readonly name: string; readonly text: string },
): Promise<CountryFile> {
  const parsed = parseCountryFile(file.text, file.name)
  await keep(desk, parsed.country, file)
  return parsed
}

/** The country files that a vault keeps, with what they say. */
export async function readCountryFiles(
  desk: Desk,
): Promise<readonly (KeptCountryFile & Pick<CountryFile, 'checked' | 'rules'>)[]> {
  return (await keptCountryFiles(desk)).map(kept => {
    const { checked, rules } = parseCountryFile(kept.text, kept.name)
    return { ...kept, checked, rules }
  })
}

/**
 * Keeps what was written of a country, in place of what was opened; never in place of the file of another one.
 *
 * @param of the country whose file was opened; null for a new one
 * @throws VigilError `input-invalid`, with the line of everything that is wrong
 */
export async function writeCountryFile(
  desk: Desk,
  { of, text }: { readonly of: string | null; readonly text: string },
): Promise<CountryFile> {
  const kept = await keptCountryFiles(desk)
  const name = kept.find(({ country }) => country === of)?.name ?? 'The country file'
  const parsed = parseCountryFile(text, name)
  const { country } = parsed
  if (of !== null && country !== of)
    throw notKept(text, `it is the file of ${of}; add one for ${country} beside it`)
  if (of === null && kept.some(one => one.country === country))
    throw notKept(text, `there is a file for ${country} already; open that one`)
  await keep(desk, country, { name: of === null ? `${country.toLowerCase()}.yaml` : name, text })
  return parsed
}

function notKept(text: string, why: string): VigilError {
  const line = text.split('\n').findIndex(one => /^\W*country\b/.test(one)) + 1
  return new VigilError('input-invalid', `  line ${line || 1}: ${why}.\nNothing was changed.`)
}

/** Takes a country's file away. */
export async function dropCountryFile(desk: Desk, country: string): Promise<void> {
  if (!(await keptCountryFiles(desk)).some(one => one.country === country))
    throw new VigilError('not-found', `The vault keeps no country file for ${country}.`)
  await keep(desk, country, null)
}

const keep = (desk: Desk, country: string, value: { name: string; text: string } | null) =>
  commit(desk.vault, [{ act: 'setting', content: { name: PREFIX + country, value } }], who(desk))

/** A deadline with the word of whoever confirmed or corrected it. */
export type DueDate = Omit<Deadline, 'also'> & {
  readonly confirmed?: StandingWord<'date'> | undefined
}

/** All that is due by the country files and by what senders wrote, the nearest first; internal until confirmed. */
export async function listDeadlines(
  desk: Desk,
  asked: DocketsAsked = {},
): Promise<readonly DueDate[]> {
  const asOf = dayOf(desk, asked)
  const files = (await keptCountryFiles(desk)).map(({ text, name }) => parseCountryFile(text, name))
  const { reconciled } = await pictureOf(desk)
  const told = incidents(reconciled, { drafts: asked.drafts ?? false })
  const dockets = await docketsOf(desk, asked)
  const confirmed = new Map((await wordsOn(desk, 'date')).map(word => [word.subject, word]))
  const due = [
    ...caseDeadlines(dockets, told, { files, asOf, formerly: formerIds(reconciled) }),
    ...assemblyDeadlines(told, { files, asOf }),
    ...replyDeadlines(await wordsOn(desk, 'intervention'), { files, asOf }),
  ]
  return due
    .map(({ also, ...one }) => withWord(one, { confirmed, also, asOf }))
    .toSorted((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1))
}

type Words = {
  readonly confirmed: ReadonlyMap<string, StandingWord<'date'>>
  readonly also: readonly string[]
  readonly asOf: string
}

/** A deadline with the latest word on it, under whichever record of the step it was confirmed; the days left are counted to that. */
function withWord(one: Omit<Deadline, 'also'>, { confirmed, also, asOf }: Words): DueDate {
  const said = [one.id, ...also].flatMap(id => confirmed.get(id) ?? [])
  const word = said.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
  if (!word) return one
  const { latest } = bounds(word.value.on)
  const left = latest === null ? one.left : countDays(asOf, latest)
  return { ...one, id: word.subject, left, confirmed: word }
}

/** Confirms a date that was worked out (a deadline, an expected release), as it is or as another; gives the entry's number, and what the date is of. */
export async function confirmDate(
  desk: Desk,
  { id, on, note }: { readonly id: string; readonly on?: string; readonly note?: string },
): Promise<{ readonly entry: string; readonly on: string; readonly called: string }> {
  if (on !== undefined && !isEdtf(on))
    throw new VigilError('date-invalid', `"${on}" is no date: write 2026-01-31.`)
  const known = await workedOut(desk)
  const [found, other] = known.filter(one => id.length >= 4 && one.id.startsWith(id))
  if (!found || other)
    throw new VigilError(
      'not-found',
      `${other ? 'More than one date' : 'No date that was worked out'} has a number that begins with "${id}". vigil deadlines --all and vigil cases list them.`,
    )
  const value = { was: found.on, on: edtfSchema.parse(on ?? found.on), ...(note && { note }) }
  const entry = await writeDown(desk, { of: 'date', subject: found.id, value })
  return { entry, on: value.on, called: found.called }
}

/** A date that was worked out, and of whom and what it is. */
type WorkedOut = { readonly id: string; readonly on: string; readonly called: string }

async function workedOut(desk: Desk): Promise<readonly WorkedOut[]> {
  const asked = { drafts: true }
  const terms = (await docketsOf(desk, asked)).flatMap(({ defendants }) =>
    defendants.flatMap(({ name, term }) => {
      if (!term) return []
      const [first, last] = term.until
      const on = first === last ? first : `${first}/${last}`
      return [{ id: term.id, on, called: `${name}, expected release` }]
    }),
  )
  const due = await listDeadlines(desk, asked)
  return [...due.map(one => ({ ...one, called: `${one.whom}, ${one.about}` })), ...terms]
}
