import type { Attributes, Kind, Modality } from '../../codebook/index.ts'
import {
  addNoun,
  addParticle,
  addVerb,
  NOUN,
  classesOf,
  infoOf,
  isNounClass,
} from '../text/word-table.ts'
import { idOf } from '../text/words.ts'
import { DEED_NOUNS } from '../rules/en/deed-nouns.ts'
import type { NounClass } from '../rules/en/noun-classes.ts'

/** A sentence of the author's own, about invented people, and what must be read from it; null: no record of the kind. */
export type Example = readonly [
  sentence: string,
  expected: Readonly<Record<string, unknown>> | null,
]

/** One way of saying it. */
export type Rule = {
  /** Stands in the id of records' rules: `kind.id`. */
  readonly id: string
  /**
   * Verb patterns, separated by commas. `detain *`: the object is the target; `^die`: the subject is; `deny * <notice>`:
   * an object of that class, `<case|=warrant>`: or of that noun; `on|to:*`, `to:<station>`: a prepositional phrase; `~into+custody`: these words;
   * `round+up *`: a particle; `refuse>register *`: the verb under "refuse to"; `!register *`: only where denied.
   * A `?` at the end of a part makes it optional.
   */
  readonly verbs?: string | undefined
  /** Nouns whose phrase tells the event ("the detention of X by Y"), separated by commas. */
  readonly nouns?: string | undefined
  /** What a noun must have beside itself; `force`: a verb that says that it holds. */
  readonly needs?:
    | readonly (
        'target' | 'actor' | 'date' | 'place' | 'penalty' | 'number' | 'anchor' | 'length' | 'force'
      )[]
    | undefined
  readonly set?: Attributes | undefined
  /** With `^`: the subject is one of these nouns, and whose it is is the target. */
  readonly of?: readonly string[] | undefined
  /** Who does it is one of these nouns: "ambulances took away nine people". */
  readonly by?: readonly string[] | undefined
  readonly actor?: readonly NounClass[] | undefined
  readonly target?: readonly NounClass[] | undefined
  readonly modality?: Modality | undefined
  /** The actor must be known and of the frame's class. */
  readonly strictActor?: boolean | undefined
  /** Only where somebody does it: not in the passive. */
  readonly activeOnly?: boolean | undefined
  /** Only where nothing is done to anything: "demonstrate", but not "demonstrate support". */
  readonly alone?: boolean | undefined
  /** Only where several people do it. */
  readonly crowd?: boolean | undefined
  /** No target is looked for. */
  readonly noTarget?: boolean | undefined
  /** Holds whatever the modality is: "plans to march" is a planned assembly. */
  readonly planned?: boolean | undefined
}

/** All ways in which a kind is told, with examples that are run as tests. */
export type Frame = {
  readonly kind: Kind
  readonly actor: readonly NounClass[]
  readonly target: readonly NounClass[]
  readonly rules: readonly Rule[]
  /** Phrases in which a trigger means something else. */
  readonly not?: string
  readonly examples: readonly Example[]
}

const rulesById = new WeakMap<Frame, ReadonlyMap<string, Rule>>()

/** The rule of a frame by its id. */
export function ruleOf(of: Frame, id: string): Rule | undefined {
  let rules = rulesById.get(of)
  // Of two rules with one id the first.
  if (!rules)
    rulesById.set(
      of,
      (rules = new Map(of.rules.map(rule => [rule.id, rule] as const).toReversed())),
    )
  return rules.get(id)
}

/** Part of a verb pattern after the verb. */
export type Complement =
  | {
      readonly type: 'phrase'
      readonly prepositions: readonly string[]
      readonly role: 'target' | 'actor' | null
      readonly mask: number
      readonly nouns: readonly string[]
      readonly optional: boolean
    }
  | {
      readonly type: 'words'
      readonly phrases: readonly (readonly string[])[]
      readonly optional: boolean
    }

