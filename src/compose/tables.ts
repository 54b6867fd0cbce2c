import { isNamedSpeaker } from './attribution.ts'
import type { Bearing, Incident, ReportBlock, Sentence } from '../codebook/index.ts'
import { datePhrase, dateCell, firstDay } from './dates.ts'
import { amountWords, quoted, withArticle } from './english.ts'
import { offenceOf } from './offence.ts'
import { partyPhrase, withoutEndComma } from './parties.ts'
import { penaltyWords } from './penalties.ts'
import { quotedWords, type Sources } from './source.ts'
import { factual } from './factual.ts'
import { freeWords } from './free-words.ts'
import { mayRepeat } from './twins.ts'
import { bearingOf } from './bearing.ts'
import { capital, plain, words, type Words } from './words.ts'

const cell = (text: Words, incident: Incident): Sentence =>
  factual(text.length > 0 ? text : ['–'], [incident])

function nameCell(incident: Incident, sources: Sources): Words {
  const phrase = partyPhrase(incident, 'target', { sources, told: [] })
  if (!phrase) return []
  const [first = '', ...rest] = withoutEndComma(phrase.words)
  return [
    typeof first === 'string' ? capital(first) : { ...first, text: capital(first.text) },
    ...rest,
  ]
}

function penaltyRow(incident: Incident, sources: Sources, repeats: boolean): Sentence[] {
  const { value } = incident
  const source = quotedWords(incident)
  const penalties = (value.penalty ?? []).map(penalty => penaltyWords(penalty, source)).join('; ')
  const court =
    value.court ??
    (value.actor ?? []).map(party => (typeof party === 'string' ? party : party.name)).join(', ')
  const remark =
    (value.modality === 'alleged' ? ' (alleged)' : '') +
    (repeats ? ' (may be the same penalty as in the row above)' : '')
  const text = (given: string | undefined) => (given ? [capital(freeWords(given))] : [])
  return [
    cell([dateCell(value.when)], incident),
    cell(nameCell(incident, sources), incident),
    cell(text(penalties + remark), incident),
    cell(text(offenceOf(value.offence)), incident),
    cell(court ? [capital(withArticle(freeWords(court)))] : [], incident),
  ]
}

/** The penalties of the period in two tables: those on people for what they did or said, and those for abuses. */
export function penaltyTables(incidents: readonly Incident[], sources: Sources): ReportBlock[] {
  const punished = incidents
    .filter(
      ({ kind, value }) =>
        (kind === 'conviction' || kind === 'appeal') && (value.penalty ?? []).length > 0,
    )
    .filter(({ value }) => value.modality !== 'denied')
    .toSorted((a, b) => order(a).localeCompare(order(b), 'en'))
  const table = (caption: string, rows: readonly Incident[]): ReportBlock[] =>
    rows.length === 0
      ? []
      : [
          {
            type: 'table',
            caption,
            columns: ['Date', 'Who', 'Penalty', 'For', 'Imposed by'],
            rows: withTwins(rows, sources).map((incident, i, all) =>
              penaltyRow(
                incident,
                sources,
                mayRepeat(all.slice(0, i + 1), sources.twins).includes(incident),
              ),
            ),
          },
        ]
  const bears = (bearings: readonly Bearing[]) =>
    punished.filter(one => bearings.includes(bearingOf(one)))
  return [
    ...table('Penalties imposed on activists, journalists and others', bears(['violation'])),
    ...table('Penalties for abuses and other crimes (accountability)', bears(['accountability'])),
    ...table('Other penalties', bears(['positive', 'context'])),
  ]
}

/** Each row followed by those that may tell the same penalty. */
function withTwins(rows: readonly Incident[], { twins }: Sources): Incident[] {
  return rows.reduce<Incident[]>((all, row) => {
    const at = all.findLastIndex(({ id }) => twins.get(row.id)?.includes(id) ?? false)
    return at < 0 ? [...all, row] : all.toSpliced(at + 1, 0, row)
  }, [])
}

const order = ({ value }: Incident) => firstDay(value.when) ?? '9999'

/** Where a figure's slots are empty, the words it stands in. */
function bare({ value, records }: Incident): string {
  const exact = records[0]?.record.quote.exact
  return value.value === undefined && exact !== undefined ? quoted(exact) : ''
}

/** The figures that sources state: what, how much, who says so. */
export function figureTable(incidents: readonly Incident[], sources: Sources): ReportBlock[] {
  if (incidents.length === 0) return []
  return [
    {
      type: 'table',
      caption: 'Figures stated by the sources',
      columns: ['Figure', 'Of what', 'According to', 'Date'],
      rows: incidents.map(incident => {
        const { value } = incident
        const number = value.value === undefined ? '–' : amountWords(value.value, value.approx)
        const of = value.of && value.of !== value.unit ? freeWords(value.of) : bare(incident)
        const actor = partyPhrase(incident, 'actor', { sources, told: [] })
        const said = (value.attribution ?? []).find(isNamedSpeaker)?.by
        const speaker = actor ? plain(withoutEndComma(actor.words)) : said ? withArticle(said) : ''
        return [
          cell(words(capital(number), value.unit && freeWords(value.unit)), incident),
          cell(of ? [capital(of)] : [], incident),
          cell(speaker ? [capital(speaker)] : [], incident),
          cell(
            [
              value.when === null
                ? '–'
                : capital(datePhrase(value.when).replace(/^(?:on|in) /, '')),
            ],
            incident,
          ),
        ]
      }),
    },
  ]
}
