/** One thing that is not as it was written: what, where, and what to make of it. */
export type Finding = {
  readonly what:
    | 'file'
    | 'page'
    | 'entry'
    | 'chain'
    | 'signature'
    | 'content'
    | 'original'
    | 'timestamp'
    | 'state'
    | 'index'
  /** A page's number, an entry's or an original's hash, a table and key. */
  readonly where: string
  readonly message: string
}

/** What a check found, and how much it looked at. */
export type Checked = { readonly findings: readonly Finding[]; readonly count: number }

/** Called now and then with how much of a step is done. */
export type OnProgress = (step: string, done: number, total: number) => void
