import type { Rule } from '../../events/frames.ts'

/** What only a crowd does so: it is a gathering that was held. */
export const BY_CROWDS = {
  set: { status: 'held' },
  crowd: true,
  strictActor: true,
  noTarget: true,
  planned: true,
  actor: ['person', 'quantity'],
  target: ['person', 'organisation'],
} satisfies Partial<Rule>

/** The rule of who spoke at a gathering. */
export const SPOKEN = 'spoken'

/** Those before whom people speak at one. */
const GATHERED =
  '=rally|=march|=protest|=demonstration|=picket|=vigil|=gathering|=assembly|=procession|=crowd|=protester|=demonstrator|=marcher|=mourner|=striker|=rally-goer'

/** Gatherings told by what people sing, sit on, refuse or keep up. */
export const ASSEMBLY_WAYS: readonly Rule[] = [
  {
    id: 'sing',
    verbs: `sing ~outside|~in+front|~beneath|~under+the+windows|~hymns|~on+the+steps|~protest+songs|~the+anthem, chant ~outside|~in+front, recite ~outside|~in+front,
      sit ~on+the+tarmac|~on+the+ground+outside|~on+the+steps|~on+the+pavement|~on+the+asphalt|~on+the+tracks|~on+the+rails, bang <=saucepan|=drum|=lid|=spoon|=bucket|=pot|=pan>, beat <=drum|=pan|=pot>,
      drive ~sounding+their|~honking|~in+a+convoy|~through+the+centre+sounding, lay ~siege+to, wear <=armband|=ribbon>, put+on <=armband|=ribbon>, form <=chain|=ring|=cordon> ~around|~human|~of+people|~across`,
    set: { form: 'gathering', status: 'held' },
    crowd: true,
    strictActor: true,
    noTarget: true,
    planned: true,
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'lay',
    verbs:
      'lay <=flower|=wreath|=carnation|=rose|=sunflower|=lily|=tulip|=toy|=shoe> ~in+front|~outside|~at+the|~on+the|~before',
    set: { form: 'commemoration', status: 'held' },
    crowd: true,
    strictActor: true,
    noTarget: true,
    planned: true,
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'brought-out',
    verbs: `bring <person|quantity> ~onto+the+street|~onto+the+streets|~into+the+streets|~to+the+streets|~out+onto|~to+the+square|~out+into, draw <person|quantity> ~onto+the+streets|~into+the+streets|~to+the+streets|~onto+the+square, pull <person|quantity> ~onto+the+streets, send <person|quantity> ~onto+the+streets|~into+the+streets`,
    set: { status: 'held' },
    noTarget: true,
    actor: ['person', 'organisation', 'authority', 'quantity'],
  },
  {
    // Beside a gathering that is told of, only who spoke there: see `spoken-at.ts`.
    id: SPOKEN,
    verbs: `address <quantity|=supporter|=audience|=event|${GATHERED}>, speak to|at|before|during:<=audience|=event|=thousand|=supporter|${GATHERED}>, speak out+at:<=event|${GATHERED}>, speak from:<=stage|=podium|=rostrum|=platform>, say in:<=speech|=address> at|to|before:<=audience|=event|${GATHERED}>, deliver <=speech|=address> at|to|before:<=audience|=event|${GATHERED}>, give <=speech|=address> at|to|before:<=audience|=event|${GATHERED}>, make <=speech> at|to|before:<=audience|=event|${GATHERED}>, tell <=crowd>, greet <=crowd|=thousand>`,
    set: { status: 'held' },
    noTarget: true,
    actor: ['person', 'organisation', 'authority', 'quantity'],
  },
  {
    id: 'at-the-doors',
    verbs: `stand ~outside|~in+front|~opposite, kneel ~outside|~in+front, lie ~outside|~in+front, dance ~outside|~in+front|~in+the+square|~on+the+steps, sing, chant, drum ~outside|~in+front, march ~outside, come ~to+the+square|~onto+the+square|~out+to+the+square, remain ~in+the+building|~in+the+faculty|~on+the+square|~in+the+square|~outside, hold+out ~on+the+square|~in+the+building, turn+up ~in+the+square|~on+the+square|~despite, turn+out ~despite|~in+the+rain, take to:<=street|=road|=square|=highway|=avenue|=boulevard|=motorway>, read+out <=statement|=declaration|=manifesto|=name> ~in+front|~outside|~on+the|~at|~in, read <=statement|=declaration> ~in+front|~outside|~on+the+steps|~on+the+square, walk ~to+hand|~to+deliver|~to+submit|~to+present|~in+procession, try>walk, attempt>walk, try>reach <place|premise|authority>, attempt>reach <place|premise|authority>, burn ~effigy|~effigies|~copies+of|~portraits|~their+passes, tear+up ~copies|~portraits, release ~balloons|~doves|~lanterns, make <=chain> ~living|~human, throw+up <=barricade|=roadblock>, regroup ~on|~in|~near, court ~arrest`,
    ...BY_CROWDS,
  },
  {
    id: 'protesting',
    verbs:
      'protest ~the|~a|~an|~rising|~high|~new|~his|~her|~their|~its|~what|~alleged|~plans|~proposed|~government|~police|~fuel|~tax|~low|~poor|~unpaid|~corruption',
    ...BY_CROWDS,
  },
  {
    id: 'sweep',
    verbs: `sweep ~into|~back+into|~through, surge ~into|~through|~towards|~toward|~onto, swarm ~into|~onto|~outside|~around, rush ~into+the+square|~onto+the, stream ~into, spill ~out+onto, swell ~into, return ~to+the+square|~to+the+streets|~onto+the, shut+down <=street|=road|=avenue|=bridge|=highway|=motorway|=traffic|=city|=centre|=market>, shut <=street|=road|=avenue|=bridge|=highway>, close <=street|=road|=avenue|=bridge|=highway|=motorway>, block ~the+work+of, block <=metro|=train|=traffic|=roadway|=carriageway|=motorway|=crossing>, paralyse <=traffic|=city|=capital|=transport>, paralyze <=traffic|=city|=capital|=transport>, obstruct <=traffic|=road|=highway|=railway>, block+off <=street|=road|=highway>, march+on <place>, push ~past+a|~through+the+cordon, break ~through+a|~through+the, tear+down <=fence|=cordon|=barrier|=barricade>, topple <=fence|=barrier>, pull+down <=fence|=barrier|=cordon>, build <=barricade|=bonfire>, make <=bonfire|=barricade>, light <=bonfire|=fire|=torch|=flare>, set+off <=flare|=firework>, defy <=ban|=order|=curfew|=warning> ~to+march|~to+rally|~and, hold <=hand> ~to+form|~around`,
    ...BY_CROWDS,
  },
  {
    id: 'fast',
    verbs: `^be ~on+hunger+strike|~on+a+hunger+strike|~on+strike|~on+an+indefinite|~on+a+relay|~on+a+dry, ^go ~on+hunger+strike|~on+a+hunger+strike, enter ~hunger+strike, refuse>work, refuse>unload, refuse>teach, !take+up ~work, !turn+up ~for+work|~for+their+shift, !report ~for+work|~for+duty, !go ~on+shift|~out+on+shift|~to+work, withdraw <=labour|=labor|=service>`,
    set: { form: 'strike', status: 'held' },
    noTarget: true,
    planned: true,
    actor: ['person', 'organisation', 'quantity'],
    target: ['person', 'organisation'],
  },
]
