import type { Penalty } from '../../codebook/index.ts'
import { phrase, verb, type Clause } from '../clause.ts'
import { offenceOf } from '../offence.ts'
import { isSentence, penaltyWords, sumWords } from '../penalties.ts'
import { freeWords } from '../free-words.ts'
import {
  finite,
  offenceWords,
  overWords,
  provisionWords,
  says,
  type Frame,
  type Telling,
} from '../telling.ts'
import { owned, plain, words, type NounPhrase, type Words } from '../words.ts'

/** "with insulting an official", "on extremism-related charges". */
function accusation({ value }: Telling): Words {
  const offence = offenceOf(value.offence)
  if (offence === '') return []
  if (/\b(?:charges?|accusations?)$/i.test(offence)) return [`on ${offence}`]
  return /^(?:an?|the|his|her|their)\s/i.test(offence)
    ? [`over ${offence}`]
    : [`with ${finite(offence)}`]
}

const before = ({ value, actor }: Telling): Words => {
  const said = actor ? plain(actor.words).toLocaleLowerCase('en') : ''
  const judge = value.judge && !said.includes(value.judge.toLocaleLowerCase('en'))
  return judge ? [`, with judge ${freeWords(value.judge ?? '')} presiding`] : []
}

const courtActor = (telling: Telling): NounPhrase | null =>
  telling.actor ?? (telling.value.court ? phrase(courtName(telling.value.court)) : null)

/** The court within a sentence: "A court in Orvel", as it opened one of the source, has a small letter. */
const courtName = (given: string) =>
  freeWords(given).replace(/^(?:An?|The)(?=\s)/u, article => article.toLowerCase())

const TRACKS: Readonly<Record<string, string>> = {
  criminal: 'in criminal proceedings',
  administrative: 'in administrative proceedings',
  civil: 'in civil proceedings',
}

const track = ({ value, source }: Telling): Words =>
  value.track && !new RegExp(value.track, 'i').test(value.offence ?? source)
    ? [TRACKS[value.track] ?? '']
    : []

type Variation = Partial<Clause> & { readonly verb: Clause['verb'] }

const CHARGES: readonly (readonly [RegExp, (telling: Telling) => Variation])[] = [
  [
    /\b(?:wanted (?:list|notice)|declared wanted|internationally wanted|international arrest warrant)\b/i,
    telling => ({
      verb: verb('declare'),
      complement: ['wanted'],
      adjuncts: [accusationAsReason(telling), provisionWords(telling)],
    }),
  ],
  [/\bindict\w*/i, () => ({ verb: verb('indict'), nominal: 'an indictment' })],
  [
    /\bextradition\b/i,
    ({ target }) => ({
      verb: verb('request'),
      object: target ? owned('extradition', target) : phrase('an extradition'),
    }),
  ],
  [
    /\b(?:opened|launched|started|initiated|instituted)\b[^.]{0,40}\b(?:case|investigation|inquiry|probe|proceedings)\b/i,
    telling => ({
      verb: verb('open'),
      object: phrase('a case'),
      complement: words(telling.target && 'against', telling.target?.words),
      adjuncts: [offenceWords(telling), provisionWords(telling), track(telling)],
    }),
  ],
]

function accusationAsReason(telling: Telling): Words {
  const offence = offenceOf(telling.value.offence)
  return offence === '' ? [] : [`on charges of ${offence.replace(/ charges?$/, '')}`]
}

export const charge: Frame = telling => {
  const { actor: subject, target: object } = telling
  const accused = accusation(telling)
  const onCharges = plain(accused).startsWith('on ')
  const plainly = {
    subject,
    object,
    verb: verb(onCharges ? 'prosecute' : 'charge'),
    complement: accused,
    adjuncts: [provisionWords(telling), overWords(telling), track(telling)],
    nominal: 'a charge or investigation',
  }
  if (!object) {
    return {
      ...plainly,
      complement: [],
      adjuncts: [offenceWords(telling), provisionWords(telling)],
    }
  }
  const other = CHARGES.find(([pattern]) => says(telling, pattern))
  return other ? { ...plainly, ...other[1](telling) } : plainly
}

export const trial: Frame = telling => {
  const { target, value } = telling
  const access =
    value.access === 'closed'
      ? ['behind closed doors']
      : value.access === 'open'
        ? ['in proceedings open to the public']
        : []
  const opened =
    says(telling, /\b(?:open(?:ed|s|ing)?|beg[au]n|begins?|start(?:ed|s)?)\b/i) ||
    value.modality === 'planned'
  const resumed = says(telling, /\b(?:resum\w*|continu\w*|adjourn\w*|under way|ongoing)\b/i)
  const moved = resumed
    ? verb('continue')
    : opened && !says(telling, /\bopen to\b/i)
      ? verb('open')
      : null
  const court = courtActor(telling)
  const judging = court !== null && /\bcourt|tribunal|bench|chamber\b/i.test(plain(court.words))
  const where = court
    ? words(judging ? 'before' : ', with', court.words, !judging && 'presiding')
    : []
  const shared = {
    nominal: 'a hearing',
    complement: words(access, where),
    adjuncts: [before(telling)],
  }
  if (!target)
    return {
      ...shared,
      subject: phrase('a hearing'),
      object: null,
      verb: verb('take place', 'took place', 'taken place'),
      intransitive: true,
    }
  if (moved)
    return {
      ...shared,
      subject: owned('trial', target),
      object: null,
      verb: moved,
      intransitive: true,
    }
  return {
    ...shared,
    subject: target,
    object: null,
    verb: verb('stand trial', 'stood trial', 'stood trial'),
    intransitive: true,
  }
}

