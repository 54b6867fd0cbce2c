import type { Rule } from '../../events/frames.ts'
import { BY_CROWDS } from './assembly-ways.ts'

/** One pattern for each verb (`show_up` with its particle), with what follows all of them. */
export const each = (verbs: string, ways: string): string =>
  verbs
    .split(' ')
    .map(verb => `${verb.replaceAll('_', '+')} ${ways}`)
    .join(', ')

/** Verbs of coming to those who decide, and the words that say what people came for. */
const TO_THE_DOOR = each(
  'come go head arrive turn_up show_up rush walk return travel storm burst',
  '~and+demanded|~and+demand|~and+called+for|~and+chanted|~and+protested|~and+refused+to+leave|~to+seek+a+meeting|~to+demand+a+meeting|~seeking+a+meeting|~to+voice|~to+draw+attention|~to+oppose|~with+balloons|~with+placards|~with+banners|~with+posters|~with+portraits|~with+candles|~with+flags|~with+torches|~with+carnations|~with+flowers|~with+wreaths|~with+signs|~with+whistles|~with+pots|~with+scarves|~with+drums|~with+crosses',
)

/** What is thrown, poured or stuck on a building in protest. */
const PAINT = '<=paint|=dye|=ketchup|=manure|=slurry|=soup>'

/** What is brought to a place of mourning. */
const TRIBUTES = '<=flower|=candle|=toy|=wreath|=carnation|=rose|=bouquet|=lamp|=lantern|=tribute>'

/** Who is dispersed. */
const CROWD =
  '<quantity|=crowd|=protester|=protestor|=demonstrator|=marcher|=picketer|=mourner|=striker|=supporter|=student|=resident|=villager|=farmer|=worker|=activist|=mob>'

