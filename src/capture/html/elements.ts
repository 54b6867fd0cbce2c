const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Elements that never hold anything. */
export const VOID_TAGS = set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr',
)

/** Elements that begin a new line. */
export const BLOCK_TAGS = set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
   footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre section
   summary table tbody td tfoot th thead tr ul`,
)

/** Drawings and formulas: another language inside the page. */
export const FOREIGN_TAGS = set('svg math')

/** An end tag does not reach through these. */
export const SCOPE_TAGS = set('table td th caption tr tbody thead tfoot html')

/** Attributes that say something of an element's text. */
export const KEPT_ATTRIBUTES = set(
  `alt aria-hidden aria-label charset class content datetime dir hidden href hreflang http-equiv id itemprop itemref
   itemscope itemtype lang name property pubdate rel role style title type typeof colspan xml:lang`,
)

/** What is no text of the page, whatever stands in it. */
export const MUTE_ELEMENTS = set(
  `applet audio base button canvas datalist dialog embed frame frameset head iframe input label legend link map math meta meter
   noframes noscript object optgroup option param picture-source progress script select source style svg template
   textarea title track video rp rt amp-ad amp-analytics amp-sidebar amp-iframe amp-consent amp-user-notification
   amp-social-share amp-script amp-state`,
)

type ImpliedEnd = { readonly ends: readonly string[]; readonly within: readonly string[] }

const TABLE = ['table']
const CELL = ['table', 'td', 'th', 'caption']
const P_END: ImpliedEnd = { ends: ['p'], within: CELL }
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const P_ENDERS = `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form
  header hgroup hr main menu nav ol p pre section summary table ul`

/** Which open elements a start tag ends, and how far up is looked. Later rows of a tag are applied after earlier ones. */
export const IMPLIED_ENDS: ReadonlyMap<string, readonly ImpliedEnd[]> = new Map(
  Object.entries<readonly ImpliedEnd[]>({
    ...same(P_ENDERS.split(/\s+/), [P_END]),
    ...same(HEADINGS, [P_END, { ends: HEADINGS, within: [...CELL, 'div', 'section'] }]),
    ...same(['dt', 'dd'], [{ ends: ['dt', 'dd'], within: ['dl', ...CELL] }, P_END]),
    ...same(['td', 'th'], [{ ends: ['td', 'th'], within: ['tr', 'table'] }]),
    ...same(['tbody', 'thead', 'tfoot'], [{ ends: ['tbody', 'thead', 'tfoot'], within: TABLE }]),
    li: [{ ends: ['li'], within: ['ul', 'ol', 'menu', ...CELL] }, P_END],
    tr: [
      { ends: ['tr'], within: TABLE },
      { ends: ['td', 'th'], within: ['tr', 'table'] },
    ],
    option: [{ ends: ['option'], within: ['select', 'datalist'] }],
    a: [{ ends: ['a'], within: ['li', 'div', 'p', 'section', 'article', ...CELL] }],
    body: [{ ends: ['head'], within: [] }],
  }),
)

function same(tags: readonly string[], rules: readonly ImpliedEnd[]) {
  return Object.fromEntries(tags.map(tag => [tag, rules]))
}
