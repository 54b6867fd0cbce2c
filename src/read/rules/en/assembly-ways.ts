import type { Rule } from '../../events/frames.ts'

/** Gatherings told by what people sing, sit on, refuse or keep up. */
export const ASSEMBLY_WAYS: readonly Rule[] = [
  {
    id: 'sing',
    verbs: `sing ~outside|~in+front|~beneath|~under+the+windows|~hymns|~on+the+steps|~protest+songs|~the+anthem, chant ~outside|~in+front, recite ~outside|~in+front,
      sit ~on+the+tarmac|~on+the+ground+outside|~on+the+steps|~on+the+pavement|~on+the+asphalt|~on+the+tracks|~on+the+rails, bang <=saucepan|=drum|=lid|=spoon|=bucket|=pot|=pan>, beat <=drum|=pan|=pot>,
      drive ~sounding+their|~honking|~in+a+convoy|~through+the+centre+sounding, lay <=flower|=wreath|=carnation|=rose|=sunflower|=lily|=tulip|=toy|=shoe> ~in+front|~outside|~at+the|~on+the|~before, lay ~siege+to, wear <=armband|=ribbon>, put+on <=armband|=ribbon>, form <=chain|=ring|=cordon> ~around|~human|~of+people|~across`,
    set: { form: 'gathering', status: 'held' },
    crowd: true,
    strictActor: true,
    noTarget: true,
    planned: true,
    actor: ['person', 'organisation', 'quantity'],
  },
  {
    id: 'protesting',
    verbs:
      'protest ~the|~a|~an|~rising|~high|~new|~his|~her|~their|~its|~what|~alleged|~plans|~proposed|~government|~police|~fuel|~tax|~low|~poor|~unpaid|~corruption',
    set: { status: 'held' },
    crowd: true,
    strictActor: true,
    noTarget: true,
    planned: true,
    actor: ['person', 'quantity'],
    target: ['person', 'organisation'],
  },
  {
    id: 'sweep',
    verbs: `sweep ~into|~back+into|~through, surge ~into|~through|~towards|~toward|~onto, swarm ~into|~onto|~outside|~around, rush ~into+the+square|~onto+the, stream ~into, spill ~out+onto, swell ~into, return ~to+the+square|~to+the+streets|~onto+the, shut+down <=street|=road|=avenue|=bridge|=highway|=motorway|=traffic|=city|=centre|=market>, shut <=street|=road|=avenue|=bridge|=highway>, close <=street|=road|=avenue|=bridge|=highway|=motorway>, block ~the+work+of, block <=metro|=train|=traffic|=roadway|=carriageway|=motorway|=crossing>, paralyse <=traffic|=city|=capital|=transport>, paralyze <=traffic|=city|=capital|=transport>, obstruct <=traffic|=road|=highway|=railway>, block+off <=street|=road|=highway>, march+on <place>, push ~past+a|~through+the+cordon, break ~through+a|~through+the, tear+down <=fence|=cordon|=barrier|=barricade>, topple <=fence|=barrier>, pull+down <=fence|=barrier|=cordon>, build <=barricade|=bonfire>, make <=bonfire|=barricade>, light <=bonfire|=fire|=torch|=flare>, set+off <=flare|=firework>, defy <=ban|=order|=curfew|=warning> ~to+march|~to+rally|~and, hold <=hand> ~to+form|~around`,
    set: { status: 'held' },
    crowd: true,
    strictActor: true,
    noTarget: true,
    planned: true,
    actor: ['person', 'quantity'],
    target: ['person', 'organisation'],
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
