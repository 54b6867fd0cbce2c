/** Verbs that are no triggers, so that clauses and subjects can be told apart. */
export const COMMON_VERBS = `say tell estimate ask announce report claim allege insist state add note explain write warn argue
  admit confirm believe think know fear hope want plan intend seek try attempt begin start continue keep stop end finish
  come go leave return arrive enter walk run stand sit lie live work play speak talk read write shout chant sing wear
  carry hold bring send give take get make do have put set show see hear watch look find follow lead meet join help
  support oppose back attend visit travel move turn pass reach cover include involve concern relate represent express
  describe call name identify recognise recognize consider regard treat deem become remain stay appear seem happen occur
  serve face receive suffer undergo sustain lose win gain obtain apply submit file lodge bring require need allow permit
  prevent cause lead result prompt force order urge demand appeal push press agree decide refuse fail manage
  offer promise threaten accuse blame praise welcome thank use publish post share write broadcast air stream edit run own
  found create build establish launch organise organize stage mark commemorate honour honor celebrate mourn remember
  pay buy sell cost spend collect gather raise open close cut rise fall grow increase drop reduce double spread cover
  target single subject reply respond answer remark comment testify plead confess deny reject dismiss accept approve sign adopt
  vote elect campaign compete resign appoint serve retire study teach learn train graduate die kill injure hurt wound
  own possess store hide flee escape seek cross travel march rally protest demonstrate strike picket
  surround escort transfer drive pull drag push throw fire shoot hit burn destroy damage deliver hand
  disperse dub organise prove form date count last begin fill exist stem link tie base rely address
  surrender obtain document record tally catalogue monitor verify investigate examine assess review restore repeal replace amend
  introduce propose consider debate discuss postpone delay extend suspend resume hold expire enter force appear contain
  cooperate co-operate collaborate explain exercise violate breach break disobey insult obstruct organise participate take ensure protect maintain
  unfreeze unseal unban unblock unlock reinstall recover retrieve reclaim reverse recall
  welcome condemn criticise criticize denounce deplore voice raise challenge contest question doubt
  ignore omit mention cite quote refer stress emphasise emphasize underline recall remind draw
  expect await wait schedule set due forbid prohibit watch photograph film light wave hang display tear paint
  fly sail ride work stay sleep eat drink cook wash cry laugh smile rest hope pray lay
  believe doubt guess wonder feel enjoy love hate like prefer choose select pick
  comply conduct consist construct contact contribute convert defend define depend develop differ disappear disclose
  disseminate earn employ enable encourage engage evacuate exceed expose facilitate fight focus free guarantee guard
  highlight house imply impose improve indicate inform initiate inspire install interpret intervene interview invite
  issue jeopardise justify lack land lift limit locate lose matter negate notify oblige observe oppress
  originate own park participate perform persuade pledge point pose pour prepare present preside prevail print produce
  promote prosecute provide punish purchase qualify react realise realize reassure rebuild refer reflect relocate remove
  renew repeat request rescue reside retain reveal revive risk rule satisfy save separate settle shut silence
  slow smash spark specify sponsor stabilise storm strengthen stress substantiate succeed suggest summarise surf survive
  suspect swear switch tackle tend term test tolerate touch trace track transform trigger trust tighten
  underline understand unite update upload urge utter vandalise voice warrant weaken wish cripple paralyse paralyze proceed avoid evade dodge contemplate mull ponder dread dare opt hasten rush hurry rock grip engulf intensify escalate flare ensue greet sweep witness worry yell
  abolish absorb accelerate accompany accomplish accumulate achieve acquire activate adapt adhere adjust admire afford allocate alter
  analyse analyze anticipate appreciate arouse arrange ascertain assist assume assure attain attract awaken behave boast bolster
  calculate clarify coincide collide compensate complicate comprise conceal concede conceive concentrate conform confuse congratulate
  connect conserve consolidate conspire constitute consult consume convene convince cope crouch cultivate curtail decorate dedicate deepen
  defuse denote depart deplete derail derive despise deteriorate devastate devise devote dilute disagree disappoint disarm disavow discard
  discourage discredit discriminate dislodge disown dispose disregard distinguish distort distract disturb diverge divert divide divulge
  dominate donate downplay elicit elude embarrass embody embrace empower encounter encroach endanger enquire enrage enrich enroll entail
  entertain entitle entrust envisage equip erode espouse evoke evolve exacerbate exaggerate expand expedite explore extort fade fasten
  foment formulate frighten frustrate fulfil fulfill generate glorify grieve hamper heal hesitate hijack hinder illustrate imagine
  impede impress improvise incorporate induce infiltrate inflame infringe inhabit inherit inhibit innovate inquire integrate interact
  interfere intrude invade invent invest irritate isolate legislate lessen liaise linger manipulate marry mediate merge migrate minimise
  minimize modernise modify neglect negotiate nurture obey offend orchestrate outnumber outweigh overlook overshadow overwhelm owe
  partake penetrate perceive perpetrate perpetuate persist pertain placate politicise portray practise preach precede preclude predict
  prescribe preserve presume propagate propel prosper publicise readmit reappear rearrange recant recede reckon reclaim reconcile
  reconsider reconvene rectify recuse redeem redirect redouble redraft reelect reenter regulate rehabilitate reinforce rejoin relent
  relinquish rename renege renounce repay replicate reproduce resemble resent resist resolve restart restructure resurface
  retract revere revert revolve segregate shatter simplify smuggle soak soften squander stagger stigmatise stimulate stipulate straddle
  strive subside subvert suffice supervise surpass sympathise tarnish tempt terrify thrive thwart topple totter transcend translate
  transmit transpire traverse tremble tumble typify uncover underestimate undermine underpin unfold unify uproot usurp utilise vary veer
  vie waive wander wane weigh wield worsen
  abate abbreviate abdicate abhor abound abridge abscond accede accentuate accommodate accrue accustom acquaint acquiesce
  adjoin adjudicate adore adorn afflict agitate agonise alienate align allay alleviate allude amplify
  amputate annihilate anoint antagonise appal appease appraise apprise ascend aspire assimilate assuage astonish astound atone
  attest authenticate automate avenge avert babysit backfire backpedal badmouth baptise baptize barnstorm bawl beckon befriend
  begrudge beguile behold belie belittle belong bequeath besmirch bestow betray bewilder bide bilk blacken blaspheme blindside
  blurt bode boo borrow bother bounce brainwash brighten browbeat burgeon burglarise bypass calibrate capitalise capitalize
  capitulate capsize captivate carjack carve categorise categorize cater cede centralise chastise cheat cherish choreograph
  christen circumcise circumvent civilise clutch coexist collate collude colonise colonize commercialise commingle
  compose comprehend compute computerise concoct concur condense condescend condone confide configure confound conjoin conquer
  consign constrain constrict construe contaminate contravene contrive convalesce convulse correspond corroborate corrode
  counteract covet cower cremate cringe crucify crumble crystallise culminate curdle dampen dangle darken deafen
  debase debilitate debunk deceive decelerate decimate decipher declassify decode decommission decompose decompress deconstruct
  decontaminate decrypt deduce deduct deflect deform defraud dehumanise dehydrate deign delude delve demean demilitarise
  demilitarize demoralise denigrate depose depreciate deputise desecrate desensitise deserve desist destabilise destabilize
  destine detach determine detest dethrone detract devalue deviate devolve devour diagnose dictate differentiate digitise
  digitize dilate diminish dine disassemble disassociate disburse discern disconcert disembark disembowel disengage dishearten
  disinfect disinherit disintegrate disparage dispel displace disprove disrobe dissect dissipate dissociate dissuade distil
  diversify divest downsize drain dramatise dumbfound dwindle earmark economise editorialise efface elapse electrify elevate
  elope elucidate emanate emancipate embalm embezzle embolden embroil emigrate emit emulate encamp encapsulate encase enclose
  encode encompass encrypt encumber endear endow energise engender engrave engross enliven enshrine enslave entangle enthral
  entice entomb entrap entrench entwine enunciate envision epitomise equalise equate equivocate eradicate err eschew etch
  evaluate evaporate evince exalt excavate excel exclaim excrete exemplify exhale expend exploit expound extinguish extol
  extrapolate extricate exude feign fertilise finalise finalize flatten flatter flaunt flinch flourish flout fluctuate foist
  forbear foreclose forego foreshadow forestall forewarn fortify fossilise foster fraternise fumigate furnish
  galvanise galvanize garble generalise geotag gesticulate giggle glance glean gnaw govern grasp gratify gravitate grovel
  habituate handwrite harmonise harmonize headhunt heave heighten hew hitchhike homogenise hoodwink horrify humanise hunker
  hurtle hypnotise hypothesise idolise ignite illuminate imitate immerse immigrate immobilise immortalise impale impanel impart
  impel impend imperil implode impregnate impugn inaugurate incapacitate incinerate incriminate incubate indoctrinate indulge
  infer infest inflate infuriate infuse ingest ingratiate inhale inject inoculate inscribe insinuate instil instill
  institutionalise insulate insure intercede interject internalise intersect intoxicate intubate invert invigorate irradiate
  irrigate jeer jeopardize jettison kindle laud legitimise legitimize levitate lighten litigate loathe
  localise loom lurch lure magnetise magnify marginalise materialise maximise maximize meddle medicate meditate memorialise
  memorialize memorise memorize mend metastasise mingle misbehave miscalculate miscarry misconstrue misdirect mishandle
  misinform misinterpret misjudge mismanage misplace mispronounce misread misrepresent moan modulate mollify monopolise
  moralise mortify motorise muster mutate mutilate mystify narrate naturalise naturalize navigate necessitate
  normalise normalize notarise nourish obfuscate officiate opine ordain oscillate outbid outclass outflank outfox outgrow
  outlast outlive outperform outrank outshine outsmart outstrip outvote outwit overdo overdose overheat overplay
  overpower overreach overreact overstate overstay overstep pacify pare parse patronise patronize peel perjure permeate
  persevere personify perturb peruse pervade pester petrify photoshop pilfer pinch pinpoint poach polarise polarize politicize
  pollinate pollute populate predestine prejudge preoccupy presuppose prioritise prioritize privatise privatize procrastinate
  profess prophesy protract protrude publicize pulverise pulverize punctuate purify purloin quantify quench
  quicken quiver rationalise ravish re-enact re-examine re-post reactivate readjust realign reanimate reap rearm reassemble
  reassess reawaken reboot recapture recast recharge reciprocate recline recollect recondition reconfirm reconstitute
  reconstruct recoup recreate recuperate recur recycle redecorate rededicate redefine redeploy redesign rediscover redistribute
  redo reenact reestablish reexamine refinance refine refocus refresh refuel refurbish rehearse reimburse reintegrate reinvent
  rejoice rekindle relegate relive reload remarry reminisce remodel renegotiate renovate reorganise reorganize repaint
  repent rephrase replenish repossess repost repress repulse reread reschedule reshape resonate resound restate restock
  resurrect resuscitate retrace retrain retry retweet reuse revamp reverberate revile revise revisit revitalise revolutionise
  rewind rewire rework roam rotate rouse ruminate sadden safeguard salvage sanctify sanitise saturate scandalise scramble
  scrape scribble scrutinize sculpt scurry secede seclude secrete seduce seep seethe sensitise sever sharpen shirk shoplift
  short-list shortlist shudder shun sicken sideline signify situate skimp slacken sob socialise solve soothe spearhead
  speculate spew sprinkle stagnate standardise stare sterilise sterilize stifle stir stow straighten
  streamline stumble stupefy subdivide subjugate subscribe subsidise subsidize subtract summarize supplant suppose surmount
  sway swerve swindle symbolise symbolize sympathize synchronise teem teleport theorise thicken toil transact transcribe
  transfuse transgress traumatise traumatize trivialise trivialize trudge unbind unchain uncork uncouple underlie understate
  undervalue underwrite unfollow unfriend unhinge unionise unionize unmask unnerve unravel unscramble unsettle untangle untie
  unwrap urinate utilize vaccinate vanquish ventilate vibrate visualise vouch wean whet whisper wither wreak yearn contradict convey circulate distribute retort endure confront enhance attach`
