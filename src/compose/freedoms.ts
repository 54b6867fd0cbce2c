import { nameOf, type Freedom, type Incident } from '../codebook/index.ts'
import { overOf, quotedWords, surroundings, type Sources } from './source.ts'

type Scores = Readonly<Record<Freedom, number>>

/** What a kind says by itself (rule table of the CIVICUS Monitor); kinds that are missing say nothing. */
const BY_KIND: Readonly<Partial<Record<Incident['kind'], Partial<Scores>>>> = {
  assembly: { assembly: 5 },
  permission: { assembly: 8 },
  registration: { association: 4 },
  accreditation: { expression: 8 },
  petition: { expression: 2 },
}

const BY_MEANS: Readonly<Record<string, Partial<Scores>>> = {
  block: { expression: 8 },
  shutdown: { expression: 8 },
  censorship: { expression: 8 },
  disclosure: { expression: 4 },
  venue: { assembly: 10 },
  closure: { association: 3 },
  freeze: { association: 3 },
  blacklist: { association: 2 },
}

/** Words that belong to a freedom. */
const WORDS: Readonly<Record<Freedom, RegExp>> = {
  expression:
    /\b(?:journalis\w*|reporters?|correspondents?|editors?|bloggers?|newspapers?|news (?:sites?|outlets?|agenc(?:y|ies))|media|press|broadcast\w*|outlets?|websites?|internet|online|social media|facebook|telegram|youtube|tiktok|instagram|posts?|videos?|articles?(?! \d)|cartoon\w*|writers?|poets?|singers?|artists?|musicians?|false information|disinformation|fake news|rumou?rs?|discredit\w*|incit\w*|hatred|enmity|discord|propaganda|defam\w*|slander\w*|libel|insult\w*|censor\w*|information|accreditation|public calls|podcasts?|radio|TV|television|speech|expression)\b/gi,
  association:
    /\b(?:part(?:y|ies)|opposition|NGOs?|non-governmental|non-?profits?|non-?commercial|associations?|unions?|trade unions?|human rights (?:defenders?|groups?|organi[sz]ations?|cent(?:re|er)s?|movements?)|movements?|foundations?|foreign (?:agents?|support|funding|funds|influence|representatives?)|charit\w*|civil society|registration|lawyers?|extremis\w*|terroris\w*|organi[sz]ations?|members of|LGBT\w*|feminists?|religious)\b/gi,
  assembly:
    /\b(?:rall(?:y|ies)|protest\w*|demonstrat\w*|march(?:es|ed|ers?)?|pickets?|picketing|strikes?|strikers?|assembl(?:y|ies)|gather(?:ing|ings|ed)|riots?|unsanctioned|unauthori[sz]ed|unrest|crowd|square|dispers\w*|commemorat\w*|tear gas|placards?|posters?|slogans?|blockade)\b/gi,
}

const hits = (text: string, freedom: Freedom) => (text.match(WORDS[freedom]) ?? []).length

const givenBy = ({ kind, value }: Incident): Partial<Scores> => ({
  ...BY_KIND[kind],
  ...BY_MEANS[value.means ?? ''],
})

/** How much an incident has to do with each freedom: by kind, by what it was over, by whom it hit, by its words. */
export function freedomScores(incident: Incident, over: readonly Incident[] = []): Scores {
  const { value } = incident
  const about = [
    value.offence,
    value.over,
    value.cause,
    value.about,
    value.of,
    ...list(value.grounds),
  ]
  const target = (value.target ?? []).map(party =>
    typeof party === 'string' ? party : `${party.as ?? ''} ${nameOf(party)}`,
  )
  const actor = (value.actor ?? []).map(nameOf)
  const given = givenBy(incident)
  const quoted = quotedWords(incident)
  const punished = over.map(one => ({ given: givenBy(one), words: quotedWords(one) }))
  return score(
    freedom =>
      (given[freedom] ?? 0) +
      4 * Math.min(2, hits(about.join(' '), freedom)) +
      3 * Math.min(2, hits(target.join(' '), freedom)) +
      Math.min(1, hits(actor.join(' '), freedom)) +
      Math.min(3, hits(quoted, freedom)) +
      Math.max(
        0,
        ...punished.map(one => (one.given[freedom] ?? 0) + Math.min(3, hits(one.words, freedom))),
      ),
  )
}

const list = (given: string | readonly string[] | undefined) =>
  given === undefined ? [] : typeof given === 'string' ? [given] : given

const score = (of: (freedom: Freedom) => number): Scores => ({
  expression: of('expression'),
  association: of('association'),
  assembly: of('assembly'),
})

/** The freedom a passage belongs to, as a person chose or as its words tell; null where nothing tells. On a tie the order is expression, assembly, association. */
export function freedomOf(passage: readonly Incident[], sources: Sources): Freedom | null {
  const chosen = passage.find(({ id }) => sources.sections.has(id))
  if (chosen) return sources.sections.get(chosen.id) ?? null
  const all = passage.map(one =>
    freedomScores(
      one,
      overOf(one, id => sources.byRecord.get(id)),
    ),
  )
  const own = score(freedom => all.reduce((sum, one) => sum + one[freedom], 0))
  const around = passage.map(incident => surroundings(incident, sources)).join('\n')
  // What a passage says by itself outweighs the sentences around it, which decide where it says nothing;
  // one word of theirs alone is chance.
  const beside = score(freedom => Math.min(9, hits(around, freedom)))
  const sums = score(freedom => 10 * own[freedom] + (beside[freedom] > 1 ? beside[freedom] : 0))
  const order: readonly Freedom[] = ['expression', 'assembly', 'association']
  const best = order.reduce((a, b) => (sums[b] > sums[a] ? b : a))
  return sums[best] > 0 ? best : null
}
