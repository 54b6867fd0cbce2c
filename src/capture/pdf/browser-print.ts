/** The moment as browsers write it into head or foot: "3/12/26, 10:01 AM", "12.03.2026, 10:01". */
const MOMENT = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? +\d{1,2}:\d{2}(?: ?[AP]M)?`
const NUMBER = String.raw`(?:page )?\d{1,4} ?(?:\/|of|из) ?\d{1,4}`
const ADDRESS = String.raw`(?:https?|file):\/\/\S+`

/** What browsers print above and below a page: Chrome and Safari the address below, Firefox above. */
const HEADS = [new RegExp(`^${MOMENT}(?: |$)`, 'i'), new RegExp(` ?(${ADDRESS})$`, 'i')]
const FEET = [
  new RegExp(`^(${ADDRESS}) ${NUMBER}$`, 'i'),
  new RegExp(`^${NUMBER} ${MOMENT}$`, 'i'),
  new RegExp(`^${NUMBER}$`, 'i'),
]

/** How a page's first and last line are those of a browser's print: undefined where they are not. */
export type BrowserPrint = {
  /** Where the page was printed from; undefined where the line cuts it off. */
  readonly address: string | undefined
}

export function browserPrint(head: string, foot: string): BrowserPrint | undefined {
  const [above, below] = [HEADS, FEET].map((patterns, at) =>
    patterns.map(pattern => pattern.exec(at === 0 ? head : foot)).find(found => found !== null),
  )
  const address = below?.[1] ?? above?.[1]
  if (!above || !below || address === undefined) return undefined
  const isWhole = /^https?:/i.test(address) && !/…|\.\.\.$/.test(address) && URL.canParse(address)
  return { address: isWhole ? address : undefined }
}
