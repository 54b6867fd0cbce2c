import { VigilError } from '../codebook/index.ts'
import { mappingSchema, OWN_MAPPING, ownMapping, type Mapping } from '../read/index.ts'
import { commit, listSettings, setting } from '../vault/index.ts'
import { asJson } from './as-json.ts'
import { who, type Desk } from './desk.ts'

const MAPPING = 'sheet-mapping/'

/** A mapping as a vault keeps it, under a name of the monitor's. */
export type KeptMapping = { readonly name: string; readonly mapping: Mapping }

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u

/** Keeps a mapping under a name; null takes it away. What was imported with it stays as it is. */
export async function keepMapping(
  desk: Desk,
  name: string,
  mapping: Mapping | null,
): Promise<void> {
  if (!NAME.test(name) || name === OWN_MAPPING)
    throw new VigilError(
      'usage',
      `A mapping cannot be called “${name}”: use letters, digits, spaces, dots and hyphens, 60 at most, and not “${OWN_MAPPING}”, which is what Vigil's own sheets are read with.`,
    )
  if (mapping === null) await mappingNamed(desk, name)
  const content = { name: `${MAPPING}${name}`, value: mapping && asJson(mapping) }
  await commit(desk.vault, [{ act: 'setting', content }], who(desk))
}

/** All mappings that the vault keeps, by name. */
export async function keptMappings(desk: Desk): Promise<readonly KeptMapping[]> {
  const all = await listSettings(desk.vault)
  return all.flatMap(({ subject, value }) =>
    subject.startsWith(MAPPING)
      ? [{ name: subject.slice(MAPPING.length), mapping: mappingSchema.parse(value) }]
      : [],
  )
}

/** The mapping of a name; "vigil" is that of the sheets that Vigil writes. */
export async function mappingNamed(desk: Desk, name: string): Promise<Mapping> {
  if (name === OWN_MAPPING) return ownMapping()
  const kept = await setting(desk.vault, `${MAPPING}${name}`)
  if (kept !== undefined) return mappingSchema.parse(kept)
  const names = [...(await keptMappings(desk)).map(one => one.name), OWN_MAPPING]
  throw new VigilError(
    'not-found',
    `The vault keeps no mapping “${name}”; there are: ${names.join(', ')}. Begin with vigil sheet propose FILE > mapping.yaml, look at it, and keep it with vigil sheet map NAME mapping.yaml.`,
  )
}