/** A verb pattern, compiled. */
export type VerbPattern = {
  readonly frame: Frame
  readonly rule: Rule
  readonly lemma: string
  readonly particle: string | null
  readonly control: string | null
  readonly negative: boolean
  readonly subject: 'actor' | 'target'
  readonly object: 'target' | 'class' | null
  readonly objectMask: number
  readonly objectNouns: readonly string[]
  /** In `deny * <notice>`: what is denied. */
  readonly theme: number
  readonly themeNouns: readonly string[]
  readonly complements: readonly Complement[]
  readonly text: string
  readonly targetMask: number
  readonly actorMask: number
}

/** A noun pattern, compiled. */
export type NounPattern = {
  readonly frame: Frame
  readonly rule: Rule
  readonly lemma: string
  readonly targetMask: number
  readonly actorMask: number
}

/** Patterns by verb; those of a verb are made of their text when they are first asked for: most verbs never are. */
export type VerbPatterns = Pick<ReadonlyMap<string, readonly VerbPattern[]>, 'has' | 'get' | 'keys'>

/** All patterns, by the base form of their verb and the singular of their noun. */
export type Grammar = {
  readonly verbs: VerbPatterns
  readonly nouns: ReadonlyMap<string, readonly NounPattern[]>
  readonly blocked: readonly (readonly [phrase: string, kind: Kind])[]
}

/** A rule with a place for everything that rules may say: all have one shape, since they are read everywhere. */
const shaped = (rule: Rule): Rule => ({
  id: rule.id,
  verbs: rule.verbs,
  nouns: rule.nouns,
  needs: rule.needs,
  set: rule.set,
  of: rule.of,
  by: rule.by,
  actor: rule.actor,
  target: rule.target,
  modality: rule.modality,
  strictActor: rule.strictActor,
  activeOnly: rule.activeOnly,
  alone: rule.alone,
  crowd: rule.crowd,
  noTarget: rule.noTarget,
  planned: rule.planned,
})

/** Declares a frame. */
export function frame({ kind, actor, target, rules, not = '', examples }: Frame): Frame {
  return Object.freeze({ kind, actor, target, rules: rules.map(shaped), not, examples })
}

function nounsOf(text: string): string[] {
  const names = text.slice(1, -1).split('|')
  return names.flatMap(name => (name.startsWith('=') ? [name.slice(1)] : []))
}

function maskOf(text: string): number {
  const names = text
    .slice(1, -1)
    .split('|')
    .filter(name => !name.startsWith('='))
  const known = names.filter(isNounClass)
  if (known.length < names.length) throw new Error(`a pattern names no class of nouns: ${text}`)
  return classesOf(known)
}

