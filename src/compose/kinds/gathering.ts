import type { Amount, Party } from '../../codebook/index.ts'
import { phrase, verb, type Clause } from '../clause.ts'
import { datePhrase } from '../dates.ts'
import { amountIsPlural, amountWords, indefinite, quoted } from '../english.ts'
import { freeWords } from '../free-words.ts'
import { groundsWords, overWords, says, type Frame, type Telling } from '../telling.ts'
import { plain, words, type NounPhrase, type Words } from '../words.ts'

const many = (given: string | readonly string[] | undefined) =>
  given === undefined ? [] : typeof given === 'string' ? [given] : given

const joined = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

/** "over fuel prices", or as the words stand where they bring their own preposition: "in honour of". */
function causeWords(cause: string | undefined): string {
  const text = cause === undefined ? '' : freeWords(cause)
  if (text === '') return ''
  return /^(?:in|to|for|against|on|over|about|after|because|under|with|at|by|demanding|calling|marking|commemorating)\s/i.test(
    text,
  )
    ? text
    : `over ${text}`
}

function purpose({ value }: Telling): Words {
  const demands = many(value.demands).map(freeWords)
  const slogans = many(value.slogans).map(slogan => quoted(slogan))
  return [
    causeWords(value.cause),
    demands.length > 0 ? `to demand ${joined(demands)}` : '',
    slogans.length > 0
      ? `, with the ${slogans.length > 1 ? 'slogans' : 'slogan'} ${joined(slogans)}`
      : '',
  ]
}

const FORMS: Readonly<Record<string, string>> = {
  gathering: 'gathering',
  performance: 'performance',
  campaign: 'campaign',
}

function formOf(telling: Telling): string {
  const { form } = telling.value
  if (form) return FORMS[form] ?? form
  return says(telling, /\bprotests?\b|\bprotesters?\b|\bdemonstrat\w*/i)
    ? 'protest'
    : 'public gathering'
}

/** "40 people" where no one is named; "attended by 40 people" where somebody is. */
function sizePhrase({ value }: Telling): NounPhrase | null {
  if (value.size === undefined) return null
  const plural = amountIsPlural(value.size)
  return phrase(`${amountWords(value.size, value.approx)} ${plural ? 'people' : 'person'}`, plural)
}

