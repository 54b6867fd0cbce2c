/** Nouns for one person, by trade, office, kin, age and what they do; singular, several words joined by hyphens. */
export const CALLINGS = `
  editor-in-chief sub-editor news-editor managing-editor secretary-general vice-chair vice-rector
  vice-chancellor cameraperson photojournalist newsman newswoman scribe activist protester
  protestor demonstrator marcher rally-goer rallygoer churchgoer mosque-goer picketer striker
  dissident campaigner journalist reporter blogger editor correspondent photographer cameraman
  broadcaster columnist writer author poet artist musician singer rapper drummer violinist actor
  actress director cartoonist filmmaker presenter host publisher bookseller translator novelist
  lawyer attorney advocate counsel defender student pupil teacher schoolteacher professor
  lecturer academic researcher scientist doctor nurse pharmacist worker employee farmer miner
  driver fisherman vendor trader shopkeeper baker engineer programmer designer accountant cleaner
  guy lad fellow bloke atheist person man woman boy girl child youth teenager schoolboy
  schoolgirl pensioner veteran resident citizen villager neighbour neighbor relative mother
  father brother sister son daughter wife husband widow widower parent spouse friend colleague
  supporter follower sympathiser sympathizer member leader co-leader chair chairman chairwoman
  chairperson co-chair president vice-president deputy secretary treasurer founder co-founder
  cofounder head organiser organizer participant attendee observer monitor volunteer candidate
  politician lawmaker legislator mp mla mna mep senator councillor councilor ex-mayor minister
  diplomat ambassador bishop priest nun imam cleric pastor monk believer defendant detainee
  prisoner inmate convict suspect accused arrestee hostage victim survivor witness bystander
  passer-by refugee migrant asylum-seeker foreigner national speaker trade-unionist unionist
  ecologist environmentalist feminist whistleblower whistle-blower critic opponent oppositionist
  rioter mourner reveller fan commentator analyst expert economist historian sociologist user
  subscriber administrator moderator owner businessman businesswoman entrepreneur developer
  manager boss attacker assailant gunman thug perpetrator abuser culprit militiaman vigilante
  counter-protester counterprotester counter-demonstrator elder appellant plaintiff applicant claimant undertrial peasant herder nomad
  mechanic courier barber chef waiter hairdresser florist sculptor painter illustrator dancer
  choreographer comedian athlete boxer footballer coach trainer librarian geologist surgeon
  psychologist dentist midwife vet tenant squatter caller visitor settler intellectual youtuber
  tiktoker streamer podcaster rebel guerrilla insurgent militant terrorist extremist separatist
  jihadist islamist fighter combatant mercenary sniper bomber fugitive criminal gangster mobster
  trafficker smuggler dealer drug-dealer thief robber burglar hacker spy informer informant
  pirate bandit kidnapper hijacker hitman murderer killer arsonist rapist looter vandal hooligan
  fraudster swindler forger immigrant emigrant deportee evacuee exile stowaway castaway lord
  drug-lord warlord kingpin baron ringleader mastermind accomplice conspirator plotter
  coup-plotter mutineer defector deserter collaborator loyalist royalist banker broker investor
  financier tycoon magnate oligarch billionaire millionaire executive ceo merchant salesman
  shopper customer consumer tourist traveller traveler holidaymaker hiker climber skier surfer
  cyclist motorist biker rider pilot captain sailor seaman mariner crewman crew-member stewardess
  steward flight-attendant conductor porter guide ranger mayor councilwoman alderman commissioner
  ex-minister ex-president ex-premier ex-governor premier chancellor envoy consul attache attaché
  delegate emissary negotiator mediator peacekeeper aid-worker relief-worker rescuer firefighter
  paramedic ambulanceman caretaker janitor guard bodyguard bouncer watchman doorman gatekeeper
  gardener farmhand labourer laborer builder carpenter bricklayer plumber electrician welder
  decorator tailor seamstress weaver cobbler blacksmith goldsmith jeweller jeweler butcher
  fishmonger grocer greengrocer hawker peddler street-vendor stallholder innkeeper hotelier
  restaurateur bartender barman waitress housewife homemaker maid nanny babysitter servant slave
  domestic-worker sex-worker prostitute pimp beggar homeless orphan infant baby toddler minor
  juvenile adolescent adult grandmother grandfather granddaughter grandson uncle aunt niece
  nephew cousin brother-in-law sister-in-law father-in-law mother-in-law son-in-law
  daughter-in-law stepfather stepmother fiancé fiancee girlfriend boyfriend ex-wife ex-husband
  twin sibling bride groom lover partner roommate flatmate housemate demobilised ex-combatant
  ex-soldier ex-officer ex-policeman ex-convict parolee absconder escapee runaway recruit cadet
  trainee apprentice intern freshman sophomore graduate alumnus valedictorian principal
  headmaster headteacher dean rector tutor mullah sheikh sheik ayatollah rabbi deacon evangelist
  missionary pilgrim worshipper worshiper congregant parishioner human-rights-defender
  rights-defender leaker tipster vlogger influencer tweeter netizen internet-user goalkeeper
  midfielder winger referee umpire jockey golfer swimmer runner sprinter wrestler weightlifter
  newsreader newscaster anchorman anchorwoman sound-engineer technician operator architect
  surveyor physicist chemist biologist astronomer mathematician statistician linguist philosopher
  theologian ethnographer anthropologist archaeologist beautician model videographer producer
  scriptwriter screenwriter playwright pianist guitarist cellist composer songwriter deejay dj
  magician clown acrobat gymnast puppeteer storyteller essayist satirist humorist reviewer
  representative spokesperson spokesman spokeswoman rapporteur ombudsman ombudsperson classmate
  adviser advisor convener convenor coordinator co-ordinator curator agronomist announcer artisan
  auditor ballerina barista boatman bookbinder bookkeeper busker cashier chaplain chauffeur
  confectioner contractor engraver ferryman handyman hunter interpreter inventor lacemaker layman
  lifeguard locksmith logger lyricist machinist miller muezzin nutritionist octogenarian optician
  physician preacher proofreader provost psychiatrist saleswoman seafarer septuagenarian
  sexagenarian nonagenarian shipbuilder shoemaker stonemason tattooist typist undertaker
  upholsterer vicar watchmaker woodcutter zoologist keeper stepdaughter godfather fiancée
  co-worker acquaintance mentor disciple skipper petitioner complainant respondent litigant
  proprietor friar abbess abbot seminarian catechist headman notable dignitary bureaucrat
  corporal draftee bellringer bookstall-keeper fisher fisherfolk trucker grower retiree commuter
  docker stevedore adjunct carer postman smallholder pastoralist rancher campesino cocalero
  homeowner depositor shareholder schoolchild undergraduate scholar railwayman beekeeper shepherd
  townsperson inhabitant dweller returnee nationalist leftist rightist skater notary clerk
  youngster co-defendant co-accused marshal associate ally aide assistant rival client patient
  passenger pedestrian onlooker landlord landlady titushka titushki provocateur goon goonda
  henchman stranger intruder aggressor employer clergyman hunger-striker taxi-driver puller
  fundraiser rickshaw-puller cossack security-guard passerby medic staffer personnel
  co-rapporteur archivist cadre newcomer camerawoman stepson occupant occupier captive
  householder freelancer stringer reader donor viewer listener backer sponsor signatory ruler
  solicitor barrister paralegal jurist lout ruffian bully habitué habitue fixer sarpanch kagawad
  tehsildar maulvi bhikkhu sadhu mahant priestess comunero campesina rondero piquetero normalista
  cocalera quilombola garimpeiro cabbie juror coder specialist sysadmin griot poetess
  schoolmistress postgraduate cacique apostate expat consultant maker policeman policewoman
  patrolman officer constable gendarme soldier agent official governor prosecutor investigator
  inspector detective judge magistrate warden jailer bailiff operative landowner chief commander
  general colonel lieutenant sergeant conscript reservist major brigadier admiral commandant
  chieftain serviceman anarchist animator archbishop beneficiary busman civilian craftsman
  comrade counsellor counselor dockworker documentarian educator exporter gallerist gamer guest
  herdsman impresario insider interviewer islander joiner lobbyist messenger mufti newspaperman
  novice pacifist patriarch patriot pediatrician performer philanthropist pollster predecessor
  publicist quarryman receptionist recipient shaman soloist spectator sportsman steelworker
  stylist supervisor taxpayer teammate teen therapist traitor trustee typesetter usher
  veterinarian voter winner zookeeper abductee abolitionist absentee accordionist acolyte addict
  admirer adventurer adversary agnostic aide-de-camp airman airwoman alcoholic alderwoman amputee
  anaesthetist anesthetist ancestor apostle apparatchik appointee arbitrator archdeacon
  archpriest aristocrat aspirant assassin assemblyman assemblywoman assessor astrologer astronaut
  cosmonaut attendant autocrat aviator backbencher backpacker bandmate bard barmaid baroness
  bassist bellboy benefactor betrayer biographer bisexual blackmailer bodybuilder bondsman bookie
  bootlegger breadwinner brewer brigand bursar butler buyer cabdriver caddie capitalist cardinal
  caregiver cartographer cellmate celebrant celebrity centenarian challenger chambermaid champion
  chaperone chap charlatan cheerleader chiropractor chorister chum churchman churchwoman
  churchwarden clairvoyant clansman clanswoman clergywoman co-author co-conspirator co-editor
  co-host co-organiser co-organizer co-owner co-pilot co-plaintiff coastguard coauthor
  codefendant commissar committeeman commoner communist companion compatriot compere concierge
  confessor confidant confidante congressman congresswoman conman connoisseur conqueror
  conservationist conservative consort contender contestant cook copilot copywriter coroner
  counterpart countryman countrywoman courtier coward cowboy cowgirl cowherd coworker craftswoman
  creditor crewmember criminologist crony crook croupier crusader cultist custodian cynic czar
  dad daddy dairyman damsel daredevil debtor decision-maker deckhand defaulter delinquent
  demagogue democrat dependant dependent dermatologist descendant despot devotee dictator
  dilettante diner dispatcher diva diver divorcee doorkeeper dowager draftsman draper draughtsman
  dressmaker drifter dropout drover drug-user drunk drunkard dude duchess egghead embezzler emcee
  emigre émigré empress emperor enforcer entertainer enthusiast epidemiologist equestrian eunuch
  evildoer examinee exhibitor expatriate expellee explorer eyewitness fanatic farmworker fascist
  felon fencer fiance figurehead firebrand fireman firewoman fisherwoman fishworker flautist
  folksinger footman foreman forewoman forester foundling franchisee front-runner frontrunner
  frontman fundamentalist gamekeeper gambler gatecrasher gay genealogist geneticist genius gent
  gentleman gentlewoman geographer ghostwriter glazier go-between goatherd godchild goddaughter
  godmother godparent godson governess grandchild granddad grandkid grandma grandpa grandparent
  granny gravedigger great-grandfather great-grandmother guardian guardsman guerilla gunner
  gunrunner guru gynaecologist gynecologist hacktivist hairstylist half-brother half-sister
  hangman hardliner hard-liner harpist headhunter headmistress headwoman healer heckler heir
  heiress helper herbalist heretic hermit hero heroine highwayman hippie hitchhiker homosexual
  hoodlum horseman horsewoman hostess housekeeper housemaid humanitarian hustler hypocrite
  iconoclast idealist ideologue immunologist imperialist imposter impostor incumbent
  industrialist infantryman infidel infiltrator inheritor innovator inquisitor insurer internee
  interviewee invader invitee ironworker jailbird jailor jobseeker job-seeker jogger juggler
  junkie kayaker kid kidnappee kingmaker kinsman kinswoman lackey lady lama lass laundryman
  lawbreaker laywoman layperson leaseholder learner left-winger legionary legionnaire lender
  lesbian lessee lessor liar liberal libertarian licensee lineman linesman lodger loner lookalike
  lookout lumberjack lunatic madman madwoman maharaja maiden mailman malcontent maniac manicurist
  maoist marauder marksman martyr marxist masseur masseuse matchmaker matriarch matron mayoress
  meteorologist microbiologist middleman midshipman milkman millworker mimic mineworker minion
  misfit mistress moderniser mogul mom monarch monarchist moneychanger moneylender money-lender
  moralist mother-to-be motorcyclist motorman mountaineer mugger mum murderess mystic namesake
  naturalist navigator nazi neo-nazi neurologist neurosurgeon newborn newlywed newsagent
  newspaperwoman nightwatchman night-watchman nihilist nobleman noblewoman nominee non-believer
  non-combatant noncombatant non-smoker nonconformist nursemaid oarsman obstetrician offender
  office-bearer officeholder office-holder oilman old-timer oncologist ophthalmologist oppressor
  optometrist orator organist orientalist osteopath outcast outlaw outpatient outsider overlord
  overseer padre paediatrician paedophile pedophile pagan pal palaeontologist pallbearer
  panellist panelist pariah paramour parson partisan partygoer party-goer pathologist patrolwoman
  patron pauper pawnbroker paymaster peacemaker penitent percussionist perfectionist personality
  physiotherapist pickpocket pioneer plagiarist planter playboy player ploughman plutocrat
  poacher poisoner policymaker policy-maker polymath pontiff pope populist portraitist poser
  postwoman postmaster postmistress potentate practitioner pragmatist prankster predator prelate
  pretender prioress privateer prodigy professional profiteer proletarian promoter propagandist
  prophet proprietress proselyte prospector protagonist protector protégé protégée protege
  prowler psychic psychoanalyst psychopath psychotherapist publican pugilist pundit purchaser
  pusher quadriplegic paraplegic epileptic diabetic racist racketeer radical radiographer
  radiologist raider railroader ragpicker waste-picker waste-collector realist realtor reaper
  recidivist recluse reformer reformist regent registrant renegade renter repairman repatriate
  resister restorer retailer reveler revisionist revolutionary rifleman right-winger roadworker
  rocker rogue roofer rookie rower royal runner-up rustler saboteur sadist salesgirl salesperson
  samaritan saver savior saviour scaffolder scapegoat scavenger sceptic skeptic schoolfriend
  schoolkid schoolmaster schoolmate scion scoundrel screener scrounger secessionist secularist
  seducer segregationist seismologist self-immolator seller semifinalist seminarist serf
  servicewoman sexist sexton sharecropper sharpshooter shepherdess shooter shop-owner shoplifter
  showgirl showman showrunner shyster sidekick sightseer signaller signalman silversmith
  singer-songwriter sinner skateboarder skinhead slacker slaver sleuth smoker snitch socialist
  socialite sociopath sojourner solicitor-general sommelier soothsayer soprano sorcerer
  speculator spinster stakeholder stalinist stalker stand-in starlet statesman stateswoman
  stationmaster stenographer stepbrother stepchild stepsister stepparent stockbroker stockholder
  stoker stonecutter stone-thrower stonethrower stooge storekeeper straggler strategist
  strikebreaker strike-breaker stripper strongman stuntman subcontractor subordinate successor
  suffragette suffragist suitor sultan superhero superintendent supermodel superstar supplicant
  sweeper sweetheart sycophant syndicalist tax-collector taxman teamster technocrat technologist
  telephonist teller tenor testator theorist thinker tiler timekeeper tinker toastmaster
  tormentor torturer toymaker townsman townswoman tracker trailblazer tramp transgressor
  transsexual transvestite trapper trawlerman trespasser tribal tribesman tribeswoman trickster
  trombonist trooper troublemaker truant trumpeter turncoat tyrant ultranationalist unbeliever
  underling understudy urbanite urchin urologist usurper vagabond vagrant valet vassal vegan
  vegetarian viceroy villain violator virtuoso visionary voyeur waif wanderer warder warrior
  washerwoman watcher wayfarer weakling weatherman whaler wheelwright winegrower woodcarver
  woodsman woodworker workaholic workman workmate wrecker wretch wrongdoer xenophobe yachtsman
  yogi zealot maltese bhutanese taiwanese congolese beninese ex-prisoner ex-detainee ex-mp sentry sentinel minstrel baritone doula sherpa dyer choirboy postdoc republican mate registrar
  paratrooper commando convert bosun tout dietitian reeve burgess
  ex-lawmaker ex-senator ex-chief ex-leader ex-member ex-student ex-teacher ex-judge
  ex-prosecutor ex-official ex-cop ex-con ex-offender ex-boyfriend ex-girlfriend ex-serviceman
  ex-servicewoman ex-fighter ex-rebel ex-militant ex-general ex-director ex-editor ex-partner
  garment-worker sanitation-worker cane-cutter fruit-picker tea-picker coffee-grower cropper
  cultivator cattle-herder cattleman stockman reindeer-herder honey-hunter crabber shrimper
  lifesaver`