/** A word as tokens are folded: quotation marks stand alone, and straight. */
function asToken(word: string): string {
  const bare = word.replace(/[“”"]/g, '').replaceAll('’', "'")
  return bare === '' ? '"' : bare
}

function complementOf(part: string, optional: boolean): Complement {
  if (part.startsWith('~')) {
    return {
      type: 'words',
      optional,
      phrases: part
        .slice(1)
        .split('|')
        .map(words => words.replace(/^~/, '').split('+').map(asToken)),
    }
  }
  const [prepositions = '', what = ''] = part.split(':')
  return {
    type: 'phrase',
    prepositions: prepositions.split('|').map(word => word.replaceAll('+', ' ')),
    optional,
    role: what === '*' ? 'target' : what === '@' ? 'actor' : null,
    mask: what.startsWith('<') ? maskOf(what) : 0,
    nouns: what.startsWith('<') ? nounsOf(what) : [],
  }
}

/** The verb that a pattern begins with, its particle, and the verb that it is under. */
function verbOf(text: string) {
  const end = text.indexOf(' ')
  const denied = text.startsWith('!') ? 1 : 0
  const first = text.slice(
    text.startsWith('^', denied) ? denied + 1 : denied,
    end < 0 ? undefined : end,
  )
  const under = first.indexOf('>')
  const verb = under < 0 ? first : first.slice(under + 1)
  const joined = verb.indexOf('+')
  return {
    lemma: joined < 0 ? verb : verb.slice(0, joined),
    particle: joined < 0 ? null : verb.slice(joined + 1),
    control: under < 0 ? null : first.slice(0, under),
  }
}

type Written = { readonly owner: Frame; readonly rule: Rule; readonly text: string }

function verbPattern({ owner, rule, text }: Written): VerbPattern {
  const [, ...parts] = text.split(' ')
  const negative = text.startsWith('!')
  const subject = text.startsWith('^', negative ? 1 : 0) ? 'target' : 'actor'
  let object: VerbPattern['object'] = null
  let objectMask = 0
  let theme = 0
  let objectNouns: string[] = []
  let themeNouns: string[] = []
  const complements: Complement[] = []
  for (const whole of parts) {
    const optional = whole.endsWith('?')
    const part = optional ? whole.slice(0, -1) : whole
    if (part === '*') object = 'target'
    else if (part.startsWith('<') && object === 'target') {
      theme = maskOf(part)
      themeNouns = nounsOf(part)
    } else if (part.startsWith('<')) {
      object = 'class'
      objectMask = maskOf(part)
      objectNouns = nounsOf(part)
    } else complements.push(complementOf(part, optional))
  }
  return {
    frame: owner,
    rule,
    ...verbOf(text),
    negative,
    subject,
    object,
    objectMask,
    objectNouns,
    theme,
    themeNouns,
    complements,
    text,
    targetMask: classesOf(rule.target ?? owner.target),
    actorMask: classesOf(rule.actor ?? owner.actor),
  }
}

const parts = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)

const isNoun = (word: string): boolean => infoOf(idOf(word)).noun !== 0

const NAMED = /<[^>]*>/g

/** The nouns that a pattern names, wherever it does: "draft" of `put * on:<law|=draft>`. */
const namedNouns = (text: string): string[] => text.match(NAMED)?.flatMap(nounsOf) ?? []

/** Patterns that are made when their verb is asked for. */
function whenAsked(written: ReadonlyMap<string, readonly Written[]>): VerbPatterns {
  const made = new Map<string, readonly VerbPattern[]>()
  return {
    has: verb => written.has(verb),
    keys: () => written.keys(),
    get(verb) {
      const known = made.get(verb)
      if (known) return known
      const patterns = written.get(verb)?.map(verbPattern)
      if (patterns) made.set(verb, patterns)
      return patterns
    },
  }
}

function put<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const known = table.get(key)
  if (known) known.push(value)
  else table.set(key, [value])
}

/** Tells the lexicon the words of a pattern, and which verb it is one of. */
function learn(written: Written): string {
  const { lemma, particle, control } = verbOf(written.text)
  addVerb(lemma)
  if (particle) addParticle(lemma, particle)
  if (control) addVerb(control)
  if (written.text.includes('='))
    for (const noun of namedNouns(written.text)) if (!isNoun(noun)) addNoun(noun, NOUN.thing)
  return lemma
}

/** Compiles frames to patterns by verb and noun, and tells the lexicon their words. */
export function compile(frames: readonly Frame[]): Grammar {
  const verbs = new Map<string, Written[]>()
  const nouns = new Map<string, NounPattern[]>()
  const blocked: [string, Kind][] = []
  for (const noun of DEED_NOUNS.keys()) addNoun(noun, NOUN.thing)
  for (const one of frames) {
    for (const phrase of parts(one.not ?? '')) blocked.push([phrase, one.kind])
    for (const rule of one.rules) {
      for (const text of parts(rule.verbs ?? '')) {
        const written = { owner: one, rule, text }
        put(verbs, learn(written), written)
      }
      for (const lemma of parts(rule.nouns ?? '')) {
        addNoun(lemma, NOUN.thing)
        const pattern: NounPattern = {
          frame: one,
          rule,
          lemma,
          targetMask: classesOf(rule.target ?? one.target),
          actorMask: classesOf(rule.actor ?? one.actor),
        }
        put(nouns, lemma, pattern)
      }
    }
  }
  return { verbs: whenAsked(verbs), nouns, blocked }
}

/** Classes that name somebody or something that can act. */
export const ACTORS =
  NOUN.person | NOUN.authority | NOUN.organisation | NOUN.outlet | NOUN.court | NOUN.legislature
