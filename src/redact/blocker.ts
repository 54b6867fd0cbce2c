/** Why something does not leave: the rule, in words a person can act on, and where. */
export type Blocker = {
  readonly code: 'tier' | 'draft' | 'batch' | 'consent' | 'leak' | 'internal'
  readonly message: string
  /** Incidents, records or documents concerned. */
  readonly where: readonly string[]
}
