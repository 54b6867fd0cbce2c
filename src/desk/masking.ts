import { VigilError, type Entity, type Mask } from '../codebook/index.ts'
import { commit, listMasks } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { searchTexts } from './keeping.ts'
import { entitiesOf, pictureOf } from './picture.ts'

/** Lets a person leave under other words only; gives the spellings that the mask covers, and whether any stands here. */
export async function maskPerson(
  desk: Desk,
  name: string,
  replacement: string,
): Promise<{ readonly spellings: readonly string[]; readonly isKnown: boolean }> {
  if (name.trim() === '' || replacement.trim() === '')
    throw new VigilError('usage', 'A mask needs a name, and the words that stand for it.')
  const content = { person: name.trim(), masked: true, as: replacement.trim() }
  await commit(desk.vault, [{ act: 'mask', content }], who(desk))
  const known = entitiesOf(await pictureOf(desk))
  const isKnown =
    entityNamed(known, name.trim()) !== undefined ||
    (await searchTexts(desk, name.trim(), { limit: 1 })).total > 0
  return { spellings: spellingsOf(known, name.trim()), isKnown }
}

/** Takes a mask away. */
export async function unmaskPerson(desk: Desk, name: string): Promise<readonly string[]> {
  const standing = (await listMasks(desk.vault)).find(
    ({ subject, value }) => subject === name.trim() && value.masked,
  )
  if (!standing) throw new VigilError('not-found', `Nobody called "${name}" is masked.`)
  const content = { person: name.trim(), masked: false }
  await commit(desk.vault, [{ act: 'mask', content }], who(desk))
  return spellingsOf(entitiesOf(await pictureOf(desk)), name.trim())
}

/** The masks that stand, each with every spelling known of the person. */
export async function standingMasks(desk: Desk): Promise<Mask[]> {
  const masks = (await listMasks(desk.vault)).filter(({ value }) => value.masked)
  const known = entitiesOf(await pictureOf(desk))
  return masks.map(({ subject, value }) => ({
    entity: entityNamed(known, subject)?.id ?? subject,
    names: spellingsOf(known, subject),
    as: value.as ?? 'a person',
  }))
}

function entityNamed(known: readonly Entity[], name: string): Entity | undefined {
  return known.find(({ spellings }) => spellings.includes(name))
}

function spellingsOf(known: readonly Entity[], name: string): readonly string[] {
  return [...new Set([name, ...(entityNamed(known, name)?.spellings ?? [])])]
}