/** Gatherings told by where people go, what they take, what they leave and what they stop. */
export const ASSEMBLY_CROWDS: readonly Rule[] = [
  {
    id: 'at-the-office',
    verbs: `${TO_THE_DOOR}, visit <authority|premise> ~to+demand|~to+protest|~demanding|~and+demanded|~to+seek+a+meeting|~to+complain, besiege <premise|authority|place>, form ~outside|~in+front, collect ~outside|~in+front|~at+the+gates, turn+out ~in+force|~in+their, show+up ~outside|~to+protest, rally ~outside|~behind|~around|~in+support, heed ~call+to+march|~call+to+rally|~calls+to+march|~call+to+protest, answer ~call+to+march|~call+to+rally|~call+to+protest`,
    ...BY_CROWDS,
  },
  {
    id: 'taken',
    verbs: `storm <premise|place|=office|=parliament|=palace|=residence|=ministry>, storm into:<premise|place|authority>, burst into:<premise|place|authority>, take over:<place|premise|=hall|=campus|=rectorate|=faculty|=building|=booth>, occupy <=rostrum|=podium|=dais>, gherao <person|premise|authority>, take+over <=hall|=campus|=rectorate|=square|=faculty|=building>, barricade ~themselves, lock ~themselves+inside|~themselves+in, breach <=cordon|=fence|=barrier|=barricade>, overrun <premise|place|=office|=palace|=residence|=parliament>, walk ~onto+the+tracks|~on+to+the+tracks|~onto+the+runway|~onto+the+motorway|~onto+the+highway, defy <=ban|=curfew|=prohibition> on:<assembly>`,
    ...BY_CROWDS,
  },
  {
    id: 'in-the-way',
    verbs: `close+off <=street|=road|=avenue|=bridge|=highway|=motorway>, clog <place>, clog <=traffic>, choke <=street|=road|=avenue|=bridge|=highway>, park ~across+the|~across|~along+the|~in+front+of|~outside|~on+the+highway|~on+the+motorway|~on+the+bridge, halt <=train|=traffic|=convoy>, stop <=train|=traffic|=convoy|=truck|=lorry>, bring <=traffic|=city|=capital|=town> ~standstill|~to+a+halt, hold+up <=traffic|=train>, roll ~into+the+capital|~into+the+city|~through+the+streets, drive ~slowly|~at+a+snail's+pace|~up+and+down, disrupt <=traffic|=train>`,
    ...BY_CROWDS,
  },
  {
    id: 'action',
    verbs: `pour ${PAINT}, splash ${PAINT}, smear ${PAINT}, spray-paint <place|premise|=door|=wall|=facade>, spray ~slogans|~paint|~graffiti, daub ~slogans|~paint, hurl ${PAINT}, dump ${PAINT}, perform ~a+dance|~a+song|~a+protest|~a+performance, deliver <=coffin>, raise <=slogan>, burn <=effigy>, torch <=effigy>, carry <=coffin|=effigy|=wreath|=placard|=banner|=torch|=lantern|=candle> ~through|~to+the|~outside|~along, release <=dove>, form <=chain> ~of+solidarity|~along|~through, lie ~under|~on+the+steps|~in+the+middle, chain ~to+the|~to+a, set+up <=encampment|=picket|=stall|=soup-kitchen>, pitch <=tent>, put+up <=encampment>, hold ~a+mass+outside|~a+mass+in+front, hold <=prayer> ~outside|~in+front|~on+the+square|~on+the+road|~on+the+street`,
    ...BY_CROWDS,
  },
  {
    id: 'tribute',
    verbs: `bring ${TRIBUTES} ~to+the|~to, leave ${TRIBUTES} ~at|~outside|~by+the|~in+front|~on+the, place ${TRIBUTES} ~at|~outside|~by+the|~in+front|~on+the, lay ${TRIBUTES}, light ${TRIBUTES}, float ${TRIBUTES}, commemorate, commemorate <person|=victim|=anniversary|=day|=death|=killing>, honour ~the+memory|~the+victims|~those+killed, honor ~the+memory|~the+victims|~those+killed, remember ~the+victims|~those+killed|~the+dead, mark <=anniversary> ~with+a|~by+marching|~by+laying|~by+gathering, pay ~tribute+at|~their+respects+at|~homage+at, stand ~for+a+minute+of+silence|~in+a+minute`,
    ...BY_CROWDS,
    set: { form: 'commemoration', status: 'held' },
  },
  {
    id: 'off-work',
    verbs: `walk+off <=ward|=job|=shift>, walk+off ~the+set|~the+field|~the+pitch|~the+site|~their+posts|~their+wards|~the+production+line, walk ~off+the+site|~off+site|~off+work|~off+their+wards|~off+their+posts, stop <=machine|=production|=conveyor>, stop ~the+looms|~their+looms, work ~to+rule, abstain ~from+work|~from+court|~from+judicial|~from+duty|~from+duties|~from+classes, down <=shutter>, stay ~underground|~down+the+mine|~in+the+mine|~in+the+pit, remain ~underground|~down+the+mine, refuse>come ~surface|~to+work|~out, refuse>leave ~mine|~pit|~shaft|~depot, refuse>start <=shift|=work>, refuse>take ~shift, !clock+in, !show+up ~for+work|~for+their+shift|~for+shifts, !turn+out ~for+work, strike ~in+solidarity|~to+demand|~demanding|~against|~in+support|~at+the+plant, strike ~for+the|~this+week, abandon <=lecture|=lesson|=class|=shift|=classroom|=ward>, skip <=class|=lesson|=lecture|=school> ~to+protest|~to+march|~to+demand|~in+protest|~and, boycott <=class|=lecture|=lesson|=exam|=school>, boycott ~work|~their+duties|~duty, down <=stethoscope|=pen|=chalk>, close <=shop|=store|=business|=market|=stall|=school> ~over|~to+protest|~against|~in+protest|~in+solidarity, shut <=shop|=store|=business|=market|=stall> ~over|~against|~to+protest|~in+protest|~in+solidarity`,
    ...BY_CROWDS,
    set: { form: 'strike', status: 'held' },
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'vehicles',
    verbs: `block <place|=road|=bridge|=highway|=motorway|=crossing|=street|=junction>, clog <place|=road|=street>, line <=road|=highway|=street>, roll ~into+the+capital|~into+the+city, drive ~with+flags|~in+protest|~in+a+convoy|~honking|~sounding, converge ~on`,
    ...BY_CROWDS,
    actor: ['premise', 'station', 'thing', 'place'],
  },
  {
    id: 'shut-shops',
    verbs:
      'close ~in+protest|~in+solidarity|~in+support, shut ~in+protest|~in+solidarity|~in+support, stay ~closed+in|~shut+in|~closed+to+protest, remain ~closed+in+protest|~shut+in+protest|~closed+in+solidarity|~shuttered+in',
    ...BY_CROWDS,
    set: { form: 'strike', status: 'held' },
    actor: ['premise', 'place', 'organisation'],
  },
  {
    id: 'voted',
    verbs:
      'vote ~to+strike+for|~to+strike+over|~to+strike+from|~to+strike+on|~to+strike+in|~to+strike+after|~to+strike+next|~to+walk+out|~to+go+on+strike|~for+a+strike|~for+strike+action|~in+favour+of+strike',
    ...BY_CROWDS,
    set: { form: 'strike', status: 'planned' },
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'struck',
    verbs: 'strike',
    alone: true,
    ...BY_CROWDS,
    set: { form: 'strike', status: 'held' },
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'unattended',
    verbs: 'boycott <=class|=lecture|=lesson>, observe <=shutdown|=bandh|=hartal|=strike>',
    set: { form: 'strike', status: 'held' },
    noTarget: true,
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'driven-off',
    verbs: `disperse ${CROWD}, scatter ${CROWD}, break+up ${CROWD}, drive+off ${CROWD}, chase+away ${CROWD}, chase+off ${CROWD}`,
    set: { status: 'dispersed' },
    noTarget: true,
    actor: ['police', 'authority', 'person'],
  },
  {
    id: 'silence',
    verbs: 'observe <=silence>, hold <=silence>',
    set: { form: 'commemoration', status: 'held' },
    noTarget: true,
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'number',
    verbs: 'turn+out, assemble, congregate, amass, gather',
    ...BY_CROWDS,
    needs: ['number'],
  },
]
