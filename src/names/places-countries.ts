/** Countries and territories: ISO alpha-2, names (the usual one first), and adjectives. */
export const COUNTRIES = `
AF|Afghanistan|Afghan,Afghani,Afghans
AL|Albania|Albanian,Albanians
DZ|Algeria|Algerian,Algerians
AD|Andorra|Andorran
AO|Angola|Angolan,Angolans
AG|Antigua and Barbuda|Antiguan
AR|Argentina|Argentine,Argentinian,Argentinians,Argentinean
AM|Armenia|Armenian,Armenians
AU|Australia|Australian,Australians
AT|Austria|Austrian,Austrians
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris
BS|Bahamas,The Bahamas|Bahamian
BH|Bahrain|Bahraini,Bahrainis
BD|Bangladesh|Bangladeshi,Bangladeshis
BB|Barbados|Barbadian
BY|Belarus,Byelorussia|Belarusian,Belarusians,Belarussian,Byelorussian
BE|Belgium|Belgian,Belgians
BZ|Belize|Belizean
BJ|Benin|Beninese
BT|Bhutan|Bhutanese
BO|Bolivia|Bolivian,Bolivians
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians
BW|Botswana|Botswanan
BR|Brazil|Brazilian,Brazilians
BN|Brunei|Bruneian
BG|Bulgaria|Bulgarian,Bulgarians
BF|Burkina Faso,Upper Volta|Burkinabe,Burkinabè
BI|Burundi|Burundian,Burundians
KH|Cambodia|Cambodian,Cambodians
CM|Cameroon|Cameroonian,Cameroonians
CA|Canada|Canadian,Canadians
CV|Cape Verde,Cabo Verde|Cape Verdean
CF|Central African Republic|Central African
TD|Chad|Chadian,Chadians
CL|Chile|Chilean,Chileans
CN|China,People's Republic of China,PRC|Chinese
CO|Colombia|Colombian,Colombians
KM|Comoros|Comorian
CG|Republic of the Congo,Congo-Brazzaville|
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo,Congo-Kinshasa,Zaire|Congolese
CR|Costa Rica|Costa Rican,Costa Ricans
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians
HR|Croatia|Croatian,Croatians,Croat
CU|Cuba|Cuban,Cubans
CY|Cyprus|Cypriot,Cypriots
CZ|Czech Republic,Czechia|Czech,Czechs
DK|Denmark|Danish,Danes
DJ|Djibouti|Djiboutian
DM|Dominica|
DO|Dominican Republic|Dominican,Dominicans
EC|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean
EG|Egypt|Egyptian,Egyptians
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean
GQ|Equatorial Guinea|Equatoguinean
ER|Eritrea|Eritrean,Eritreans
EE|Estonia|Estonian,Estonians
SZ|Eswatini,Swaziland|Swazi
ET|Ethiopia|Ethiopian,Ethiopians
FJ|Fiji|Fijian,Fijians
FI|Finland|Finnish,Finns
FR|France|French
GA|Gabon|Gabonese
GM|Gambia,The Gambia|Gambian,Gambians
GE|Georgia|Georgian,Georgians
DE|Germany|German,Germans
GH|Ghana|Ghanaian,Ghanaians
GR|Greece|Greek,Greeks
GD|Grenada|Grenadian
GT|Guatemala|Guatemalan,Guatemalans
GN|Guinea|Guinean,Guineans
GW|Guinea-Bissau|Bissau-Guinean
GY|Guyana|Guyanese
HT|Haiti|Haitian,Haitians
HN|Honduras|Honduran,Hondurans
HK|Hong Kong|Hongkonger,Hongkongers
HU|Hungary|Hungarian,Hungarians
IS|Iceland|Icelandic
IN|India|Indian,Indians
ID|Indonesia|Indonesian,Indonesians
IR|Iran,Islamic Republic of Iran|Iranian,Iranians
IQ|Iraq|Iraqi,Iraqis
IE|Ireland|Irish
IL|Israel|Israeli,Israelis
IT|Italy|Italian,Italians
JM|Jamaica|Jamaican,Jamaicans
JP|Japan|Japanese
JO|Jordan|Jordanian,Jordanians
KZ|Kazakhstan,Republic of Kazakhstan|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis
KE|Kenya|Kenyan,Kenyans
KI|Kiribati|
KP|North Korea,DPRK|North Korean,North Koreans
KR|South Korea,Republic of Korea,Korea|South Korean,South Koreans,Korean,Koreans
KW|Kuwait|Kuwaiti,Kuwaitis
XK|Kosovo|Kosovan,Kosovar,Kosovars
KG|Kyrgyzstan,Kyrgyz Republic,Kirghizia,Kirgizia|Kyrgyz,Kyrgyzstani,Kirghiz
LA|Laos|Lao,Laotian,Laotians
LV|Latvia|Latvian,Latvians
LB|Lebanon|Lebanese
LS|Lesotho|Basotho
LR|Liberia|Liberian,Liberians
LY|Libya|Libyan,Libyans
LI|Liechtenstein|
LT|Lithuania|Lithuanian,Lithuanians
LU|Luxembourg|
MO|Macau,Macao|Macanese
MG|Madagascar|Malagasy
MW|Malawi|Malawian,Malawians
MY|Malaysia|Malaysian,Malaysians
MV|Maldives|Maldivian,Maldivians
ML|Mali|Malian,Malians
MT|Malta|Maltese
MR|Mauritania|Mauritanian,Mauritanians
MU|Mauritius|Mauritian
MX|Mexico|Mexican,Mexicans
FM|Micronesia|
MD|Moldova|Moldovan,Moldovans
MC|Monaco|
MN|Mongolia|Mongolian,Mongolians
ME|Montenegro|Montenegrin,Montenegrins
MA|Morocco|Moroccan,Moroccans
EH|Western Sahara|Sahrawi,Saharawi
MZ|Mozambique|Mozambican,Mozambicans
MM|Myanmar,Burma|Burmese
NA|Namibia|Namibian,Namibians
NR|Nauru|Nauruan
NP|Nepal|Nepali,Nepalese
NL|Netherlands,The Netherlands,Holland|Dutch
NZ|New Zealand|New Zealander
NI|Nicaragua|Nicaraguan,Nicaraguans
NE|Niger|Nigerien
NG|Nigeria|Nigerian,Nigerians
MK|North Macedonia,Macedonia|Macedonian,Macedonians
NO|Norway|Norwegian,Norwegians
OM|Oman|Omani,Omanis
PK|Pakistan|Pakistani,Pakistanis
PW|Palau|
PS|Palestine,Gaza,Gaza Strip,West Bank|Palestinian,Palestinians
PA|Panama|Panamanian,Panamanians
PG|Papua New Guinea|Papua New Guinean
PY|Paraguay|Paraguayan,Paraguayans
PE|Peru|Peruvian,Peruvians
PH|Philippines,The Philippines|Philippine,Filipino,Filipinos,Filipina
PL|Poland|Polish,Poles
PT|Portugal|Portuguese
PR|Puerto Rico|Puerto Rican
QA|Qatar|Qatari,Qataris
RO|Romania|Romanian,Romanians
RU|Russia,Russian Federation|Russian,Russians
RW|Rwanda|Rwandan,Rwandans
WS|Samoa|Samoan
SA|Saudi Arabia|Saudi,Saudis
SN|Senegal|Senegalese
RS|Serbia|Serbian,Serbians,Serb,Serbs
SC|Seychelles|
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans
SG|Singapore|Singaporean,Singaporeans
SK|Slovakia|Slovak,Slovaks,Slovakian
SI|Slovenia|Slovenian,Slovene
SB|Solomon Islands|
SO|Somalia|Somali,Somalis
ZA|South Africa|South African,South Africans
SS|South Sudan|South Sudanese
ES|Spain|Spanish,Spaniards
LK|Sri Lanka|Sri Lankan,Sri Lankans
SD|Sudan|Sudanese
SR|Suriname|Surinamese
SE|Sweden|Swedish,Swedes
CH|Switzerland|Swiss
SY|Syria|Syrian,Syrians
TW|Taiwan|Taiwanese
TJ|Tajikistan|Tajik,Tajiks,Tajikistani
TZ|Tanzania|Tanzanian,Tanzanians
TH|Thailand|Thai,Thais
TL|East Timor,Timor-Leste|Timorese,East Timorese
TG|Togo|Togolese
TO|Tonga|Tongan
TT|Trinidad and Tobago,Trinidad|Trinidadian
TN|Tunisia|Tunisian,Tunisians
TR|Turkey,Türkiye,Turkiye|Turkish,Turks
TM|Turkmenistan|Turkmen,Turkmens
TV|Tuvalu|
UG|Uganda|Ugandan,Ugandans
UA|Ukraine|Ukrainian,Ukrainians
AE|United Arab Emirates,UAE,Emirates|Emirati,Emiratis
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England|British,English,Scottish,Welsh,Britons
US|United States,United States of America,USA,US,U.S.,U.S.A.,America|American,Americans
UY|Uruguay|Uruguayan,Uruguayans
UZ|Uzbekistan|Uzbek,Uzbeks,Uzbekistani
VU|Vanuatu|
VA|Vatican,Vatican City|
VE|Venezuela|Venezuelan,Venezuelans
VN|Vietnam,Viet Nam|Vietnamese
YE|Yemen|Yemeni,Yemenis
ZM|Zambia|Zambian,Zambians
ZW|Zimbabwe|Zimbabwean,Zimbabweans`

