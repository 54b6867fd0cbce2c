/**
 * Every currency of ISO 4217 in use: code, the countries it is money of, and its names (singular and plural). A name
 * that several currencies bear belongs to the one of the document's country, else to the first that lists it here.
 */
export const CURRENCIES = `
USD|US EC SV PA PR TL ZW MH FM PW|dollar,dollars,us dollar,us dollars,u.s. dollar,u.s. dollars,american dollars,bucks
EUR|AT BE HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES ME XK BG AD MC SM VA|euro,euros
GBP|GB|pound,pounds,pounds sterling,sterling,british pounds,quid
CHF|CH LI|franc,francs,swiss franc,swiss francs,sfr
JPY|JP|yen,japanese yen
CNY|CN|yuan,renminbi,rmb,chinese yuan
RUB|RU|rouble,roubles,ruble,rubles,rubel,rubels,russian roubles,russian rubles
KZT|KZ|tenge,tenges,kazakhstani tenge,kazakh tenge
KGS|KG|som,soms,kyrgyz som,kyrgyz soms,kyrgyzstani som,kyrgyzstani soms
UZS|UZ|som,soms,soum,soums,sum,sums,uzbek som,uzbek soms,uzbek soum,uzbek soums,uzbekistani soms
TJS|TJ|somoni,somonis,tajik somoni
AZN|AZ|manat,manats,azerbaijani manat,azerbaijani manats
TMT|TM|manat,manats,turkmen manat,turkmen manats
BYN|BY|rouble,roubles,ruble,rubles,rubel,rubels,belarusian roubles,belarusian rubles
UAH|UA|hryvnia,hryvnias,hryvnya,hryvnyas,hryvni
MDL|MD|leu,lei,moldovan lei
GEL|GE|lari,laris,georgian lari
AMD|AM|dram,drams,armenian dram,armenian drams
TRY|TR|lira,liras,turkish lira,turkish liras,tl
PLN|PL|zloty,zlotys,zlotych,złoty,złotys,złotych,zł
CZK|CZ|kč,crown,crowns,koruna,korunas,koruny,czech crowns
HUF|HU|forint,forints
RON|RO|leu,lei,romanian lei
BGN|BG|lev,leva,levs
RSD|RS|dinar,dinars,serbian dinar,serbian dinars
MKD|MK|denar,denars
BAM|BA|mark,marks,convertible mark,convertible marks
ALL|AL|lek,leks,leke
SEK|SE|kr,krona,kronor,kronas,swedish kronor
NOK|NO|kr,krone,kroner,norwegian kroner,norwegian krone
DKK|DK GL FO|kr,krone,kroner,danish kroner
ISK|IS|kr,krona,kronur,icelandic kronur
EGP|EG|pound,pounds,egyptian pound,egyptian pounds
SDG|SD|pound,pounds,sudanese pound,sudanese pounds
SSP|SS|pound,pounds,south sudanese pounds
LBP|LB|pound,pounds,lira,liras,lebanese pound,lebanese pounds,lebanese lira
SYP|SY|pound,pounds,lira,liras,syrian pound,syrian pounds,syrian lira
ILS|IL PS|shekel,shekels
JOD|JO|dinar,dinars,jordanian dinar,jordanian dinars
IQD|IQ|dinar,dinars,iraqi dinar,iraqi dinars
KWD|KW|dinar,dinars,kuwaiti dinar,kuwaiti dinars
BHD|BH|dinar,dinars,bahraini dinar,bahraini dinars
TND|TN|dinar,dinars,tunisian dinar,tunisian dinars
DZD|DZ|dinar,dinars,algerian dinar,algerian dinars
LYD|LY|dinar,dinars,libyan dinar,libyan dinars
MAD|MA EH|dh,dirham,dirhams,moroccan dirham,moroccan dirhams
AED|AE|dhs,dirham,dirhams,uae dirham,uae dirhams,emirati dirhams
IRR|IR|rial,rials,iranian rial,iranian rials
SAR|SA|riyal,riyals,rial,rials,saudi riyal,saudi riyals,saudi rials
QAR|QA|riyal,riyals,qatari riyal,qatari riyals
OMR|OM|rial,rials,omani rial,omani rials
YER|YE|rial,rials,riyal,riyals,yemeni rial,yemeni rials
AFN|AF|afghani,afghanis
INR|IN|rupee,rupees,indian rupee,indian rupees
PKR|PK|rupee,rupees,pakistani rupee,pakistani rupees
LKR|LK|rupee,rupees,sri lankan rupee,sri lankan rupees
NPR|NP|rupee,rupees,nepali rupees,nepalese rupee,nepalese rupees
MUR|MU|rupee,rupees,mauritian rupees
SCR|SC|rupee,rupees,seychellois rupees
MVR|MV|rufiyaa,rufiyaas
BDT|BD|tk,taka,takas,bangladeshi taka
BTN|BT|ngultrum,ngultrums
MMK|MM|kyat,kyats
THB|TH|baht,bahts,thai baht
LAK|LA|kip,kips
KHR|KH|riel,riels
VND|VN|dong,dongs,vietnamese dong
IDR|ID|rupiah,rupiahs,indonesian rupiah
MYR|MY|rm,ringgit,ringgits,malaysian ringgit
SGD|SG|dollar,dollars,singapore dollar,singapore dollars
BND|BN|dollar,dollars,brunei dollars
PHP|PH|peso,pesos,philippine peso,philippine pesos
HKD|HK|dollar,dollars,hong kong dollar,hong kong dollars
MOP|MO|pataca,patacas
TWD|TW|dollar,dollars,taiwan dollars,new taiwan dollars
KRW|KR|won,south korean won
KPW|KP|won,north korean won
MNT|MN|tugrik,tugriks,togrog,togrogs,tögrög
AUD|AU KI NR TV|dollar,dollars,australian dollar,australian dollars
NZD|NZ CK NU|dollar,dollars,new zealand dollar,new zealand dollars
FJD|FJ|dollar,dollars,fijian dollars,fiji dollars
PGK|PG|kina,kinas
SBD|SB|dollar,dollars,solomon islands dollars
VUV|VU|vatu,vatus
WST|WS|tala,talas
TOP|TO|pa’anga,paanga
XPF|PF NC WF|franc,francs,cfp franc,cfp francs
CAD|CA|dollar,dollars,canadian dollar,canadian dollars
MXN|MX|peso,pesos,mexican peso,mexican pesos
GTQ|GT|quetzal,quetzals,quetzales
HNL|HN|lempira,lempiras
NIO|NI|cordoba,cordobas,córdoba,córdobas
CRC|CR|colon,colones,colón,costa rican colones
PAB|PA|balboa,balboas
CUP|CU|peso,pesos,cuban peso,cuban pesos
DOP|DO|peso,pesos,dominican pesos
HTG|HT|gourde,gourdes
JMD|JM|dollar,dollars,jamaican dollars
TTD|TT|dollar,dollars,trinidad and tobago dollars
BBD|BB|dollar,dollars,barbadian dollars,barbados dollars
BSD|BS|dollar,dollars,bahamian dollars
BZD|BZ|dollar,dollars,belize dollars
XCD|AG DM GD KN LC VC|dollar,dollars,east caribbean dollars
GYD|GY|dollar,dollars,guyanese dollars
SRD|SR|dollar,dollars,surinamese dollars
AWG|AW|florin,florins
XCG|CW SX|guilder,guilders
KYD|KY|dollar,dollars
BMD|BM|dollar,dollars
COP|CO|peso,pesos,colombian peso,colombian pesos
VES|VE|bolivar,bolivars,bolívar,bolívars,bolívares,bolivares
PEN|PE|sol,soles,nuevos soles
BOB|BO|boliviano,bolivianos
CLP|CL|peso,pesos,chilean peso,chilean pesos
ARS|AR|peso,pesos,argentine peso,argentine pesos
UYU|UY|peso,pesos,uruguayan pesos
PYG|PY|guarani,guaranis,guaraní,guaraníes
BRL|BR|real,reais,reals,brazilian reais
FKP|FK|pound,pounds
GIP|GI|pound,pounds
SHP|SH|pound,pounds
NGN|NG|naira,nairas
GHS|GH|cedi,cedis,ghana cedi,ghana cedis
XOF|BJ BF CI GW ML NE SN TG|franc,francs,cfa franc,cfa francs,francs cfa,fcfa,cfa
XAF|CM CF TD CG GQ GA|franc,francs,cfa franc,cfa francs,francs cfa,fcfa,cfa
KES|KE|shilling,shillings,kenyan shilling,kenyan shillings,kenya shillings
UGX|UG|shilling,shillings,ugandan shilling,ugandan shillings,uganda shillings
TZS|TZ|shilling,shillings,tanzanian shilling,tanzanian shillings,tanzania shillings
SOS|SO|shilling,shillings,somali shillings
ETB|ET|birr,birrs,ethiopian birr
ERN|ER|nakfa,nakfas
DJF|DJ|franc,francs,djibouti francs
RWF|RW|franc,francs,rwandan franc,rwandan francs
BIF|BI|franc,francs,burundian francs,burundi francs
CDF|CD|franc,francs,congolese franc,congolese francs
KMF|KM|franc,francs,comorian francs
MGA|MG|ariary,ariarys
GNF|GN|franc,francs,guinean francs
SLE|SL|leone,leones
LRD|LR|dollar,dollars,liberian dollars
GMD|GM|dalasi,dalasis
CVE|CV|escudo,escudos
STN|ST|dobra,dobras
MRU|MR|ouguiya,ouguiyas
ZAR|ZA|rand,rands,south african rand
NAD|NA|dollar,dollars,namibian dollars
BWP|BW|pula,pulas
LSL|LS|loti,maloti
SZL|SZ|lilangeni,emalangeni
MZN|MZ|metical,meticais,meticals
ZMW|ZM|kwacha,kwachas,zambian kwacha
MWK|MW|kwacha,kwachas,malawian kwacha,malawi kwacha
ZWG|ZW|zig
AOA|AO|kwanza,kwanzas`

