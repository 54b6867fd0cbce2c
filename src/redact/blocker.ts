/** Why something does not leave: the rule, in words a person can act on, and what it concerns. */
export type Blocker = {
  readonly code: 'internal' | 'tier' | 'draft' | 'batch' | 'consent' | 'leak'
  readonly message: string
  /** Ids of the incidents or documents concerned. */
  readonly where: readonly string[]
}