/** Nouns for one of a people, a country or a belief. */
export const PEOPLES = `
  palestinian israeli american russian ukrainian belarusian chinese briton frenchman frenchwoman
  german italian spaniard pole turk kurd arab jew muslim christian hindu sikh buddhist uighur
  uyghur tibetan tatar roma gypsy african asian european latin-american kenyan nigerian ghanaian
  ugandan tanzanian rwandan ethiopian eritrean somali sudanese egyptian libyan tunisian algerian
  moroccan iraqi iranian syrian lebanese jordanian saudi yemeni kuwaiti bahraini omani afghan
  pakistani indian bangladeshi nepali burmese thai vietnamese cambodian indonesian malaysian
  filipino korean japanese mongolian kazakh kyrgyz uzbek tajik turkmen georgian armenian
  azerbaijani azeri moldovan romanian bulgarian hungarian serb croat bosnian albanian greek
  cypriot cuban mexican colombian venezuelan peruvian bolivian chilean argentine argentinian
  brazilian ecuadorian honduran guatemalan salvadoran nicaraguan haitian jamaican protestant
  dalit adivasi brahmin rohingya hazara yazidi shia shiite sunni ahmadi baloch pashtun oromo
  tigrayan amhara hutu tutsi maasai mapuche aboriginal maori inuit copt maronite druze alawite
  ismaili mormon catholic adventist methodist pentecostal salafi wahhabi sufi zoroastrian
  australian canadian swede norwegian dutchman dutchwoman belgian austrian czech slovak slovene
  slovenian macedonian montenegrin kosovar latvian lithuanian estonian icelander irishman
  irishwoman scotsman englishman englishwoman welshman laotian maldivian singaporean hongkonger
  zimbabwean zambian malawian angolan mozambican namibian burundian cameroonian gabonese chadian
  nigerien malian burkinabe ivorian senegalese gambian guinean liberian togolese mauritanian
  djiboutian qatari emirati paraguayan uruguayan panamanian dominican bruneian fijian papuan
  chechen ingush dagestani bashkir karakalpak swiss westerner northerner southerner easterner`

/** Nouns for several people at once, and pronouns for anybody. */
export const COMPANIES = `
  individual crowd group mob gang rest everyone everybody staff someone somebody pair trio duo
  quartet quintet family couple delegation team crew people choir congregation brethren kinfolk
  townsfolk`
