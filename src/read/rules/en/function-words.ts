/** Closed classes of English. A word may stand in several. */
export const FUNCTION_WORDS = {
  determiner: `the a an this that these those some any no every each another both all several many few most other
    such certain various numerous either neither more`,
  possessive: 'his her its their our my your whose',
  pronoun: `he she they him them it we us i me you himself herself themselves itself who whom
    others none everyone nobody`,
  preposition: `of in on at by for from with without to into onto over under after before during since until till
    against about among amid between through throughout across along around near outside inside within behind
    beside besides beyond despite following upon via per toward towards off up down out as like including because-of
    alongside versus except amidst amongst aboard beneath underneath opposite unlike notwithstanding concerning regarding pending above below due worth bordering`,
  conjunction: 'and or but nor yet then plus &',
  subordinator: `when whenever while whilst after before although though because as if unless until since once where whereas that
    whether so whereupon wherever albeit lest how why what`,
  relative: 'who which that whom whose where',
  modal: `will would shall should can could may might must cannot can't won't wouldn't shouldn't couldn't mustn't
    ought 'll 'd`,
  be: `be is are was were been being am isn't aren't wasn't weren't 're 'm`,
  have: `have has had having haven't hasn't hadn't 've`,
  do: `do does did don't doesn't didn't`,
  get: 'get gets got getting gotten',
  negation: `not never n't no-longer isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't
    won't wouldn't shouldn't couldn't mustn't cannot nor neither`,
  adverb: `unharmed unhurt unscathed not never also later then again still already just only even soon once twice thrice ever often always
    now today yesterday here there too instead together apart aside away back forth well very much almost nearly
    meanwhile however therefore thus hence indeed afterwards afterward thereafter thereupon beforehand earlier previously subsequently
    reportedly allegedly newly so far yet ahead overnight early late first finally respectively
    home abroad alone guilty anyway elsewhere straight sometimes perhaps maybe rather quite barely hardly
    indoors outdoors upstairs downstairs somewhere anywhere everywhere nowhere seldom hereby likewise otherwise forthwith afresh anew outright moreover furthermore thereby nevertheless nonetheless regardless rarely usually typically routinely repeatedly regularly frequently`,
  future: `will shall won't 'll`,
  conditional: "would should could 'd wouldn't shouldn't couldn't ought",
} as const

export type FunctionClass = keyof typeof FUNCTION_WORDS
