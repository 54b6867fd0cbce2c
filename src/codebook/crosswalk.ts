import type { Kind } from './kinds.ts'

export const FREEDOMS = ['expression', 'association', 'assembly'] as const
export type Freedom = (typeof FREEDOMS)[number]

/** How a kind is called in other vocabularies: a starting point for a person, never a legal finding. Empty: out of scope there. */
export type Equivalents = {
  /** Articles of the International Covenant on Civil and Political Rights that may be engaged, beside those of the freedom. */
  readonly iccpr: readonly string[]
  /** Sub-event types of ACLED, as its codebook names them. */
  readonly acled: readonly string[]
  /** Event types of PLOVER. */
  readonly plover: readonly string[]
  /** Acts of HURIDOCS, micro-thesaurus 4: the first six digits. */
  readonly huridocs: readonly string[]
  /** Special procedures of the UN Human Rights Council. */
  readonly mechanisms: readonly Mechanism[]
}

export const MECHANISM_NAMES = [
  'expression',
  'assembly',
  'defenders',
  'detention',
  'torture',
  'executions',
  'judges',
  'privacy',
] as const
export type Mechanism = (typeof MECHANISM_NAMES)[number]

/** Special procedures, by the short names that the UN's own lists use. */
export const MECHANISMS: Readonly<Record<Mechanism, string>> = {
  expression: 'Special Rapporteur on freedom of opinion and expression',
  assembly: 'Special Rapporteur on freedom of peaceful assembly and of association',
  defenders: 'Special Rapporteur on the situation of human rights defenders',
  detention: 'Working Group on Arbitrary Detention',
  torture: 'Special Rapporteur on torture',
  executions: 'Special Rapporteur on extrajudicial, summary or arbitrary executions',
  judges: 'Special Rapporteur on the independence of judges and lawyers',
  privacy: 'Special Rapporteur on the right to privacy',
}

const NONE: Equivalents = { iccpr: [], acled: [], plover: [], huridocs: [], mechanisms: [] }

