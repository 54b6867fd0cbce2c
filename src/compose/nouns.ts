import type { Kind } from '../codebook/index.ts'

/** What one and several incidents of a kind are called where they are counted. */
export const NOUNS: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  assembly: { one: 'assembly', many: 'assemblies' },
  permission: {
    one: 'decision on a request to assemble',
    many: 'decisions on requests to assemble',
  },
  registration: { one: 'registration decision', many: 'registration decisions' },
  accreditation: { one: 'accreditation decision', many: 'accreditation decisions' },
  restriction: { one: 'restriction', many: 'restrictions' },
  detention: { one: 'detention', many: 'detentions' },
  search: { one: 'search', many: 'searches' },
  summons: {
    one: 'summons or police visit',
    many: 'summonses or police visits',
  },
  intimidation: { one: 'act of intimidation', many: 'acts of intimidation' },
  violence: { one: 'act of violence', many: 'acts of violence' },
  torture: { one: 'case of ill-treatment', many: 'cases of ill-treatment' },
  death: { one: 'incident with loss of life', many: 'incidents with loss of life' },
  charge: { one: 'charge or investigation', many: 'charges or investigations' },
  trial: { one: 'hearing', many: 'hearings' },
  conviction: { one: 'conviction', many: 'convictions' },
  acquittal: { one: 'acquittal or dropped case', many: 'acquittals or dropped cases' },
  appeal: { one: 'appeal decision', many: 'appeal decisions' },
  release: { one: 'release', many: 'releases' },
  lawsuit: { one: 'lawsuit or complaint', many: 'lawsuits or complaints' },
  law: { one: 'legislative step', many: 'legislative steps' },
  petition: { one: 'petition', many: 'petitions' },
  vote: { one: 'vote', many: 'votes' },
  statement: { one: 'statement', many: 'statements' },
  figure: { one: 'figure', many: 'figures' },
}
