/** Everyday words that stand in names of organisations, events and headings, and hardly in names of persons. */
export const COMMON_WORDS = `
  access expression association assembly detention bloody accountability action advance agenda aid air alert alliance all animal anti appeal approach area army art arts ban
  bank bar big black blue board boat body book border bread bridge bright broadcast bureau bush business cable call camp
  campaign capital car care case cash cave center central centre century chain chamber change chapter charter chief child
  children choice church circle citizen citizens city civic civil class clean clear climate close club coast code cold
  college combat common commons communist community company concern conference congress conservative constitution control
  copper corps council country court crime crisis cross culture daily dark data day days dead defence defenders defense
  delta democracy democratic desert development dialogue dignity direct disability disabled doctors dogs dream east eastern
  echo economic economy education eight election electoral emergency employment empty energy engineers enough environment
  environmental equal equality estate ethics europe european evening event exchange express face fair faith family famine
  farm farmers fear federal federation festival field fight fire first flag flood fly food foot force foreign forest forum
  forward foundation free freedom fresh friends front full fund future gas gate general generation girl girls global gold
  good government grand great greater green ground group growth guard hall hand hands happy hard head heads health heart help
  heritage herald high hill holy home honor honour hope horizon hospital hour house housing human hunger idea image
  independence independent index industrial industry information initiative inner institute integrity intelligence
  international investigation iron island islands job joint journal journalism journalists judicial justice key kids kind
  king kitchen know labor labour lake land language lantern law laws lawyers lead league legal lessons liberal liberation
  liberty library life light line lion list little live local long love low lower main majority man march marine market mass
  media medical men message metro middle migrant migration military mind mine miners minister ministry minority mission
  mobile model modern money monitor moral morning mother mothers motor mountain movement music mutual nation national nations
  native nature naval need neighbourhood net network never new news night nine north northern not nuclear observatory ocean
  office official oil old one open opposition orange order organisation organization orthodox our out outer overview own park
  parents parliament part party path patriotic peace people peoples people's people’s pioneer plan planet platform police
  policy political politics popular port power press prevention prime print prison prisoners private pro progress progressive
  project protection protect protest public pulse quality queen question radical radio rail railway rain reason reconciliation
  record red reform refugee regime region regional relief religion religious report reporters republic republican research
  resistance resource resources respect response revolution right rights ring rise rising river road rock rose royal rule
  rural safe safety save school science sea seal second secret section secular security senate senior service services shadow
  silent silence silver sister six sky small social socialist society solar soldiers solidarity south southern space speak
  special speech spirit sport sports spring square stand standard star state states station steel step stone stop street
  strike strong student students studies study summer summit sun supreme survey system table tax teachers technical
  technology television three tiger time times together tomorrow torch torture town trade tradition traditional transparency
  transport tree tribunal tribune true trust truth two unified union united unity universal university urban veterans
  victory video view village violence vision visual voice voices vote voters war warriors watch water wave way weekly welfare
  west western white will wind wings winter without witness woman women women's women’s word words work workers world year
  young youth zone say no don't don’t be they you your we it how why what when who where that this with against after over
  about jailed detained arrested fined sentenced charged released killed beaten searched banned blocked refused denied held
  rally rallies march marches protest protests picket activists activist leader leaders homes home court courts police
  officials lawmaker musicians cartoonist reporter editor officers newroz nowruz navruz nauryz ramadan eid diwali easter pride
  ashura passover`
