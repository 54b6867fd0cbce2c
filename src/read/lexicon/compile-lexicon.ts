import type { Attributes } from '../../codebook/index.ts'
import type { NameClass } from '../naming/classify.ts'
import { compile, frame, type Frame, type Grammar } from '../events/frames.ts'
import { IS } from '../naming/name-lists.ts'
import { FRAMES } from '../rules/en/index.ts'
import { addNoun, classesOf, collectWords, type ExtraWords } from '../text/word-table.ts'
import { compileLexicon, idOf, type Lexicon } from '../text/words.ts'
import type { LexiconFile, Way } from './lexicon.ts'
import { patternOf } from './patterns.ts'

/** A monitor's own words, ready to read with. */
export type OwnWords = {
  readonly grammar: Grammar
  readonly words: ExtraWords
  readonly bits: ReadonlyMap<number, number>
  readonly names: Lexicon<NameClass>
  readonly offences: Lexicon<true>
}

const HEADS: Readonly<Record<string, number>> = {
  authority: IS.authorityHead,
  police: IS.authorityHead,
  court: IS.authorityHead,
  legislature: IS.authorityHead,
  organisation: IS.groupHead,
  outlet: IS.outletHead,
}

/** Adds the ways of a kind to its frame; the frame's own rules come first. */
function framesWith(ways: readonly Way[]): Frame[] {
  return FRAMES.map(own => {
    const more = ways.filter(way => way.kind === own.kind)
    if (more.length === 0) return own
    const rules = more.map((way, i) => ({
      id: `own-${i + 1}`,
      verbs: (way.verbs ?? []).map(patternOf).join(', '),
      nouns: (way.nouns ?? []).map(noun => noun.toLowerCase()).join(', '),
      // The schema has checked each attribute against its kind.
      set: (way.with ?? {}) as Attributes,
    }))
    return frame({ ...own, rules: [...own.rules, ...rules] })
  })
}

function institutionsOf(file: LexiconFile) {
  return (file.institutions ?? []).map(one =>
    typeof one === 'string'
      ? { noun: one, type: 'authority' as const }
      : { noun: one.noun, type: one.type ?? ('authority' as const) },
  )
}

function namesOf(file: LexiconFile): Lexicon<NameClass> {
  const organisations = (file.organisations ?? []).flatMap(one => {
    if (typeof one === 'string') return [[one, 'group'] as const]
    const type = one.type ?? 'group'
    return [one.name, ...(one.also ?? [])].map(name => [name, type] as const)
  })
  const places = (file.places ?? []).map(name => [name, 'place'] as const)
  return compileLexicon<NameClass>([...organisations, ...places])
}

function bitsOf(file: LexiconFile): Map<number, number> {
  const bits = new Map<number, number>()
  const add = (word: string, bit: number) => {
    const id = idOf(word.toLowerCase())
    bits.set(id, (bits.get(id) ?? 0) | bit)
  }
  for (const title of file.titles ?? []) {
    const words = title.split(/\s+/)
    for (const [i, word] of words.entries())
      add(word, i === words.length - 1 ? IS.title : IS.titleModifier)
  }
  for (const { noun, type } of institutionsOf(file)) add(noun, HEADS[type] ?? IS.authorityHead)
  return bits
}

/** Compiles a lexicon; nothing outside what it gives is changed. */
export function compileOwnWords(file: LexiconFile): OwnWords {
  let grammar: Grammar | undefined
  const words = collectWords(() => {
    grammar = compile(framesWith(file.ways ?? []))
    for (const { noun, type } of institutionsOf(file)) {
      const classes =
        type === 'police' || type === 'court' ? (['authority', type] as const) : ([type] as const)
      addNoun(noun.toLowerCase(), classesOf(classes))
    }
    for (const title of file.titles ?? [])
      addNoun(title.toLowerCase().split(/\s+/).at(-1) ?? '', classesOf(['person']))
  })
  if (!grammar) throw new Error('a lexicon was compiled without a grammar')
  return {
    grammar,
    words,
    bits: bitsOf(file),
    names: namesOf(file),
    offences: compileLexicon((file.offences ?? []).map(said => [said, true] as const)),
  }
}
