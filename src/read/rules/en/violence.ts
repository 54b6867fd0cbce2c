import { frame } from '../../events/frames.ts'
import { VIOLENCE_TOLD } from './force-told.ts'
import { VIOLENCE_IN_PRESS } from './press-tellings.ts'
import { FORCE_WORDS } from './force-words.ts'
import { VIOLENCE_FURTHER } from './further-tellings.ts'
import { FORCE_OF_PAGES, VEHICLES_OF_PAGES } from './court-pages.ts'
import { VIOLENCE_BLOWS } from './violence-blows.ts'
import { VIOLENCE_HARM } from './violence-harm.ts'
import { VIOLENCE_MEANS } from './violence-means.ts'
import { VIOLENCE_PLACES } from './violence-places.ts'
import { VIOLENCE_TAKEN } from './violence-taken.ts'

export const violence = frame({
  kind: 'violence',
  actor: ['authority', 'police', 'person', 'organisation'],
  target: ['person', 'police', 'organisation', 'outlet', 'assembly', 'premise'],
  rules: [
    {
      id: 'beat',
      verbs: `shoot *, fire+at *, fire+upon *, beat *, beat+up *, assault *, attack *, punch *, kick *, hit *, strike * ~with|~by|~on|~in, stab *, shove *, push * ~to+the+ground, knock * ~to+the+ground, knock+down *, push * ~to+the+ground|~over|~against|~down|~aside, push *, shove *, knock+down *, knock * ~to+the+ground|~unconscious|~over, elbow *, headbutt *, grab * ~by, spit on|at:*, club *, batter *, rape *, manhandle *, rough+up *, set+upon *, baton-charge *, lathi-charge *, cane-charge *, pepper-spray *, mace *, kettle *, drag * ~out|~across|~by+the+legs|~by+the+feet|~off+the+stage|~by+the+hair|~by+her+hair|~by+his+hair|~by+the+arms|~along+the+ground, douse * ~with|~in, thrash *, pummel *, trample+on *, run+over *, mob *, shoot * in:<injury|=head|=face>, shoot * ~in+his|~in+her|~with, tackle *, slap * ~in+the+face, tear-gas *, teargas *, choke *, trample *, pelt *, lynch *, ram *, maul *, pepper * with:<=bullet|=shot|=pellet>, pepper * ~with+bullets|~with+gunfire, strafe *, shoot+up *, hack * ~with|~by, rain ~blows on:*, baton *, cudgel *, cane *, whip *, flog * ~in+public, bludgeon *, slash *, knife *, slap *, spit+on *, disperse <assembly> ~violently|~forcibly|~brutally|~forcefully, drag * ~by+the|~by+their|~by+his|~by+her, throw <=bomb|=grenade|=cocktail|=bottle> at|into|in:*?, drive <=car|=truck|=vehicle|=van|=lorry|=bus> into|at:*, ram <=car|=truck|=vehicle|=van> into:*, plough into:<assembly|person>, set * ~on+fire, hurl * ~to+the+ground, throw * ~to+the+ground`,
    },
    {
      id: 'weapons',
      verbs: `
        fire ~tear+gas|~live+rounds|~live+ammunition|~rubber+bullets|~water+cannon|~shots|~stun+grenades|~gas at|into|on|against|towards:*?,
        use ~tear+gas|~pepper+spray|~force|~water+cannon|~batons|~stun+grenades|~rubber+bullets|~live+ammunition|~truncheons at|into|on|against|towards:*?,
        deploy ~tear+gas|~water+cannon at|into|on|against|towards:*?, open ~fire on|at:*?, shoot+at *, fire into:*, lunge at:*, wade into:*, fire on|at:*,
        spray *,
        throw <=stone|=bottle|=brick|=egg|=rock|=grenade|=firebomb|=paint|=acid> at|into|on|against|in:*?, throw ~tear+gas|~teargas|~pepper+gas|~gas|~molotov|~cocktail|~cocktails|~stones|~eggs|~paint|~grenades|~grenade|~acid|~dye|~bottles|~bricks|~petrol+bombs|~firebombs|~dung|~liquid|~punches at|into|on|against|towards|in|over:*?,
        hurl ~molotov|~cocktail|~stones|~bottles|~rocks|~eggs|~grenade|~grenades|~bricks|~chairs at|into|on|against|towards:*?,
        lob ~tear+gas|~teargas|~grenades|~stun+grenades at|into|on|against|towards:*?,
        fire ~teargas|~gas|~canisters|~pellets|~warning+shots|~bullets at|into|on|against|towards:*?,
        use ~teargas|~lathis|~dogs|~physical+force|~excessive+force|~violence|~clubs|~stun+guns|~tasers|~whips|~rubber+pellets at|into|on|against|towards:*?,
        deploy ~teargas|~dogs at|into|on|against|towards:*?,
        turn ~water+cannon|~hoses|~dogs at|into|on|against|towards:*?,
        unleash ~dogs|~tear+gas|~teargas|~violence at|into|on|against|towards:*?,
        resort ~lathi|~lathi-charge|~force|~violence|~tear+gas|~teargas|~batons|~baton,
        wield ~batons|~lathis|~sticks|~clubs, swing ~batons|~truncheons,
        move+in ~batons|~tear+gas|~teargas|~water+cannon|~truncheons|~shields,
        stop * ~with+teargas|~with+tear+gas|~with+water+cannon, scuffle with:*,
        push+back * ~batons|~shields|~water+cannon|~tear+gas, use ~a+baton+charge|~baton+charge, riddle * ~with+bullets, spray * ~with+bullets, charge * ~with+batons|~with+truncheons|~with+shields|~on+horseback|~with+lathis, shower ~with+bullets|~with+stones, meet <assembly> with:<=gas|=baton|=bullet|=force|=cannon>, meet * with:<=gas|=teargas|=baton|=bullet|=cannon|=truncheon|=gunfire>, meet ~with+tear+gas|~with+teargas|~with+batons|~with+live+fire, land ~tear+gas|~teargas|~canister|~canisters, set ~dogs on:*, go+off ~bomb|~device|~grenade, explode ~bomb|~grenade|~device, detonate ~outside,
        fire <=pellet|=bullet|=cartridge|=canister|=grenade|=shotgun> at|into|on|against|towards:*?,
        use <=truncheon|=baton|=club|=cannon|=gas|=bullet|=round|=pellet|=spray|=slingshot|=catapult|=shotgun|=whip|=taser> at|on|against:*?, pierce <injury> of:*?, rain ~on,
        drive * from:<place|premise> ~using|~with, spray * with:<=gas|=water|=dye>,
        turn+back * ~tear+gas|~teargas|~water+cannon|~batons, drive+back * ~tear+gas|~teargas|~water+cannon|~batons,
        force+back * ~tear+gas|~teargas|~batons`,
    },
    {
      id: 'disperse',
      verbs: `disperse * ~with|~using|~by+force|~violently|~forcibly|~forcefully|~brutally, clear * ~batons|~tear+gas|~teargas|~water+cannon|~by+force|~forcibly, evict * ~tear+gas|~teargas|~batons|~by+force, break+up <assembly> ~with|~using, drive+out *, drive * ~out+with, charge at|into:*`,
      actor: ['police', 'authority'],
    },
    {
      id: 'suffered',
      verbs: `break <injury> of:*?, fracture <injury> of:*?, ^suffer <injury>, ^sustain <injury>, ^survive ~assassination+attempt|~attempt+on+his+life|~attempt+on+her+life|~attack, ^have ~arm+broken|~nose+broken|~ribs+broken|~leg+broken, hospitalise * ~with|~after, hospitalize * ~with|~after, leave * ~with+a+broken|~with+broken|~with+a+fractured|~with+concussion|~with+bruises, ^lose ~an+eye|~his+eye|~her+eye|~the+sight, ^receive <injury>, ^have ~amputated|~stitches, leave <person|quantity> ~injured|~wounded|~hurt|~bleeding|~unconscious`,
    },
    { id: 'clashes', verbs: '^break+out ~clashes', target: ['assembly'], noTarget: true },
    {
      id: 'noun',
      nouns: 'attack, assault, beating, shooting, stabbing, lathi-charge, baton-charge, ambush',
      needs: ['target', 'anchor'],
    },
    {
      id: 'charged',
      verbs: 'charge <assembly|=crowd|=protester|=demonstrator|=marcher|=picket>',
      actor: ['police'],
      strictActor: true,
      activeOnly: true,
    },
    {
      id: 'injured',
      verbs: `injure *, wound *, hurt *, treat * for:<injury>, treat * ~for+injuries|~for+gunshot|~for+wounds|~for+burns|~for+bruises`,
    },
    ...VIOLENCE_HARM,
    ...VIOLENCE_MEANS,
    ...VIOLENCE_BLOWS,
    ...FORCE_WORDS,
    ...VIOLENCE_PLACES,
    ...VIOLENCE_TAKEN,
    ...VIOLENCE_FURTHER,
    ...FORCE_OF_PAGES,
    ...VEHICLES_OF_PAGES,
    ...VIOLENCE_IN_PRESS,
    ...VIOLENCE_TOLD,
  ],
  not: `attack on freedom, attack on the media, attack on media, attack on the press, attack on press freedom, attack on journalism, attack on civil society, attack on the rule of law, attack on human rights, attack on the judiciary, attack on the right, attack on the rights, attack on independent media, attack on the free press, attack on free speech, attack on democracy, heart attack, heart attacks, cyber attack, cyberattack, cyber attacks, ddos attack, ddos attacks,
    attacked the government, shot down in flames, shot to fame, shot wide, shot over the bar, beat the deadline, beat expectations, beat forecasts, verbal attack, hit by inflation, strike action, beat the clock, beat the odds, beat the drum, beat the record, beat the champions, beat the market, beat the heat, hit hard, panic attack, attacks on the press, attacks on freedom,
    hurt the economy, use force only, use of force, fire brigade, clash with the law, hurt by the, hit by rising, seizure of power, takeover of the company, takeover of the state, seizure of its, seizure of his, seizure of her, seizure of their, capture of the state`,
  examples: [
    ['At the Central Hall, troops fired on shoppers.', { target: ['shoppers'] }],
    ['According to his lawyer, Rosa Lind was hit with a baton.', { target: ['Rosa Lind'] }],
    ['The 23-year-old was shot in the back.', {}],
    ['Youths were met with live rounds in Osh.', { target: ['Youths'] }],
    ['The students came under attack from men in helmets.', { target: ['students'] }],
    [
      'Lads armed with bats set upon the demonstrators near the station.',
      { target: ['demonstrators'] },
    ],
    [
      'Three men ambushed Rosa Lind and broke her jaw.',
      { actor: ['Three men'], target: ['Rosa Lind'] },
    ],
    ['The dispersal left four dead and more than 20 injured.', { count: [21, null] }],
    [
      'Four demonstrators received bullet injuries at Lind.',
      { target: ['Four demonstrators'], count: 4 },
    ],
    ['Riot police charged the marchers on 4 May 2024.', { when: '2024-05-04' }],
    ['Nine people were treated for gunshot wounds.', { target: ['Nine people'], count: 9 }],
    ['Guards set dogs on the villagers.', { target: ['villagers'] }],
    ['The bank charged the customers a fee.', null],
    [
      'Masked men beat reporter Timur Asanov outside his office.',
      { actor: ['Masked men'], target: ['Timur Asanov'] },
    ],
    ['Police fired tear gas at the protesters.', { actor: ['Police'] }],
    ['Tear gas was used against the marchers on 3 May 2024.', { when: '2024-05-03' }],
    ['Police resorted to a lathi charge on 3 May 2024.', { when: '2024-05-03' }],
    ['Lena Morozko was doused with green dye.', { target: ['Lena Morozko'] }],
    ['A policeman had broken the wrist of Rosa Lind.', { target: ['Rosa Lind'] }],
    ['Two of the nurses suffered broken arms.', { count: 2 }],
    ['Riot police cleared the gates of the port with tear gas.', { actor: ['Riot police'] }],
    [
      'Gunmen opened fire on a van carrying Rosa Lind and Timur Asanov.',
      { target: ['Rosa Lind', 'Timur Asanov'] },
    ],
    ['An officer is alleged to have slapped Rosa Lind.', { modality: 'alleged' }],
    ['Gunmen attacked the airport on 3 May 2024.', { target: ['airport'] }],
    [
      'Two teachers were tried over the seizure of Lind airport in May 2024.',
      { target: ['Lind airport'] },
    ],
    ['The seizure of power on 3 May 2024 was condemned.', null],
    ['The police may use tear gas.', null],
  ],
})
