import type { Rule } from '../../events/frames.ts'

const PAPERS = '<=leaflet|=flyer|=pamphlet|=poster|=sticker>'
const DISRUPTED =
  '<=screening|=lecture|=exhibition|=discussion|=festival|=debate|=reading|=seminar|=book-launch|=panel|=training>'
const OR_ELSE =
  '~or+pack|~"+or+pack|~“+or+pack|~or+leave|~or+face|~or+lose|~or+be+sacked|~or+be+fired|~or+be+killed|~or+else|~or+her+son|~or+his+son|~or+her+family|~or+his+family|~or+their+families'
const WITHDRAW =
  '~to+withdraw+their|~to+withdraw+her|~to+withdraw+his|~to+withdraw+the+complaint|~to+withdraw+theirs|~to+drop+the+complaint|~to+drop+her+complaint|~to+drop+his+complaint|~to+take+back'

/** What somebody is told is in store for them or theirs. */
const WOULD_FOLLOW =
  `closed shut evicted demolished bulldozed expelled dismissed sacked fired deported imprisoned jailed arrested
  detained killed shot beaten burned burnt harmed hurt raped taken+away put+away cut+off conscripted drafted prosecuted punished disbanded
  liquidated deregistered`
    .split(/\s+/)
    .flatMap(done => [`~would+be+${done}`, `~will+be+${done}`])
    .concat(
      ['lose', 'disappear', 'suffer', 'pay', 'regret', 'end+up', 'be+next'].map(
        then => `~would+${then}`,
      ),
    )
    .join('|')

/** Pressure told by what people found, were told or were offered, and by what was cut or put up against them. */
export const INTIMIDATION_MET: readonly Rule[] = [
  {
    id: 'found-at-home',
    verbs: `^find <=note|=letter|=message> ~under+her+door|~under+his+door|~under+the+door|~telling+her+to|~telling+him+to|~telling+them+to|~threatening|~warning+her|~warning+him, ^find <=wreath|=coffin|=noose|=bullet|=cartridge> ~on+his|~on+her|~hung|~hanging|~at+the+door|~in+front`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'told-or-else',
    verbs: `tell * ${OR_ELSE}, order * ~or+lose|~or+else, tell * ~in+a+voice+message|~in+a+phone+call|~in+an+anonymous|~by+an+anonymous, tell * ${WITHDRAW}, ask * ~to+withdraw+theirs|~to+withdraw+their+signature|~to+withdraw+their+signatures|~to+withdraw+the+complaint, advise * ${WITHDRAW}, press * ${WITHDRAW}, pressure * ${WITHDRAW}, offer * <=money|=bribe> ~to+be+quiet|~to+drop|~to+withdraw|~to+keep|~to+change|~to+stop, offer <=money|=bribe> to:* ~to+be+quiet|~to+drop|~to+withdraw|~to+change|~to+stop, promise * ~a+bullet|~a+coffin|~"+a+bullet|~a+beating`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'told-what-follows',
    verbs: ['tell', 'warn', 'inform', 'threaten']
      .map(verb => `${verb} * ${WOULD_FOLLOW}`)
      .join(', '),
    actor: ['person', 'police', 'authority', 'organisation'],
    target: ['person', 'organisation', 'outlet'],
    needs: ['anchor'],
  },
  {
    id: 'papers-spread',
    verbs: `scatter ${PAPERS} ~calling|~describing|~accusing|~in+front|~outside|~in+her|~in+his, distribute ${PAPERS} ~calling|~describing|~accusing|~branding|~with+the+face|~with+her+face|~with+his+face, put+up ${PAPERS} ~traitor|~spy|~enemy|~agent|~with+his+face|~with+her+face|~around+the+town, read+out <=pamphlet>`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'posters-appeared',
    of: ['poster', 'sticker', 'leaflet', 'portrait', 'billboard', 'flyer'],
    verbs:
      '^appear ~agent|~enemy|~traitor|~spy|~near+their+homes|~outside+the+offices|~near+her+home|~near+his+home, ^be ~pasted+on|~plastered',
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'words-painted',
    verbs: `paint ~on+the+entrance|~on+the+door|~on+her+door|~on+his+door|~on+the+gate|~on+the+facade, spray ~on+the+door|~on+the+entrance|~on+her+door|~on+his+door|~on+the+gate|~on+the+facade, scrawl ~on+the+door|~on+the+entrance|~on+her+door|~on+his+door`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'meetings-disturbed',
    verbs: `disrupt ${DISRUPTED}, break+up ${DISRUPTED}, drown+out <=speech|=speaker|assembly>, storm ${DISRUPTED}, burst into:${DISRUPTED}`,
    actor: ['person', 'police', 'authority', 'organisation', 'quantity'],
    strictActor: true,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'cut-off',
    verbs: `cut <=cable|=wire> of:<outlet|organisation|person>, cut <=power|=electricity> to:<venue|=hall|outlet|organisation>, bring+down <=antenna|=mast|=aerial> of:*?, tamper+with <=brake|=car|=vehicle> of:*?, burn <=crop|=field|=orchard|=harvest> of:*?, destroy <=crop|=harvest|=orchard> of:*?, tear+up <=notebook|=note|=pass|=card|=banner|=poster|=passport> of:*?, take+up <=position> around|outside|near|opposite:<=home|=house|=flat|=apartment|=office|=newsroom|=headquarters> of:*?`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'hands-on-camera',
    verbs: `try>snatch <device>, attempt>snatch <device>, try>grab <device>, try>break into:<premise>, try>force <=door> ~open, try>force+open <=door>, put <=hand> over:<=lens|=camera>, shout <=threat|=insult|=abuse> ~outside|~at, ring at:<=door> of:*?, write+down <=name> of:*?, note+down <=name> of:*?, photograph <=document|=passport|=identity-card> of:*?, ^have <=document|=passport> ~photographed`,
    actor: ['person', 'police', 'authority', 'quantity'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'sites-down',
    verbs:
      '^go+down ~after+a+ddos|~after+ddos|~after+distributed|~after+a+cyber|~after+cyber|~under+a+ddos',
    target: ['site', 'outlet', 'organisation'],
  },
]