/** Whether the words for who gathered tell how many already: "Several hundred people", "about 60 women". */
const tellsSize = (who: NounPhrase) =>
  /\d|\b(?:dozens?|hundreds?|thousands?|several|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(
    plain(who.words),
  )

const PERMITTED: Readonly<Record<string, string>> = {
  yes: 'with the permission of the authorities',
  no: 'without the permission of the authorities',
}

/** ", attended by 40 people", unless those who gathered are counted already. */
function attendance(telling: Telling): Words {
  const { actor, value } = telling
  const size = sizePhrase(telling)
  const counted = !actor || !size || tellsSize(actor) || value.size === value.actor?.length
  return counted ? [] : [`, attended by ${plain(size.words)}`]
}

export const assembly: Frame = telling => {
  const { actor, value } = telling
  const alone = value.size === 1
  const form = formOf(telling)
  const event = alone ? `one-person ${form.replace(/^public /, '')}` : form
  const one = `${indefinite(event)} ${event}`
  const who = actor ?? (alone ? null : sizePhrase(telling))
  const allowed = value.permitted === undefined ? '' : (PERMITTED[value.permitted] ?? '')
  const reasons = purpose(telling).map(part => [part])
  const come = alone ? [] : attendance(telling)
  const ended = ENDINGS[value.status ?? '']
  if (ended) {
    const object = words(
      one,
      ...reasons,
      who && ended.by,
      who?.words,
      allowed,
      come.length > 0 && words(come, ','),
    )
    return { subject: null, verb: ended.verb, object: phrase(object), nominal: one }
  }
  const hold = verb('hold', 'held')
  const shared = { subject: who, object: phrase(one), intended: true, nominal: one }
  if (value.status !== 'planned') {
    const joins = (value.actor ?? []).every(isParticipant) && actor !== null
    if (joins) return { ...shared, verb: TAKE_PART, adjuncts: [...reasons, [allowed], come] }
    return { ...shared, verb: hold, adjuncts: [...reasons, [allowed], come] }
  }
  const refused =
    value.permitted === 'no' ? ', for which the authorities gave no permission' : allowed
  const plan =
    value.modality === 'planned'
      ? hold
      : who
        ? verb('plan', 'planned to hold')
        : verb('plan', 'planned')
  return { ...shared, verb: plan, adjuncts: [...reasons, [refused], come] }
}

const TAKE_PART = verb('take part in', 'took part in', 'taken part in')

const isParticipant = (party: Party): boolean =>
  typeof party !== 'string' && party.role === 'participant'

/** What became of an assembly that did not run its course. */
const ENDINGS: Readonly<Record<string, { readonly verb: Clause['verb']; readonly by: string }>> = {
  dispersed: { verb: verb('disperse'), by: 'held by' },
  prevented: { verb: verb('prevent'), by: 'planned by' },
  cancelled: { verb: verb('cancel', 'cancelled'), by: 'planned by' },
}

export const permission: Frame = telling => {
  const { actor: subject, target, value } = telling
  const granted = value.decision === 'granted'
  const venue = value.venue === undefined ? [] : [`at ${freeWords(value.venue)}`]
  const day = value.for === undefined ? [] : [datePhrase(value.for)]
  const adjuncts = [venue, day, groundsWords(telling)]
  const number = value.applications
  if (number !== undefined && number !== 1) {
    const plural = amountIsPlural(number)
    const requests = `${amountWords(number)} ${plural ? 'requests' : 'request'}`
    const object = { words: words(requests, target && 'by', target?.words, 'to assemble'), plural }
    return {
      subject,
      object,
      adjuncts,
      verb: granted ? verb('grant') : verb('reject'),
      nominal: 'a decision',
    }
  }
  if (!target) {
    const object = phrase('permission to assemble')
    return {
      subject,
      object,
      adjuncts,
      verb: granted ? verb('grant') : verb('refuse'),
      nominal: 'a decision on a request to assemble',
    }
  }
  return {
    subject,
    object: target,
    verb: granted ? verb('grant') : verb('refuse'),
    complement: ['permission to assemble'],
    adjuncts,
    nominal: 'a decision on a request to assemble',
  }
}

export const petition: Frame = telling => {
  const { actor, target, value } = telling
  const to = words(target && 'to', target?.words)
  if (says(telling, /\b(?:hand(?:ed|s)?|submit\w*|deliver\w*|present\w*)\b/i) && actor) {
    const count = value.signatures === undefined ? [] : [`, with ${signatures(value.signatures)}`]
    return {
      subject: actor,
      verb: verb('submit', 'submitted'),
      object: phrase('a petition'),
      complement: to,
      adjuncts: [count],
      nominal: 'a petition',
    }
  }
  if (value.signatures !== undefined) {
    const subject = phrase(words('a petition', actor && 'by', actor?.words, to))
    return {
      subject,
      verb: verb('gather'),
      object: phrase(signatures(value.signatures), true),
      nominal: 'a petition',
    }
  }
  if (
    actor &&
    says(telling, /\b(?:launch\w*|start\w*|collect\w*|sign(?:ed|s|ing)?|initiat\w*)\b/i)
  ) {
    return {
      subject: actor,
      verb: verb('put forward', 'put forward'),
      object: phrase('a petition'),
      complement: to,
      nominal: 'a petition',
    }
  }
  const involved = words(
    actor || target ? 'involving' : '',
    actor?.words,
    actor && target ? 'and' : '',
    target?.words,
  )
  return {
    subject: null,
    verb: verb('report'),
    object: phrase(words('a petition', involved)),
    nominal: 'a petition',
  }
}

const signatures = (amount: Amount) =>
  `${amountWords(amount)} ${amountIsPlural(amount) ? 'signatures' : 'signature'}`

const VOTES: readonly (readonly [RegExp, string])[] = [
  [/\breferendum\b/i, 'referendum'],
  [/\bby-?elections?\b/i, 'by-election'],
  [/\brun-?off\b/i, 'run-off'],
  [/\belections?\b|\bpolls?\b|\bpolling\b|\bvot\w+/i, 'election'],
]

export const vote: Frame = telling => {
  const { actor, source, value } = telling
  const noun = VOTES.find(([pattern]) => pattern.test(source))?.[1] ?? 'vote'
  const irregular =
    value.modality === 'alleged' ||
    says(
      telling,
      /\b(?:irregularit\w*|stuff\w*|carousel|snatched|in advance|bought|coerc\w*|removed?)\b/i,
    )
  if (irregular) {
    return {
      subject: actor,
      verb: verb('report'),
      object: phrase(`irregularities in ${indefinite(noun)} ${noun}`, true),
      adjuncts: [overWords(telling)],
      nominal: 'irregularities in a vote',
    }
  }
  return {
    subject: null,
    verb: verb('hold', 'held'),
    object: phrase(`${indefinite(noun)} ${noun}`),
    nominal: `${indefinite(noun)} ${noun}`,
  }
}