/** Kinds in other vocabularies. A draft that a lawyer has not checked, which every place that shows it says. */
export const EQUIVALENTS: Readonly<Record<Kind, Equivalents>> = {
  assembly: {
    ...NONE,
    iccpr: ['21'],
    acled: ['Peaceful protest', 'Protest with intervention'],
    plover: ['PROTEST'],
    huridocs: ['120105', '120106'],
    mechanisms: ['assembly'],
  },
  permission: {
    ...NONE,
    iccpr: ['21'],
    plover: ['COERCE', 'CONCEDE'],
    huridocs: ['120105', '120106'],
    mechanisms: ['assembly'],
  },
  registration: {
    ...NONE,
    iccpr: ['22', '25'],
    plover: ['COERCE', 'CONCEDE'],
    huridocs: ['120103'],
    mechanisms: ['assembly'],
  },
  accreditation: {
    ...NONE,
    iccpr: ['19(2)'],
    plover: ['COERCE'],
    huridocs: ['100102'],
    mechanisms: ['expression'],
  },
  restriction: {
    ...NONE,
    iccpr: ['12', '17'],
    plover: ['COERCE', 'SANCTION'],
    huridocs: ['100101', '100103', '120101', '050106', '130107'],
    mechanisms: ['expression', 'assembly'],
  },
  detention: {
    ...NONE,
    iccpr: ['9', '10'],
    acled: ['Arrests'],
    plover: ['COERCE'],
    huridocs: ['030101', '030102', '030105'],
    mechanisms: ['detention', 'defenders'],
  },
  search: {
    ...NONE,
    iccpr: ['17'],
    plover: ['COERCE'],
    huridocs: ['040101', '120102'],
    mechanisms: ['privacy', 'defenders'],
  },
  summons: {
    ...NONE,
    iccpr: ['9', '17'],
    plover: ['ACCUSE', 'THREATEN'],
    huridocs: ['020103'],
    mechanisms: ['defenders'],
  },
  intimidation: {
    ...NONE,
    iccpr: ['9(1)', '17'],
    plover: ['THREATEN', 'COERCE'],
    huridocs: ['020103', '120104', '140101'],
    mechanisms: ['defenders', 'privacy'],
  },
  violence: {
    ...NONE,
    iccpr: ['7', '9(1)'],
    acled: ['Attack', 'Excessive force against protesters'],
    plover: ['ASSAULT'],
    huridocs: ['020101', '010109'],
    mechanisms: ['assembly', 'defenders'],
  },
  torture: {
    ...NONE,
    iccpr: ['7', '10(1)'],
    acled: ['Attack'],
    plover: ['ASSAULT'],
    huridocs: ['020111'],
    mechanisms: ['torture'],
  },
  death: {
    ...NONE,
    iccpr: ['6'],
    plover: ['ASSAULT'],
    huridocs: ['010101', '010106'],
    mechanisms: ['executions'],
  },
  charge: {
    ...NONE,
    iccpr: ['9(2)', '14(3)', '15'],
    plover: ['ACCUSE'],
    huridocs: ['350107'],
    mechanisms: ['detention', 'judges'],
  },
  trial: {
    ...NONE,
    iccpr: ['14(1)', '14(3)'],
    plover: ['ACCUSE'],
    huridocs: ['350114', '350115'],
    mechanisms: ['judges'],
  },
  conviction: {
    ...NONE,
    iccpr: ['14', '15', '9'],
    plover: ['SANCTION'],
    huridocs: ['030102'],
    mechanisms: ['detention', 'judges'],
  },
  acquittal: { ...NONE, iccpr: ['14(2)', '14(6)', '14(7)'], plover: ['CONCEDE'] },
  appeal: {
    ...NONE,
    iccpr: ['14(5)'],
    plover: ['CONCEDE', 'REJECT'],
    huridocs: ['360101'],
    mechanisms: ['judges'],
  },
  release: { ...NONE, iccpr: ['9(3)', '9(4)'], plover: ['RETREAT', 'CONCEDE'] },
  lawsuit: {
    ...NONE,
    iccpr: ['14(1)', '2(3)', '17'],
    plover: ['ACCUSE'],
    huridocs: ['140101'],
    mechanisms: ['expression'],
  },
  law: {
    ...NONE,
    iccpr: ['2(2)', '19(3)', '21', '22(2)'],
    plover: ['COERCE', 'CONCEDE'],
    huridocs: ['122101', '102101'],
    mechanisms: ['expression', 'assembly'],
  },
  petition: { ...NONE, iccpr: ['25(a)', '19'], plover: ['REQUEST'] },
  vote: { ...NONE, iccpr: ['25(b)'], plover: ['COERCE'], huridocs: ['170101', '170104', '170105'] },
  statement: { ...NONE, iccpr: ['19'], plover: ['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT'] },
  figure: NONE,
}

/** The article of the Covenant that protects a freedom, and the procedure that is about it. */
export const OF_FREEDOM: Readonly<
  Record<Freedom, { readonly iccpr: string; readonly mechanism: Mechanism }>
> = {
  expression: { iccpr: '19', mechanism: 'expression' },
  association: { iccpr: '22', mechanism: 'assembly' },
  assembly: { iccpr: '21', mechanism: 'assembly' },
}

/** Tags of the CIVICUS Monitor by kind, where it has one; those that depend on whom an incident hit are for a person. */
export const CIVICUS_TAGS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  assembly: ['protest'],
  permission: ['prevention of protest'],
  registration: ['bureaucratic restriction'],
  accreditation: ['censorship'],
  restriction: ['bureaucratic restriction', 'censorship', 'internet restriction', 'travel ban'],
  detention: ['protestor(s) detained', 'journalist detained', 'HRD detained'],
  search: ['office raid', 'intimidation'],
  summons: ['intimidation'],
  intimidation: ['intimidation', 'harassment'],
  violence: ['excessive force', 'attack on journalist'],
  torture: ['torture'],
  death: ['killing'],
  charge: ['HRD prosecuted'],
  trial: ['HRD prosecuted'],
  conviction: ['negative court ruling'],
  acquittal: ['positive court ruling'],
  appeal: ['negative court ruling', 'positive court ruling'],
  release: ['positive court ruling'],
  lawsuit: ['HRD prosecuted'],
  law: ['restrictive law', 'enabling law'],
}
