/** What may be said to be a venue of a kind, and whether it is a way, along which houses are numbered. */
type Row = { readonly kinds: string; readonly way: boolean; readonly words: string }

/**
 * Words for squares, streets and the like, small, with the kinds that they may mean: a Turkish cadde is a street or an
 * avenue in English. A "." behind a word is an abbreviation, which only tells with its dot or at either end of the name.
 */
const ROWS: readonly Row[] = [
  {
    kinds: 'square',
    way: false,
    words:
      'square sq. площадь площади площадью пл. площа площі плошча плошчы майдан майдані алаңы алаңында алаң алаңынан alany alaŋy аянты аянтында майдони майдонида maydoni maydonida meydanı meydani meydanında meydany meýdany plaza plaça piazza piaţa piața place platz plac praça náměstí trg трг ميدان ساحة میدان მოედანი მოედანზე հրապարակ հրապարակը hraparak moedani alańy 广场 広場 광장',
  },
  {
    kinds: 'street',
    way: true,
    words:
      "street str. st. улица улице улицы улицу ул. вулиця вулиці вулицю вул. вуліца вуліцы көшесі көшесінде көш. köşesi kóshesi koshesi көчөсү көчөсүндө кӯчаи кучаи koʻchasi ko'chasi kochasi koʻch. кўчаси köçesi köç. sokağı sokak sok. küçəsi küç. rue calle straße strasse rua via ulica ulice utca strada gatan katu tänav iela gatvė شارع خیابان ქუჩა ქუჩაზე ქ. փողոց փող. poghots kucha kuchasi οδός улица. street. 街 路 거리",
  },
  { kinds: 'street avenue', way: true, words: 'caddesi cad. cd. cadde' },
  {
    kinds: 'avenue',
    way: true,
    words:
      'avenue ave. av. проспект проспекте проспекта просп. пр. пр-т пр-кт пр-те праспект проспекті даңғылы даңғылында даңғ. dangyly dańǵyly проспектиси проспектинде prospekti prosp. prospekt şaýoly shoh shohkoʻchasi хиёбони avenida allee prospektas გამზირი გამზირზე gamziri պողոտա պողոտայում poghota بولوار 大街 大道 대로',
  },
  {
    kinds: 'boulevard',
    way: true,
    words:
      'boulevard blvd. bd. бульвар бульваре б-р бул. bulvarı bulvari bulvary bulevardi bulevard bulevardul bulvar бульвары bulwar',
  },
  {
    kinds: 'lane',
    way: true,
    words:
      'lane переулок переулке пер. провулок пров. завулак тұйығы тұйық туюк tupik тупик тупике dalan çıkmazı',
  },
  {
    kinds: 'embankment',
    way: true,
    words: 'embankment набережная набережной наб. набережна жағалауы жээги riverside quay',
  },
  {
    kinds: 'highway',
    way: true,
    words: 'highway шоссе шосе тасжолы автострада motorway road rd. дорога жолы jolu yolu шляхі',
  },
  {
    kinds: 'park',
    way: false,
    words:
      'park парк парке паркі парку паркы паркында саябағы саябағында parkı parki parque parc parkta боғи bogʻi bogi პარკი այգի حديقة پارک 公园 공원',
  },
  {
    kinds: 'bridge',
    way: false,
    words:
      'bridge мост мосту мосте міст көпірі köprüsü köprü көпүрөсү koʻprigi most brücke pont puente ponte ხიდი կամուրջ جسر پل 桥',
  },
  {
    kinds: 'microdistrict',
    way: false,
    words:
      'microdistrict мкр. мкрн. микрорайон микрорайоне мікрорайон ықшамауданы ықшамаудан шағынауданы шағын-ауданы кичирайону mikrorayon mikrorayoni мікрараён housing-estate',
  },
  {
    kinds: 'station',
    way: false,
    words: 'station вокзал вокзале вокзалы вокзалында bahnhof gare estación garı вакзал',
  },
  {
    kinds: 'airport',
    way: false,
    words:
      'airport аэропорт аэропорту аэропорте аеропорт әуежайы аэропорту аэропорты аэропортында havalimanı aeroporti flughafen aéroport aeropuerto аэрапорт აეროპორტი օդանավակայան مطار فرودگاه 机场 공항',
  },
  {
    kinds: 'market',
    way: false,
    words:
      'market bazaar базар базары базаре рынок рынке ринок bozori бозори pazarı bazarı bazaar. çarşısı بازار سوق ბაზარი շուկա',
  },
  {
    kinds: 'stadium',
    way: false,
    words:
      'stadium стадион стадионе стадіон стадионы stadioni stadionu stadyumu stadion stade estadio ملعب',
  },
]

/** A word for a kind of venue. */
export type VenueWord = { readonly kinds: readonly string[]; readonly way: boolean }

const words = new Map<string, VenueWord>()
const shortened = new Map<string, VenueWord>()
for (const { kinds, way, words: list } of ROWS)
  for (const word of list.split(' ')) {
    const told = { kinds: kinds.split(' '), way }
    if (word.endsWith('.')) shortened.set(word.slice(0, -1), told)
    else words.set(word.replaceAll('ʻ', "'"), told)
  }

/** What a word, written without its dot and in small letters, says a venue is; `clear` where it stands so that it may be shortened. */
export const venueWord = (word: string, clear: boolean): VenueWord | null =>
  words.get(word) ?? (clear ? shortened.get(word) : undefined) ?? null