/** Places under another name than the gazetteer's: old, new, or spelled from another language. */
export const OTHER_NAMES = `
KZ|Qonaev=Kapshagay,Qonayev=Kapshagay,Qapshaghay=Kapshagay,Qapshagai=Kapshagay,Uralsk=Oral,Oskemen=Ust-Kamenogorsk,Öskemen=Ust-Kamenogorsk,Ust-Kamenogorsk=Ust-Kamenogorsk,Nur-Sultan=Astana,Nursultan=Astana,Akmola=Astana,Alma-Ata=Almaty,Konayev=Kapshagay,Konaev=Kapshagay,Qonayev=Kapshagay,Kapchagay=Kapshagay,Kapshagay=Kapshagay,Taldyqorghon=Taldykorgan,Taldykorghan=Taldykorgan,Taldyqorgan=Taldykorgan,Zhanaozen=Zhanaozen,Janaozen=Zhanaozen,Aktobe=Aktobe,Aqtobe=Aktobe,Aktyubinsk=Aktobe,Aktau=Aktau,Aqtau=Aktau,Qostanay=Kostanay,Kustanay=Kostanay,Kyzylorda=Kyzylorda,Qyzylorda=Kyzylorda,Kzyl-Orda=Kyzylorda,Petropavl=Petropavl,Petropavlovsk=Petropavl,Semipalatinsk=Semey,Turkestan=Turkestan,Turkistan=Turkestan,Chimkent=Shymkent,Qaraghandy=Karagandy,Karaganda=Karagandy,Qaraganda=Karagandy,Temirtau=Temirtau,Zhezkazgan=Jezkazgan,Kokshetau=Kokshetau,Kokchetav=Kokshetau,Tselinograd=Astana,Dzhambul=Taraz,Guryev=Atyrau,Ekibastuz=Ekibastuz,Kandyagash=Kandyagash,Chundzha=Chundzha,Ridder=Ridder
KG|Bichkek=Bishkek,Bischkek=Bishkek,Przhevalsk=Karakol,Frunze=Bishkek,Djalal-Abad=Jalal-Abad,Jalalabad=Jalal-Abad,Issyk-Kul=Issyk-Kul,Karakol=Karakol,Batken=Batken,Naryn=Naryn
UZ|Taschkent=Tashkent,Tachkent=Tashkent,Samarcande=Samarkand,Samarqand=Samarkand,Bokhara=Bukhara,Toshkent=Tashkent,Ferghana=Fergana,Andizhan=Andijan,Nukus=Nukus,Qarshi=Qarshi,Urganch=Urgench
TJ|Duschanbe=Dushanbe,Douchanbé=Dushanbe,Stalinabad=Dushanbe,Leninabad=Khujand,Khodjent=Khujand,Khorog=Khorugh,Khorugh=Khorugh
TM|Aschgabat=Ashgabat,Achgabat=Ashgabat,Ashkhabad=Ashgabat,Ashgabad=Ashgabat,Charjou=Turkmenabat,Krasnovodsk=Turkmenbashi
RU|Moskau=Moscow,Moscou=Moscow,Königsberg=Kaliningrad,Leningrad=Saint Petersburg,St Petersburg=Saint Petersburg,St. Petersburg=Saint Petersburg,Petrograd=Saint Petersburg,Ekaterinburg=Yekaterinburg,Sverdlovsk=Yekaterinburg,Rostov-on-Don=Rostov-na-Donu,Rostov-na-Donu=Rostov-na-Donu,Nizhny Novgorod=Nizhniy Novgorod,Nizhniy Novgorod=Nizhniy Novgorod,Gorky=Nizhniy Novgorod,Stalingrad=Volgograd,Mordovia=Mordovia,Chechnya=Chechnya,Dagestan=Dagestan,Ingushetia=Ingushetia,Tatarstan=Tatarstan,Bashkortostan=Bashkortostan,Buryatia=Buryatia,Tuva=Tuva,Siberia=Siberia,Chita=Chita,Kyzyl=Kyzyl,Ulan-Ude=Ulan-Ude,Pskov=Pskov
UA|Kiew=Kyiv,Kiev=Kyiv,Kyiv=Kyiv,Kharkov=Kharkiv,Kharkiv=Kharkiv,Lvov=Lviv,Lviv=Lviv,Odessa=Odesa,Odesa=Odesa,Dnepropetrovsk=Dnipro,Nikolaev=Mykolaiv,Mykolaiv=Mykolaiv,Lugansk=Luhansk,Luhansk=Luhansk,Zaporozhye=Zaporizhzhia,Zaporizhzhia=Zaporizhzhia,Crimea=Crimea,Donbas=Donbas
BY|Gomel=Homel,Homel=Homel,Grodno=Hrodna,Hrodna=Hrodna,Mogilev=Mahilyow,Mahilyow=Mahilyow,Mahilyou=Mahilyow,Vitebsk=Vitsyebsk,Viciebsk=Vitsyebsk,Brest=Brest,Bobruisk=Babruysk,Babruysk=Babruysk
MD|Kishinev=Chisinau,Chisinau=Chisinau,Chișinău=Chisinau,Transnistria=Transnistria
GE|Tbilissi=Tbilisi,Tiflis=Tbilisi,Batumi=Batumi,Abkhazia=Abkhazia,South Ossetia=South Ossetia
AM|Leninakan=Gyumri,Eriwan=Yerevan,Erevan=Yerevan,Gyumri=Gyumri
AZ|Nagorno-Karabakh=Nagorno-Karabakh,Kirovabad=Ganja,Bakou=Baku,Ganja=Ganja,Gandja=Ganja,Nakhchivan=Nakhchivan
TR|Konstantinopel=Istanbul,Constantinople=Istanbul,Diyarbakir=Diyarbakir,Diyarbakır=Diyarbakir
MM|Rangoon=Yangon,Naypyidaw=Nay Pyi Taw,Naypyitaw=Nay Pyi Taw,Pegu=Bago,Moulmein=Mawlamyine,Akyab=Sittwe,Rakhine=Rakhine
VN|Saigon=Ho Chi Minh City,Da Nang=Da Nang,Danang=Da Nang,Hanoi=Hanoi,Hue=Hue
CN|Peking=Beijing,Canton=Guangzhou,Xinjiang=Xinjiang,Tibet=Tibet,Urumqi=Urumqi,Ürümqi=Urumqi
IN|Bombay=Mumbai,Calcutta=Kolkata,Madras=Chennai,Bangalore=Bengaluru,Bengaluru=Bengaluru,Delhi=Delhi,New Delhi=New Delhi,Benares=Varanasi,Poona=Pune,Kashmir=Kashmir,Cawnpore=Kanpur,Gurgaon=Gurugram,Allahabad=Prayagraj,Trivandrum=Thiruvananthapuram,Cochin=Kochi
PK|Sindh=Sindh,Balochistan=Balochistan,Punjab=Punjab,Khyber Pakhtunkhwa=Khyber Pakhtunkhwa,Khuzdar=Khuzdar,Gwadar=Gwadar,Mastung=Mastung
LK|Vavuniya=Vavuniya,Jaffna=Jaffna
BD|Dacca=Dhaka,Chittagong=Chattogram,Chattogram=Chattogram
ID|Batavia=Jakarta,Papua=Papua,Aceh=Aceh
KH|Phnom Penh=Phnom Penh,Kandal=Kandal
IR|Teheran=Tehran,Meshed=Mashhad,Mashad=Mashhad
IQ|Arbil=Erbil,Irbil=Erbil,Kurdistan=Kurdistan
SY|Aleppo=Aleppo,Damascus=Damascus,Homs=Homs
EG|Cairo=Cairo,Alexandria=Alexandria,Giza=Giza,Sinai=Sinai,North Sinai=North Sinai
SD|Khartoum=Khartoum,Omdurman=Omdurman,Darfur=Darfur,Port Sudan=Port Sudan,Greater Khartoum=Khartoum
ET|Addis Ababa=Addis Ababa,Tigray=Tigray,Amhara=Amhara,Oromia=Oromia
MA|Marrakech=Marrakesh,Marrakesh=Marrakesh,Casablanca=Casablanca,Fez=Fes
TN|Tunis=Tunis,Sfax=Sfax
SN|Dakar=Dakar,Thies=Thies,Thiès=Thies,Ziguinchor=Ziguinchor
TZ|Dar es Salaam=Dar es Salaam
GH|Accra=Accra
NG|Zamfara=Zamfara,Kano State=Kano,Rivers State=Rivers,Borno=Borno
CD|Leopoldville=Kinshasa
ZM|Copperbelt=Copperbelt,Kalulushi=Kalulushi,Kitwe=Kitwe
RS|Nis=Nis,Niš=Nis,Novi Sad=Novi Sad,Belgrade=Belgrade,Zrenjanin=Zrenjanin,Beograd=Belgrade
MK|Skopje=Skopje
PL|Warsaw=Warsaw,Cracow=Krakow,Krakow=Krakow
CZ|Prague=Prague
DE|Munich=Munich,Cologne=Koeln,Nuremberg=Nuremberg
IT|Rome=Rome,Milan=Milan,Venice=Venice,Florence=Florence,Turin=Turin,Naples=Naples
GB|London=London
CH|Geneva=Geneva,Zurich=Zurich
AT|Vienna=Vienna
BE|Brussels=Brussels,Antwerp=Antwerp
NL|The Hague=The Hague
PT|Lisbon=Lisbon
GR|Athens=Athens,Salonica=Thessaloniki
MX|Mexico City=Mexico City
GT|Guatemala City=Guatemala City
PA|Panama City=Panama City
EC|Quito=Quito,Otavalo=Otavalo,Latacunga=Latacunga
PH|Manila=Manila,Kidapawan=Kidapawan,Cotabato=Cotabato,Mindanao=Mindanao
IL|Jerusalem=Jerusalem,Tel Aviv=Tel Aviv
PS|Gaza City=Gaza,Ramallah=Ramallah,Nablus=Nablus,Hebron=Hebron
US|New York City=New York City,Washington=Washington,Washington DC=Washington,Washington D.C.=Washington`
