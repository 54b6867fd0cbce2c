const words = (list: string) => new Set(list.split(/\s+/).filter(word => word !== ''))

/** Titles, ranks and trades that stand before a person's name and are no part of it. Lower case, as Latin or Cyrillic. */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss mx sir dame lord lady dr doctor prof professor president vice prime minister premier chancellor
  king queen prince princess sheikh shaikh sheik sultan emir imam mullah ayatollah pastor father sister brother
  rev reverend bishop archbishop rabbi judge justice magistrate prosecutor attorney advocate barrister lawyer
  general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal private inspector
  commissioner constable officer chief deputy senator congressman congresswoman mp governor mayor akim
  ambassador chairman chairwoman chairperson director editor activist journalist blogger reporter
  опозиционер г-н г-жа господин госпожа гражданин гражданка президент премьер министр депутат судья прокурор
  адвокат генерал полковник подполковник майор капитан лейтенант сержант аким мэр активист активистка
  журналист журналистка блогер правозащитник правозащитница доктор профессор имам
  мырза ханым төраға әкім сот судья белсенді журналист
  brig brigadier admiral adm commander cmdr marshal maulana maulvi mawlawi qari hojatoleslam sardar excellency eng daw
  генерал-майор генерал-лейтенант адмирал ген полк д-р др проф акад академик шейх хаджи ефрейтор прапорщик старшина
  полиции милиции юстиции следователь сопредседатель председатель директор редактор имамы муфтий митрополит епископ отец священник
  adv av atty hon justice minister esq msgr haji hajji hajj ustad ustaz
  активисты оппозиционер блогерка адвокатка юрист юристка правозащитники подполк
  пан пані суддя адвокат журналіст журналістка активіст активістка депутатка
  қоғам белсендісі белсенді құқық қорғаушы заңгер журналисі адвокаты судьясы
  sayın avukat gazeteci cənab xanım janob xonim мырза айым
  malam mallam malama alhaji alhaja hajiya hajia mallama shri smt shaikha weyzero bwana mzee ndugu maître licenciado licenciada lcdo lcda
  ông bà ဦး ဒေါ် ကို জনাব ডা শ্রী श्री
  السيد السيدة الدكتور الدكتورة الشيخ الأستاذ المحامي القاضي ბატონი ქალბატონი պարոն տիկին
  ceo pdt drs dra dato datuk dato' datin tun hj hjh encik puan
  mons monsignor comandante subcomandante padre cheikh cheick scheich шейх sra sr srta dona dom fray mtro mtra lic ing arq maitre acad engr barr sen rep gov comrade
  pan pani bəy hoca ostad ustadh adm shrimati kumari thiru товарищ тов гр громадянин громадянка правозахисник
  правозахисниця журналистки журналисты депутатка учитель учительница врач историк поэт писатель художник художница
  mufti archpriest deacon metropolitan abbot sheriff
  teacher poet writer historian artist photographer photojournalist cartoonist economist lawmaker opposition
  señor señora don doña monsieur madame mme herr frau signor signora senhor senhora präsident président
`)

/** Titles that stand behind a name in Turkic languages; before a single word they are given names: “Айым Қалиева”. */
export const TITLES_BEHIND: ReadonlySet<string> = words(`мырза ханым айым xanım hanım bəy xonim`)

/** Titles that are given and family names too: before a single word they are no title, as “Sultan” of “Sultan Akimov”. */
export const TITLES_OR_NAMES: ReadonlySet<string> = words(
  `sultan emir imam prince princess king queen earl justice don pan dato имам bishop akim аким sardar`,
)

/** What those bear who descend from the Prophet: told or not before a given and a family name. */
export const DESCENDED: ReadonlySet<string> = words(`seyed seyyed sayyid syed seyid سید сейед`)

/** Small words within names, which weigh little where one spelling has them and another has not. */
export const PARTICLES: ReadonlySet<string> = words(`
  bin ben ibn bint binti bn bnt al el ul ud ur as ash abu umm ould wuld de del della di da das do dos du la le van von
  der den ter zu af av mac haji hajji hadji
