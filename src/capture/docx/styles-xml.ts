import type { Style } from '../story/story.ts'
import { walkXml } from '../story/walk-xml.ts'

type Found = { name: string; basedOn: string; outline: number | undefined }

/** What each paragraph style of a Word document means, by its id. The ids are in any language, the names in English. */
export function readStyles(bytes: Uint8Array | undefined): (id: string) => Style {
  const found = new Map<string, Found>()
  let current: Found | undefined
  if (bytes)
    walkXml(bytes, {
      open: (name, attributes) => {
        const value = attributes.get('val') ?? ''
        if (name === 'style') {
          current = { name: '', basedOn: '', outline: undefined }
          found.set(attributes.get('styleId') ?? '', current)
        } else if (current && name === 'name') current.name = value.toLowerCase()
        else if (current && name === 'basedOn') current.basedOn = value
        else if (current && name === 'outlineLvl') current.outline = Number(value)
      },
      close: name => {
        if (name === 'style') current = undefined
      },
      text: () => undefined,
    })
  return id => styleOf(found, id)
}

/** Styles are based on styles; more than this many steps are a circle. */
const STEPS = 12

function styleOf(found: ReadonlyMap<string, Found>, id: string): Style {
  let at = id
  for (let step = 0; step < STEPS; step++) {
    const { name, basedOn, outline } = found.get(at) ?? { name: at.toLowerCase(), basedOn: '' }
    const style = named(name) ?? outlined(outline)
    if (style || basedOn === '') return style ?? {}
    at = basedOn
  }
  return {}
}

function named(name: string): Style | undefined {
  const [, level] = /^heading ?(\d)/.exec(name) ?? []
  if (level !== undefined) return { kind: 'heading', level: Math.max(1, Number(level)) }
  if (name === 'title') return { kind: 'title' }
  if (name === 'subtitle') return { kind: 'heading', level: 2 }
  if (name === 'caption') return { kind: 'caption' }
  if (/^(?:intense )?quote$/.test(name)) return { kind: 'quote' }
  if (/^toc \d/.test(name)) return { leftOut: true }
  const [, list] = /^list (?:bullet|number)(?: (\d))?/.exec(name) ?? []
  return /^list (?:bullet|number)/.test(name)
    ? { kind: 'item', level: Number(list ?? 1) }
    : undefined
}

const outlined = (outline: number | undefined): Style | undefined =>
  outline !== undefined && outline >= 0 && outline < 9
    ? { kind: 'heading', level: outline + 1 }
    : undefined
