import type { Rule } from '../../events/frames.ts'

/** Force told by the harm it did, or by how somebody was set upon. */
export const VIOLENCE_HARM: readonly Rule[] = [
  {
    id: 'harmed',
    verbs: `^need <=treatment|=surgery|=stitch|=operation|=attention> ~hospital|~medical|~stitches|~surgery|~operation, ^require <=treatment|=surgery|=stitch|=hospitalisation|=hospitalization> ~hospital|~medical|~stitches|~surgery|~hospitalisation, ^seek ~medical+attention|~medical+help|~medical+treatment|~treatment+for, ^end+up ~in+hospital|~in+the+hospital|~in+intensive+care, ^choke ~on+the|~on+gas|~on+tear|~on+teargas, rush * ~after+inhaling|~critical+condition, ^come ~under+attack|~under+fire+from|~under+a+hail, ^face <=cannon|=bullet|=truncheon>, ^lose ~consciousness+after|~two+teeth|~three+teeth|~a+tooth|~teeth|~sight+in|~his+sight|~her+sight,
      ^have ~nose+fractured|~jaw+broken|~skull+fractured|~teeth+knocked|~finger+broken|~fingers+broken|~head+split|~camera+knocked, hospitalise * ~injuries|~injured|~wounded|~concussion|~head|~following, hospitalize * ~injuries|~injured|~wounded|~concussion|~head|~following, rush * ~injuries|~wounds|~bleeding|~unconscious|~concussion|~gunshot, take * ~to+hospital+with|~to+the+hospital+with|~to+a+hospital+with|~to+hospital+after|~to+intensive, treat * ~in+hospital+for|~at+hospital+for|~for+tear+gas|~for+the+effects|~for+cuts|~for+concussion|~for+a+broken|~for+head|~for+bullet|~for+pellet,
      overcome * ~by+tear+gas|~by+teargas|~by+smoke|~by+gas, affect * ~by+tear+gas|~by+teargas|~by+the+gas, leave * ~with+a+head|~with+head|~with+injuries|~with+bruises|~with+cuts|~with+a+black+eye|~with+a+fracture|~with+fractures|~with+gunshot|~in+a+coma|~in+intensive|~for+dead|~paralysed|~blind|~needing, blind * ~in+one|~in+her|~in+his|~by, maim *, bloody *, concuss *, disfigure *, cripple *, graze <injury|=head|=cheek|=temple> of:*?, cut * ~on+the+head|~on+the+face, burn * ~on+the|~by+a, knock+out * ~tooth|~teeth, knock+out <=tooth> of:*?, split <=lip|=head|=eyebrow> of:*?, dislocate <=shoulder|=arm|=jaw> of:*?, crack <=rib|=skull> of:*?, rupture <=spleen|=eardrum> of:*?, smash <=nose|=jaw|=tooth|=cheekbone> of:*?, twist <=arm> of:*?`,
  },
  {
    id: 'attempted',
    verbs: `^be ~victim+of+an+attempted|~victim+of+an+assassination|~victim+of+an+attempt|~target+of+an+assassination|~target+of+an+attempted+murder|~target+of+an+attempt+on, ^suffer ~an+assassination+attempt|~an+attempt+on|~an+attempted+murder, ^escape ~assassination+attempt|~an+attempt+on|~unhurt|~with+minor+injuries, ^survive ~a+shooting|~an+attempted|~assassination|~a+stabbing|~an+attempt|~an+ambush|~being+shot, make <=attempt> on:<=life> of:*?, attempt>kill *, try>kill *, attempt>assassinate *, try>assassinate *, attempt>stab *, try>stab *, try>strangle *, attempt>murder *, try>murder *, try>run+over *`,
    target: ['person'],
    needs: ['anchor'],
  },
  {
    id: 'fell-upon',
    verbs: 'fall upon:*',
    actor: ['person', 'police'],
    strictActor: true,
    activeOnly: true,
    target: ['person', 'assembly', 'police'],
  },
  {
    id: 'quelled',
    verbs: `quell <assembly> ~violently|~brutally|~forcibly|~bloodily, suppress <assembly> ~bloodily, crush <assembly> ~violently, put+down <assembly> ~bloodily, disperse <assembly> ~bloodily`,
    actor: ['police', 'authority'],
  },
  {
    id: 'set-upon',
    verbs: `shoot * ~in+the+back, ambush *, waylay *, accost *, swoop on:*, descend on|upon:* ~batons|~sticks|~stones|~clubs|~bats|~with, pounce on:*, lay+into *, lay into:*, turn on:* ~batons|~sticks|~fists|~with, lash+out at:*, rush at:*, set+about *, set about:*, lunge+at *, hit+out at:*, stamp on:*, stomp on:*, jump on:*, knee *, jab *, whack *, thump *, bash *, clobber *, pelt * with:*?, stone *, egg *, shower * with:<=stone|=abuse>, corner * ~and, surround * ~and+beat|~and+kicked|~and+punched, pin * ~to+the+ground|~down|~against|~to+a+wall|~to+the+wall, slam * ~to+the+ground|~against|~into|~onto, wrestle * ~to+the+ground, force * ~to+the+ground, bundle * ~to+the+ground, bring * ~to+the+ground, fling * ~to+the+ground|~down|~against, shove * ~to+the+ground|~into|~against|~aside|~away, push * ~off|~out+of|~into|~away|~back|~down+the+stairs|~to+the+floor, trip+up *, jostle *, strong-arm *, strangle *, throttle <person>, gas *, taser *, tase *, bite *, scratch *, grab * ~by+the+throat|~by+the+collar|~by+the+hair|~by+the+neck|~by+the+arm, seize * ~by+the+throat|~by+the+hair|~by+the+neck, pull * ~by+the+hair|~by+her+hair|~by+his+hair|~to+the+ground|~off+the+stage|~from+her+car|~from+his+car, hit <injury|=head|=face> of:*? ~with|~by, strike <=head|=face|=stomach> of:*?, aim <=punch> at:*, deal <=blow> to:*, deliver <=blow> to:*, inflict <=injury|=wound> on|upon:*?, fire-bomb <premise|=car>, shoot <=eye> of:*?, run over:*, drive into:*, plough+into *, plow+into *, plow into:*, plough into:*, crash into:<assembly|person>, mow+down * ~injuring, splash * ~with|~in+the+face, splash <=acid|=paint|=water|=dye> on|at|over|in:*?, pour <=acid|=paint|=dye|=urine|=petrol> on|over:<person>, throw <=dye|=paint|=acid|=powder|=iodine|=zelyonka|=faeces|=urine|=milk> at|in|on|over|into:*, fling <=dye|=paint|=acid|=stone> at|in|on|over|into:*, hurl <=acid|=chair|=paint|=firecracker|=flare> at|in|on|over|into:*?, lob <=stone|=grenade|=canister|=firecracker> at|in|on|over|into:*?, let+off <=firecracker|=flare|=grenade>, hose+down *, douse * ~with|~in, drench * ~with|~in, water-cannon *`,
  },
  {
    id: 'force-used',
    verbs: `move+in on|against:* ~batons|~tear+gas|~teargas|~water+cannon|~truncheons|~shields|~stun, deploy <=cannon|=grenade|=ball|=baton|=spray|=flash-bang> at|against|on:*?, deploy ~pepper+balls|~pepper+spray|~flash+bangs|~stun+grenades|~rubber+bullets at|against|on:*?, fire ~volleys|~salvos|~over+the+heads|~above+the+heads|~in+the+air|~into+the+air|~live|~at+close+range|~indiscriminately, discharge <=weapon|=firearm|=shotgun> at|into|in:*?, shell <assembly|premise>, bomb <assembly|premise>, hit <assembly> ~with, respond ~with+force|~with+excessive|~with+brute|~with+violence|~with+live|~with+tear+gas|~with+teargas|~with+rubber|~with+gunfire|~with+batons|~with+water+cannon|~with+bullets|~with+stun, retaliate ~with+live|~with+tear+gas|~with+teargas|~with+gunfire|~with+batons, meet * ~with+live|~with+tear+gas|~with+teargas|~with+rubber|~with+batons|~with+bullets|~with+force|~with+water+cannon|~with+violence|~with+gunfire|~with+stones|~with+stun, scatter * ~with|~using|~by+force|~tear+gas|~teargas|~batons, repel * ~with|~using, break+up <assembly> ~with|~using|~by+force|~violently|~brutally|~forcibly, suppress <assembly> ~with|~using|~by+force|~violently|~brutally|~forcibly, crush <assembly>, put+down <assembly> ~with|~by+force|~brutally|~violently|~forcibly, quell <assembly> ~with|~using|~by+force, quash <assembly> ~with|~using|~by+force, storm <=camp|=encampment|=campus|=square|=sit-in>, attack <assembly>, raid <=camp|=encampment|=sit-in> ~with|~tear+gas|~batons, charge * ~wielding|~swinging|~horses, baton * ~down, clear <=square|=street|=camp|=encampment|=bridge|=road|=sit-in|=park> ~with|~using|~by+force|~forcibly|~tear+gas|~batons|~water+cannon, drive+off * ~with|~using, beat+back * with:*?, push+back *, erupt ~clashes|~scuffles, mete+out <=beating> to:*`,
  },
]