`)

/** What follows a father's name that stands as a word of its own, and the child's gender. */
export const PATRONYMIC_WORDS: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['uulu', 'm'],
  ['uuly', 'm'],
  ['uly', 'm'],
  ['ulu', 'm'],
  ['ogly', 'm'],
  ['oglu', 'm'],
  ['ogli', 'm'],
  ['ugli', 'm'],
  ['kyzy', 'f'],
  ['qyzy', 'f'],
  ['kizi', 'f'],
  ['qizi', 'f'],
  ['gyzy', 'f'],
  ['gizi', 'f'],
  ['gizy', 'f'],
  ['kizy', 'f'],
  ['oghli', 'm'],
  ['oghly', 'm'],
  ['ulı', 'm'],
  ['qızı', 'f'],
  ['kızı', 'f'],
  ['ұлы', 'm'],
  ['уулу', 'm'],
  ['улу', 'm'],
  ['оглы', 'm'],
  ['оғлы', 'm'],
  ['угли', 'm'],
  ['ўғли', 'm'],
  ['қызы', 'f'],
  ['кызы', 'f'],
  ['қизи', 'f'],
  ['гызы', 'f'],
  ["o'g'li", 'm'],
  ["og'li", 'm'],
])

/** Words that only the name of an organisation or authority has: its kind, in several languages. */
export const GROUP_WORDS: ReadonlySet<string> = words(`
  police court tribunal ministry department directorate committee commission council parliament senate congress
  assembly government administration authority authorities agency bureau office service services prosecutor
  prosecutors inspectorate municipality akimat mayor's city-hall embassy consulate army guard forces troops regiment
  brigade battalion border customs prison colony jail university college school institute academy hospital clinic
  company corporation holding group bank fund foundation union federation confederation association alliance
  coalition network league club society movement party front bloc initiative centre center forum platform
  organization organisation ngo charity church mosque newspaper magazine radio television tv channel news agency
  media press times gazette post herald tribune journal website portal blog international nations committee's
  ltd llc inc gmbh ag sa srl plc llp jsc ojsc cjsc oao ooo ao zao too oo ombudsman
  watch telegraph conference voice act fm invest people mothers veterans observatory daily weekly rights freedom
  city hall youth town village district region square ledger
  democracy choice
  полиция суд трибунал министерство департамент управление комитет комиссия совет парламент сенат правительство
  администрация акимат мэрия прокуратура служба агентство бюро инспекция посольство армия бригада батальон
  колония тюрьма университет институт академия школа больница компания корпорация банк фонд союз профсоюз
  федерация ассоциация альянс коалиция сеть лига клуб общество движение партия фронт инициатива центр форум
  организация газета журнал радио телевидение телеканал канал агентство издание редакция сайт портал
  ооо оао ао зао тоо оо
  полициясы соты министрлігі департаменті басқармасы комитеті комиссиясы кеңесі парламенті үкіметі әкімдігі
  прокуратурасы қызметі агенттігі университеті қоры одағы қауымдастығы қозғалысы партиясы орталығы ұйымы газеті
  арнасы соту министрлиги комитети партиясы кыймылы уюму фонду борбору
`)

/** Words that name nobody in particular, alone or after an adjective, however they are written. */
export const ANYBODY: ReadonlySet<string> = words(`
  police policemen officer officers prosecutor prosecutors investigator investigators authority authorities judge
  judges court courts parliament president government ministry ministries official officials activist activists
  protester protesters protestor protestors demonstrator demonstrators marcher marchers picketer picketers soldier
  soldiers troops army guard guards gunman gunmen attacker attackers assailant assailants agent agents witness
  witnesses lawyer lawyers journalist journalists reporter reporters blogger bloggers editor editors broadcaster
  broadcasters resident residents worker workers miner miners teacher teachers doctor doctors student students
  farmer farmers villager villagers person people man men woman women child children mother mothers father fathers
  relative relatives parent parents family families wife husband son daughter brother sister brothers sisters member
  members leader leaders supporter supporters other others campaigner campaigners expert experts monitor monitors
  observer observers organiser organisers organizer organizers participant participants lawmaker lawmakers deputy
  deputies senator senators mp mps minister ministers mayor governor ombudsman opposition prosecution defence defense
  detainee detainees prisoner prisoners defendant defendants victim victims suspect suspects migrant migrants refugee
  refugees voter voters citizen citizens civilian civilians crowd crowds mourner mourners musician musicians artist
  artists cartoonist cartoonists writer writers academic academics diplomat diplomats regulator regulators company
  firm newspaper outlet outlets website websites party parties union unions group groups organisation organization
  centre center fund foundation office agency security forces
  полиция полицейские сотрудники силовики прокуратура прокурор прокуроры суд суды судья власти правительство
  парламент президент министр активист активисты активистка журналист журналисты протестующие демонстранты
  участники жители рабочие студенты женщины мужчины люди адвокат адвокаты следователь следователи родственники
  полицейлер полиция белсенділер журналистер билік сот прокуратура
`)

/** Words with which a number or an unnamed lot of people begins. */
export const LOTS: ReadonlySet<string> = words(`
  a an some several many few dozens dozen hundreds hundred thousands thousand other others all both another any
  about around approximately roughly nearly almost over under at more less fewer up no each every most
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety scores half
  his her their its our my your this these those such
  около более менее свыше несколько десятки сотни тысячи двое трое четверо пятеро один два три четыре пять
  бірнеше ондаған жүздеген екі үш төрт бес
`)

/** Small words that hold the parts of an organisation's name together. */
export const CONNECTORS: ReadonlySet<string> = words(`
  of for and in on at to by with from the & и по на в для при о за де және мен der die das und für et du des la le
  de y e della per
`)