/** Custodial terms are what one is sentenced to; fines, warnings and bans are added to them, or stand alone. */
export const conviction: Frame = telling => {
  const { target: object, value, source } = telling
  const penalties = value.penalty ?? []
  const sentences = penalties.filter(isSentence)
  const rest = penalties.filter(penalty => !isSentence(penalty))
  const adjuncts = [
    offenceWords(telling),
    provisionWords(telling),
    overWords(telling),
    track(telling),
    before(telling),
  ]
  const shared = {
    subject: courtActor(telling),
    verb: verb('convict'),
    object,
    adjuncts,
    nominal: 'a conviction',
  }
  const listed = (all: readonly Penalty[]) =>
    joinTexts(all.map(penalty => penaltyWords(penalty, source)))
  if (!object) {
    const nominal =
      penalties.length > 0 ? `a conviction carrying ${listed(penalties)}` : 'a conviction'
    return { ...shared, nominal }
  }
  if (sentences.length > 0) {
    const also = rest.length > 0 ? `, with ${listed(rest)},` : ''
    const terms = listed(sentences)
    const closing = terms.endsWith(', suspended') && also === '' ? ',' : also
    return { ...shared, verb: verb('sentence'), complement: [`to ${terms}${closing}`] }
  }
  const [first, ...others] = rest
  if (!first) {
    const offence = offenceOf(value.offence)
    return {
      ...shared,
      complement: offence === '' ? [] : [convicted(offence)],
      adjuncts: adjuncts.slice(1),
    }
  }
  return {
    ...shared,
    ...lighter(first, others.length > 0 ? ` and ${listed(others)}` : '', telling),
  }
}

function lighter(first: Penalty, also: string, telling: Telling): Variation {
  const each = /\beach\b/i.test(telling.source) && telling.target?.plural ? ' each' : ''
  if (first.type === 'fine') {
    const sum = sumWords(first)
    return sum === null
      ? { verb: verb('fine'), complement: also ? [also.trim()] : [] }
      : {
          verb: verb('fine'),
          complement: [`${sum}${each}${also && `, with${also.replace(/^ and/, '')}`}`],
        }
  }
  if (first.type === 'warning')
    return { verb: verb('give', 'gave', 'given'), complement: [`a warning${also}`] }
  return { verb: verb('give', 'gave', 'given'), complement: [`${penaltyWords(first)}${also}`] }
}

const convicted = (offence: string) => {
  if (/\b(?:charges?|accusations?)$/i.test(offence)) return `on ${offence}`
  return /^(?:an?|the|his|her|their)\s/i.test(offence) ? `over ${offence}` : `of ${finite(offence)}`
}

function joinTexts(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

export const acquittal: Frame = telling => {
  const { target } = telling
  const subject = courtActor(telling)
  if (
    target &&
    says(
      telling,
      /\b(?:dropp\w*|closed|discontinu\w*|terminat\w*|dismiss\w*|withdr[ae]w\w*|quash\w*)\b/i,
    )
  ) {
    return {
      subject,
      verb: verb('drop', 'dropped'),
      object: { words: words('the case against', target.words), plural: false },
      nominal: 'a case was dropped',
    }
  }
  return { subject, object: target, verb: verb('acquit', 'acquitted'), nominal: 'an acquittal' }
}

const OUTCOMES: Readonly<Record<string, readonly [Clause['verb'], string]>> = {
  upheld: [verb('uphold', 'upheld'), 'the ruling'],
  overturned: [verb('overturn'), 'the ruling'],
  reduced: [verb('reduce'), 'the penalty'],
  increased: [verb('increase'), 'the penalty'],
  commuted: [verb('commute'), 'the penalty'],
  rejected: [verb('reject'), 'an appeal'],
  accepted: [verb('accept'), 'an appeal'],
}

export const appeal: Frame = telling => {
  const { target, value, source } = telling
  const [does, what] = OUTCOMES[value.outcome ?? ''] ?? [verb('rule', 'ruled'), 'on appeal']
  const concerned = target
    ? words(/^(?:the penalty)$/.test(what) ? 'of' : 'in the case of', target.words)
    : []
  const penalties = (value.penalty ?? []).map(penalty => penaltyWords(penalty, source))
  const changed = ['reduced', 'increased', 'commuted'].includes(value.outcome ?? '')
  const penalty =
    penalties.length === 0
      ? []
      : [`${changed ? 'to' : ', leaving'} ${joinTexts(penalties)}${changed ? '' : ' in force'}`]
  const object = { words: words(what, concerned), plural: false }
  const shared = {
    subject: courtActor(telling),
    nominal: 'a decision on appeal',
    complement: penalty,
  }
  return what === 'on appeal'
    ? {
        ...shared,
        object: null,
        verb: does,
        subject: null,
        nominal: plain(words('a decision on appeal', concerned)),
      }
    : { ...shared, object, verb: does }
}

export const lawsuit: Frame = telling => {
  const { actor, target, value } = telling
  const suit = says(telling, /\b(?:su(?:e|es|ed|ing)|lawsuits?)\b/i)
    ? 'a lawsuit'
    : says(telling, /\bcomplain\w*/i)
      ? 'a complaint'
      : 'a suit or complaint'
  const decided = value.outcome === 'dismissed' || value.outcome === 'granted'
  if (decided) {
    const object = { words: words(suit, target && 'involving', target?.words), plural: false }
    const does = value.outcome === 'dismissed' ? verb('dismiss') : verb('grant')
    return { subject: courtActor(telling), object, verb: does, nominal: `a decision on ${suit}` }
  }
  return {
    subject: actor,
    verb: verb('file'),
    intended: true,
    object: phrase(suit),
    complement: words(target && 'against', target?.words),
    nominal: suit,
  }
}
