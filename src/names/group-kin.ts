/** Terms that languages take for each other, a line each: who they are and what they do, one idea in two words. */
const KIN = `
high supreme; advocates lawyers; facility prison colony; shareholders depositors; division college; guard securityguard
live life; village rural; defence guard; home house; earth land; earth world; guard defence; guard guards; guard humandefenders; country land; country homeland; college association; humandefenders defence; little small; road journey; choice elections; field steppe; source spring; care protection; active activists; march movement; persons peoples; return returnees; force power; force strong; force energyforce; force army; dock harbour; dock port; chance empowerment; border borders; family families; books book; times time-change; road path; dawn morning; tomorrow morning; tomorrow future; grain bread; light torch; position side; citizens residents; activity action; publicopinion voice; labour work
policy politics political; union tradeunion; democracy democratic; information newsagency; police interior; combat prevention
fair justice; external foreign; detention detainees arrest; country homeland; employment labour; work labour workers; revenue tax
voice vote elections; elections free-election choice; registry registration; partnership cooperation; village rural; happiness joy; main general supreme
miners mining; lawyers law legal; legal rights law legality; ruleoflaw legality; economists economy; historians history
engineers engineering technical; technical technology; sociologists sociological; metallurgists metallurgy metal steel
oilworkers oil oilgas gas; builders construction building; railwaymen railway iron; pharmacists pharmacy pharma
doctors medical health; musicians music; athletes sport; fishermen fish; gardeners gardening garden
traders trading commercial commerce entrepreneurs business; investors invest shareholders; farmers farm agriculture rural agrarian
soldiers military army; filmmakers film; citizens civil; citizens civil public; families family relatives; consumers customers; charity mercy kindness
help assistance support relief; solidarity alliancepeople accord; cooperation solidarity; employees labourers workers labour
guard securityguard; intelligence exploration; independence independent; reform reformation; modernisation rebirth renaissance
unity union joint united; peace peaceful; dignity honour; special specialised; choice elections voters
religious religiousaffairs believers faith; education enlightenment knowledge; pedagogy teachers education
science scientific scientists academic; finance financial; power energy electric energyforce; electronics power
social public; public community; digital digitalrights; information it; information communication; crimes criminal
penitentiary execution colony; prisoners detainees; defence protection humandefenders guard; speech word; victims survivors; victims defrauded
displaced refugees; elderly pensioners; pension pensioners; studies research; analysis analytical; monitoring observers watch monitor
leaders leadership; friends friendship; akimat mayor; weekly week; daily day; herald newsagency; online website; media press
publishinghouse printing edition; savings deposit; microfinance small; tree wood; distribution grid; design project
architects architecture; garment textile; poultry birds; livestock animals; wine vodka; region regional; city municipal
environment nature; response emergency; history heritage; great whole; bank savings; mothers maternity; opposition alternative
department management administration directorate board; department service agency; office service department administration; akimat administration; association union society; association organisation; committee commission; college board
shelter refuge house; school college; foundation charity; initiative project; movement initiative; website channel blog
newspaper edition weekly; magazine journal edition; radio television channel; institution colony; institution organisation
journalists press media; writers literature; artists art; book books; commission ombudsman; parliament council assembly
anticorruption corruption; tax revenue; customs revenue; nation national nations; nation peoples; nations peoples
motherland homeland; modern progressive; trust-word faith; freedom independence; prosecutor prosecution; court judicial; clinic hospital; clinic legalaid
control watch observers monitoring inspectiontopic; spiritual religious religiousaffairs; authority agency institution board commission service; central centre; council board; administrative administration; investigation research; general whole; general public; security safe; crisis emergency; competition antimonopoly
audit accounting accounts; forensic expertise; rabita league; rabita association; alliance coalition union; congress assembly forum; renaissance movement; editorial publishinghouse edition; reporters journalists; fathers parents; missing disappearances disappeared; documentation fact; observatory observers; assistance consulting; liberal freedom; liberation freedom
revolution revolutionary; homeland patriots; unity union-word; mine miners mining; plant company; village settlement; settlement settlementcolony; local indigenous; office bureau service; headquarters command; inspectorate inspectiontopic; researchers research; politicalword political politics policy; clinic hospital; platform website; circle club; energyforce power; publicopinion thought; progress development; experts expertise; rescue salvation; execution executive; carriers transport; criminal penal; group team; penal colony penitentiary execution; population public citizens; services service; guild tradeunion trading; kanun association; kanun centre; kanun society; bund federation; bund confederation; bund union; bund league; bund association; bund alliance
`
const groups = new Map<string, Set<number>>()
for (const [number, line] of KIN.trim().split(/; |\n/).entries())
  for (const term of line.split(' ')) groups.set(term, (groups.get(term) ?? new Set()).add(number))

/** Whether two terms may translate one word. */
export function areKin(a: string, b: string): boolean {
  const own = groups.get(a)
  return own !== undefined && [...(groups.get(b) ?? [])].some(group => own.has(group))
}