/** Signs before or after a sum, and the currency each stands for; those of several countries are settled as names are. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ['$', 'USD'],
  ['us$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₸', 'KZT'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₹', 'INR'],
  ['zwl$', 'ZWL'],
  ['₦', 'NGN'],
  ['₵', 'GHS'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['৳', 'BDT'],
  ['฿', 'THB'],
  ['៛', 'KHR'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['rm', 'MYR'],
  ['s/', 'PEN'],
  ['s/.', 'PEN'],
  ['gh¢', 'GHS'],
  ['gh₵', 'GHS'],
  ['ghc', 'GHS'],
  ['sfr', 'CHF'],
  ['fr', 'CHF'],
  ['sr', 'SAR'],
  ['qr', 'QAR'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['bs', 'BOB'],
  ['₨', 'PKR'],
  ['j$', 'JMD'],
  ['tt$', 'TTD'],
  ['bz$', 'BZD'],
  ['ec$', 'XCD'],
  ['g$', 'GYD'],
  ['fj$', 'FJD'],
  ['n$', 'NAD'],
  ['z$', 'ZWG'],
  ['mx$', 'MXN'],
  ['cn¥', 'CNY'],
  ['tshs', 'TZS'],
  ['ushs', 'UGX'],
  ['sosh', 'SOS'],
  ['br', 'ETB'],
  ['nkf', 'ERN'],
  ['mk', 'MWK'],
  ['mt', 'MZN'],
  ['kz', 'AOA'],
  ['fbu', 'BIF'],
  ['frw', 'RWF'],
  ['ld', 'LRD'],
  ['da', 'DZD'],
  ['dt', 'TND'],
  ['nrs', 'NPR'],
  ['s£', 'SDG'],
  ['p', 'PHP'],
  ['q', 'GTQ'],
  ['l', 'HNL'],
  ['d', 'GMD'],
  ['m', 'LSL'],
  ['e', 'SZL'],
  ['rp', 'IDR'],
  ['rs', 'PKR'],
  ['rs.', 'PKR'],
  ['ksh', 'KES'],
  ['kshs', 'KES'],
  ['ush', 'UGX'],
  ['shs', 'UGX'],
  ['sh', 'UGX'],
  ['tsh', 'TZS'],
  ['fcfa', 'XOF'],
  ['cfa', 'XOF'],
  ['tk', 'BDT'],
  ['kr', 'SEK'],
  ['zł', 'PLN'],
  ['kč', 'CZK'],
  ['lv', 'BGN'],
  ['ft', 'HUF'],
  ['r', 'ZAR'],
  ['k', 'ZMW'],
  ['e£', 'EGP'],
  ['le', 'EGP'],
  ['nu', 'BTN'],
  ['rf', 'MVR'],
  ['l$', 'LRD'],
  ['bds$', 'BBD'],
  ['n', 'NGN'],
  ['bd', 'BHD'],
  ['kd', 'KWD'],
  ['jd', 'JOD'],
  ['ro', 'OMR'],
  ['nis', 'ILS'],
]

/** Signs that several countries use, each with the currencies it may mean. */
export const SHARED_SIGNS: Readonly<Record<string, string>> = {
  // in a country with a dollar of its own, that one
  $: 'USD JMD TTD BBD BSD GYD BZD XCD AUD CAD NZD SGD HKD FJD NAD SRD',
  p: 'PHP BWP',
  k: 'ZMW PGK MWK MMK',
  rs: 'INR PKR LKR NPR MUR',
  'rs.': 'INR PKR LKR NPR MUR',
  sh: 'KES UGX TZS SOS',
  shs: 'UGX KES TZS SOS',
  le: 'EGP SLE',
  fcfa: 'XOF XAF',
  cfa: 'XOF XAF',
  '¥': 'JPY CNY',
  kr: 'SEK NOK DKK ISK',
  '₨': 'PKR INR LKR NPR MUR',
  dh: 'AED MAD',
  dhs: 'AED MAD',
  '£': 'GBP EGP SDG LBP SYP SSP',
}

/** Units that people count in and that are no currency of their own: the currency, and how many of it one is. */
export const COUNTED_UNITS: Readonly<Record<string, readonly [string, number]>> = {
  toman: ['IRR', 10],
  tomans: ['IRR', 10],
}

/** Names of currencies that are everyday words too: money from a thousand upwards, or with the country's name. */
export const EVERYDAY_NAMES =
  'won mark marks sum sums sol real reals crown crowns top all try mop pen'
