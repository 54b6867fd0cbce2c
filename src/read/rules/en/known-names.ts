/** Organisations that documents name without saying what they are. */
export const KNOWN_GROUPS = `un; u.n.; united nations; eu; e.u.; european union; osce; council of europe; nato; african union; asean;
  human rights watch; hrw; amnesty international; amnesty; freedom house; civicus; civicus monitor; reporters without borders;
  rsf; committee to protect journalists; cpj; article 19; front line defenders; international partnership for human rights;
  iphr; norwegian helsinki committee; helsinki committee; pen international; pen america; un women; unesco; unicef; unhcr;
  ohchr; european parliament; european commission; world bank; imf; red cross; red crescent; icrc; greenpeace; just stop oil; extinction rebellion; insulate britain; letzte generation; palestine action; transparency
  international; memorial; ovd-info; viasna; vesna; international criminal court; european court of human rights; human rights
  council; human rights committee; security council; general assembly; hamas; hezbollah; taliban; isis; islamic state`

/** Outlets that documents name without saying what they are. */
export const KNOWN_OUTLETS = `reuters; afp; agence france-presse; ap; associated press; bbc; bbc news; cnn; rfe/rl; radio free europe;
  radio free europe/radio liberty; radio liberty; voice of america; voa; deutsche welle; dw; al jazeera; al-jazeera; the
  guardian; new york times; washington post; the economist; financial times; le monde; der spiegel; bloomberg; tass; ria
  novosti; interfax; meduza; mediazona; azattyq; azattyk; ozodlik; current time; eurasianet; the diplomat; kloop; vlast;
  facebook; twitter; instagram; tiktok; telegram; whatsapp; youtube; viber; vkontakte; weibo; wechat; clubhouse; wikipedia; discord; linkedin;
  orda; novaya gazeta; xinhua; radio free asia; rfa; france 24; euronews; sky news`

/** Nouns before the name of an organisation: "the party Zora", "rights group Lumina". */
export const GROUP_CUES = `
  party movement group organisation organization ngo foundation association union initiative coalition alliance collective
  band network charity federation centre center club company team watchdog think-tank forum campaign front community firm
  faction brotherhood sect church duo trio ensemble`

/** Nouns before the name of an outlet: "the weekly Ruta", "news site Solana". */
export const OUTLET_CUES = `
  newspaper daily weekly magazine site website portal channel station radio tv outlet broadcaster agency newswire blog podcast
  publication monthly chat`

/** Nouns before "of" and the name of a place: "the city of Ardov", "in the village of Lesk". */
export const PLACE_NOUNS = `
  city town village region province district capital settlement state island county municipality suburb port republic
  country community neighbourhood neighborhood area oblast governorate valley commune cities towns villages provinces regions districts
  outskirts streets airport`

/** Parts of the world. */
export const KNOWN_REGIONS = `central asia; middle east; caribbean; europe; asia; africa; latin america; south america; north america;
  central america; balkans; caucasus; south caucasus; north caucasus; west africa; east africa; southern africa; north africa;
  southeast asia; south asia; d.c.; dc; western europe; eastern europe; horn of africa; sahel; arctic; pacific; baltic; scandinavia`

/** Parliaments, police and security services that documents name without saying what they are. */
export const KNOWN_AUTHORITIES = `verkhovna rada; sejm; seimas; saeima; riigikogu; knesset; lok sabha; rajya sabha; vidhan sabha;
  jogorku kenesh; majlis; shura council; milli majlis; milli mejlis; meclis; bundestag; bundesrat; duma; state duma;
  storting; riksdag; folketing; althing; eduskunta; tweede kamer; cortes; cortes generales; skupština; skupshtina; sabor;
  sobranie; hokimiyat; great hural; dewan rakyat; dewan negara; dáil; stormont; senedd; holyrood; house of commons; house of
  lords; house of representatives; congreso; asamblea nacional; assemblée nationale; guardia nacional; guardia civil;
  gendarmerie nationale; policía nacional; polícia federal; polícia militar; policía federal; carabinieri; bolivarian national
  guard; national guard; basij; irgc; revolutionary guards; islamic revolutionary guard corps; savak; mossad; shin bet; shabak;
  rosgvardia; roskomnadzor; minsvyaz; omon; sobr; berkut; kgb; fsb; fsin; gru; svr; knb; gknb; sgb; dgi; dst; dgsn;
  mukhabarat; rab; dss; sss; efcc; ndlea; nia; cbi; ssb; cid; dci; atpu; gsu; rid; isi; ctd; fia; nab; pemra; pta; sbu;
  nabu; dbr; sisde; special branch; special anti-robbery squad; rapid action battalion; detective branch; internal
  security department; internal security service; state security service; state security; national intelligence agency;
  national intelligence service; central bureau of investigation; fbi; ofac; cia; nsa; met police; scotland yard; psni;
  garda; gardaí; garda síochána; bope; dina; sebin; dgcim; cicpc; tonton macoute; tnp; polri; brimob; densus 88; satpol pp; tni; pnp;
  nbi; rtük; rtuk; conatel; ofcom; tcra; mcmc; kominfo; gubopik; arcom; enacom; haca; tatmadaw; public security bureau; ministry of public security; procuratorate`
