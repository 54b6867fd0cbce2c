import { expect, test } from 'vitest'
import { compareNames } from './index.ts'

/** Letters as usages write them, each table written down from its standard and independent of the one that is tested. */
const RUSSIAN = 'а=a б=b в=v г=g д=d з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ь= ъ='
const ENGLISH =
  'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ы=y э=e ю=yu я=ya ь= ъ='

type Usage = readonly [name: string, ...tables: string[]]

const USAGES: Readonly<Record<string, readonly Usage[]>> = {
  ru: [
    ['bgn', RUSSIAN, 'е=e ё=yo ж=zh й=y х=kh ц=ts ч=ch ш=sh щ=shch ы=y э=e ю=yu я=ya'],
    ['icao', RUSSIAN, 'е=e ё=e ж=zh й=i х=kh ц=ts ч=ch ш=sh щ=shch ы=y э=e ю=iu я=ia ъ=ie'],
    ['iso9', RUSSIAN, 'е=e ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=ŝ ы=y э=è ю=û я=â ь=ʹ'],
    ['sci', RUSSIAN, 'е=e ё=ë ж=ž й=j х=x ц=c ч=č ш=š щ=šč ы=y э=è ю=ju я=ja ь=ʹ'],
    ['de', RUSSIAN, 'в=w е=e ё=jo ж=sch з=s й=i х=ch ц=z ч=tsch ш=sch щ=schtsch ы=y э=e ю=ju я=ja'],
    ['fr', RUSSIAN, 'е=e ё=io ж=j й=i у=ou х=kh ц=ts ч=tch ш=ch щ=chtch ы=y э=e ю=iou я=ia'],
    ['pl', RUSSIAN, 'в=w е=ie ё=io ж=ż й=j х=ch ц=c ч=cz ш=sz щ=szcz ы=y э=e ю=iu я=ia'],
  ],
  kk: [
    [
      'bgn',
      RUSSIAN,
      'ә=ä ғ=gh е=e ё=yo ж=zh й=y қ=q ң=ng ө=ö ұ=u ү=ü х=kh һ=h ц=ts ч=ch ш=sh щ=shch ы=y і=i э=e ю=yu я=ya',
    ],
    [
      'y2017',
      RUSSIAN,
      "ә=a' ғ=g' е=e ж=j й=i' қ=q ң=n' ө=o' ұ=u ү=u' у=y' х=h һ=h ц=ts ч=c' ш=s' щ=s' ы=y і=i э=e ю=i'y' я=i'a",
    ],
    [
      'y2018',
      RUSSIAN,
      'ә=á ғ=ǵ е=e ж=j й=ı қ=q ң=ń ө=ó ұ=u ү=ú у=ý х=h һ=h ц=ts ч=ch ш=sh ы=y і=i э=e ю=ıý я=ıa и=ı',
    ],
    [
      'y2021',
      RUSSIAN,
      'ә=ä ғ=ğ е=e ж=j й=i қ=q ң=ñ ө=ö ұ=ū ү=ü х=h һ=h ц=ts ч=ch ш=ş ы=y і=ı э=e ю=iu я=ia',
    ],
    [
      'news',
      RUSSIAN,
      'ә=a ғ=g е=e ж=zh й=i қ=k ң=n ө=o ұ=u ү=u х=kh һ=h ц=ts ч=ch ш=sh ы=y і=i э=e ю=yu я=ya',
    ],
    [
      'rfe',
      RUSSIAN,
      'ә=a ғ=gh е=e ж=zh й=i қ=q ң=n ө=o ұ=u ү=u х=kh һ=h ц=ts ч=ch ш=sh ы=y і=i э=e ю=yu я=ya',
    ],
    [
      'dj',
      RUSSIAN,
      'ә=a ғ=g е=ye ж=dzh й=y қ=k ң=ng ө=u ұ=u ү=u х=kh һ=kh ц=ts ч=ch ш=sh ы=y і=i э=e ю=yu я=ya',
    ],
  ],
  uk: [
    ['kmu', RUSSIAN, 'г=h ґ=g и=y і=i ї=i й=i є=ie е=e ж=zh х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia'],
    [
      'bgn',
      RUSSIAN,
      'г=h ґ=g и=y і=i ї=yi й=y є=ye е=e ж=zh х=kh ц=ts ч=ch ш=sh щ=shch ю=yu я=ya ь=’',
    ],
    ['sci', RUSSIAN, 'г=h ґ=g и=y і=i ї=ji й=j є=je е=e ж=ž х=x ц=c ч=č ш=š щ=šč ю=ju я=ja'],
    [
      'de',
      RUSSIAN,
      'в=w г=h ґ=g и=y і=i ї=ji й=j є=je е=e ж=sch з=s х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja',
    ],
  ],
  be: [
    ['off', RUSSIAN, 'г=h е=ie ё=io ж=ž і=i й=j ў=ŭ х=ch ц=c ч=č ш=š ы=y э=e ю=iu я=ia ь='],
    ['bgn', RUSSIAN, 'г=h е=ye ё=yo ж=zh і=i й=y ў=w х=kh ц=ts ч=ch ш=sh ы=y э=e ю=yu я=ya ь=’'],
    ['news', RUSSIAN, 'г=h е=e ё=io ж=zh і=i й=i ў=u х=kh ц=ts ч=ch ш=sh ы=y э=e ю=yu я=ya'],
  ],
  uz: [
    ['lat', ENGLISH, 'х=x ҳ=h қ=q ғ=gʻ ў=oʻ ж=j ё=yo ъ=ʼ'],
    ['en', ENGLISH, 'ҳ=h қ=q ғ=gh ў=o ж=j'],
    ['ru', ENGLISH, 'ҳ=kh қ=k ғ=g ў=u ж=dzh'],
    ['rucyr', 'ҳ=х қ=к ғ=г ў=у ж=дж'],
  ],
  tg: [
    ['a', ENGLISH, 'ғ=gh ӣ=i қ=q ӯ=u ҳ=h ҷ=j ъ='],
    ['b', ENGLISH, 'ғ=g ӣ=i қ=k ӯ=u ҳ=kh ҷ=dzh ъ='],
    ['c', ENGLISH, 'х=x ғ=ğ ӣ=ī қ=q ӯ=ū ҳ=h ҷ=ç ч=č ш=š ж=ž й=j ю=ju я=ja'],
    ['rucyr', 'ғ=г ӣ=и қ=к ӯ=у ҳ=х ҷ=дж'],
  ],
  ky: [
    ['bgn', ENGLISH, 'ң=ng ө=ö ү=ü ж=j'],
    ['news', ENGLISH, 'ң=n ө=o ү=u ж=zh'],
    ['j', ENGLISH, 'ң=n ө=o ү=u ж=j й=i'],
    ['lat', ENGLISH, 'ң=ŋ ө=ö ү=ü ж=c ч=ç ш=ş й=y х=h'],
    ['rucyr', 'ң=н ө=о ү=у'],
  ],
  tk: [
    [
      'ru',
      'a=а b=б ç=ч d=д e=е ä=я f=ф g=г h=х i=и j=дж ž=ж k=к l=л m=м n=н ň=нг o=о ö=ё p=п r=р s=с ş=ш t=т u=у ü=ю w=в y=ы ý=й z=з',
    ],
    ['en', 'ç=ch j=j ž=zh ň=n ö=o ş=sh ü=u w=v ý=y ä=a'],
    ['plain', 'ç=c ž=z ň=n ö=o ş=s ü=u ý=y ä=a'],
  ],
  az: [
    [
      'ru',
      'a=а b=б c=дж ç=ч d=д e=е ə=а f=ф g=г ğ=г h=г x=х ı=ы i=и j=ж k=к q=к l=л m=м n=н o=о ö=ё p=п r=р s=с ş=ш t=т u=у ü=ю v=в y=й z=з',
    ],
    ['en', 'c=j ç=ch ə=a ğ=gh x=kh ı=i q=g ö=o ş=sh ü=u'],
    ['en2', 'c=j ç=ch ə=e ğ=g x=kh ı=y q=g ö=o ş=sh ü=u'],
    ['plain', 'ç=c ə=a ğ=g ı=i ö=o ş=s ü=u'],
  ],
  tr: [
    ['plain', 'ç=c ğ=g ı=i ö=o ş=s ü=u'],
    ['en', 'c=j ç=ch ğ=gh ı=i ö=o ş=sh ü=u'],
    ['de', 'ö=oe ü=ue ş=sch ç=tsch ı=i ğ=g'],
  ],
  ka: [
    [
      'nat',
      'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=kʼ ლ=l მ=m ნ=n ო=o პ=pʼ ჟ=zh რ=r ს=s ტ=tʼ უ=u ფ=p ქ=k ღ=gh ყ=qʼ შ=sh ჩ=ch ც=ts ძ=dz წ=tsʼ ჭ=chʼ ხ=kh ჯ=j ჰ=h',
    ],
    [
      'ru',
      'ა=а ბ=б გ=г დ=д ე=е ვ=в ზ=з თ=т ი=и კ=к ლ=л მ=м ნ=н ო=о პ=п ჟ=ж რ=р ს=с ტ=т უ=у ფ=п ქ=к ღ=г ყ=к შ=ш ჩ=ч ც=ц ძ=дз წ=ц ჭ=ч ხ=х ჯ=дж ჰ=х',
    ],
    [
      'fr',
      'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=j რ=r ს=s ტ=t უ=ou ფ=ph ქ=k ღ=gh ყ=q შ=ch ჩ=tch ც=ts ძ=dz წ=ts ჭ=tch ხ=kh ჯ=dj ჰ=h',
    ],
    [
      'iso',
      'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=tʼ ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=ž რ=r ს=s ტ=t უ=u ფ=pʼ ქ=kʼ ღ=ḡ ყ=q შ=š ჩ=čʼ ც=cʼ ძ=j წ=c ჭ=č ხ=x ჯ=ǰ ჰ=h',
    ],
  ],
  hy: [
    [
      'en',
      'ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ու=u փ=p ք=k և=ev օ=o ֆ=f',
    ],
    [
      'ru',
      'ա=а բ=б գ=г դ=д ե=е զ=з է=э ը=ы թ=т ժ=ж ի=и լ=л խ=х ծ=ц կ=к հ= ձ=дз ղ=г ճ=ч մ=м յ=й ն=н շ=ш ո=о չ=ч պ=п ջ=дж ռ=р ս=с վ=в տ=т ր=р ց=ц ու=у փ=п ք=к և=ев օ=о ֆ=ф յա=я',
    ],
    [
      'fr',
      'ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=j ի=i լ=l խ=kh ծ=dz կ=g հ=h ձ=ts ղ=gh ճ=dj մ=m յ=i ն=n շ=ch ո=o չ=tch պ=b ջ=tch ռ=r ս=s վ=v տ=d ր=r ց=ts ու=ou փ=p ք=k և=ev օ=o ֆ=f',
    ],
  ],
}

/** Invented people, in the alphabet of each language. */
const PEOPLE: Readonly<Record<string, string>> = {
  ru: 'Юрий_Щербинин Яна_Жеребцова Евгений_Хачатуров Наталья_Цыганкова Алексей_Чепурной Фёдор_Ельцов Ксения_Ющенкова Вячеслав_Журавский Пётр_Яхонтов Игорь_Шульгин Татьяна_Зайчикова Эдуард_Хмелёв Марья_Козырева Дмитрий_Ярцев Семён_Жилин Любовь_Щукарева',
  kk: 'Айгүл_Өтебаева Нұрлан_Жүнісов Ғалым_Қожабеков Әсел_Шәріпова Ерлан_Тоқтарбаев Жұлдыз_Мұқашева Қайрат_Сүлейменов Гүлнәр_Әбдіғалиева Бауыржан_Төлегенов Дәурен_Қуанышев Сәуле_Ыдырысова Шыңғыс_Байғабылов Мейрамгүл_Есенжолова Еркебұлан_Сәдуақасов Хамит_Дүйсенбаев Жанерке_Мәмбетова',
  uk: 'Юлія_Грищенко Сергій_Шевчук Олексій_Цимбалюк Євген_Гайдученко Ганна_Яцюк Наталія_Їжак Володимир_Щербань Микола_Жовтяк Андрій_Хвильовий Ірина_Ґудзь Тетяна_Кучеренко Роман_Бойчук Михайло_Єфименко',
  be: 'Аляксей_Гарэцкі Наталля_Шаўчэнка Уладзімір_Цішкевіч Сяргей_Жылко Вольга_Кавалёва Яўген_Быкаў Мікіта_Хадасевіч Ірына_Чарнякова Ганна_Юшкевіч Андрэй_Лявонаў',
  uz: 'Шерзод_Қўчқоров Дилфуза_Ғаниева Жасур_Ҳамроев Нигора_Хўжаева Улуғбек_Жўрақулов Феруза_Ҳакимова Отабек_Қобилов Зулфия_Шодиева Баҳодир_Мирзаҳмедов Ойбек_Ёқубов',
  tg: 'Шаҳло_Қодирова Ҷамшед_Раҷабов Муҳаббат_Саидова Хуршед_Ғафуров Сӯҳроб_Юсуфӣ Гулҷаҳон_Бобоева Абдуғаффор_Камолов Фарҳод_Ҳайдаров Ҷовид_Мирзоев',
  ky: 'Жыпара_Өмүралиева Үсөн_Сыдыков Эркин_Жээнбеков Нурзат_Токтосунова Жеңиш_Молдокматов Айжамал_Көчөрбаева Бөрүбай_Жумагулов Чынгыз_Орозбаков',
  tk: 'Çary_Hojaberdiýew Oguljahan_Annaýewa Şemşat_Gurbanowa Ýagmyr_Döwletow Güljan_Meredowa Batyr_Saparow Nurgözel_Baýramowa',
  az: 'Cavid_Əhmədzadə Xəyalə_Quliyeva Çingiz_Əliyarov Gülşən_Hacıyeva Elnur_Məcidov Rüfət_Səfərov Şəhla_Hümbətova Yusif_Bağırov',
  tr: 'Çağrı_Güneş Şeyma_Yıldırım Uğur_Öztürk Cemal_Kılıçdar Hüseyin_Ceylan Müjde_Çiçek',
  ka: 'ლევან_კვარაცხელიძე ნათია_ჭავჭანიძე ზურაბ_წიკლაური შალვა_ჯინჯარაძე თამარ_ყიფშიძე გიორგი_ღვინიაშვილი ირაკლი_ცქიტიშვილი ხათუნა_ძიძიგური',
  hy: 'Տիգրան_Սարգսյան Հասմիկ_Պապյան Գոռ_Ղուկասյան Շուշան_Պետրոսյան Կարեն_Չախոյան Արմինե_Խաչատրյան Վահե_Հովհաննիսյան',
}

function written(word: string, tables: readonly string[]): string {
  const rows = tables
    .flatMap(table => table.split(' '))
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''])
  // A later table corrects an earlier one, and letters in twos go first.
  const letters = [...new Map(rows)].toSorted(([a], [b]) => b.length - a.length)
  let rest = word
  let found = ''
  while (rest !== '') {
    const [letter = rest.slice(0, 1), sound = letter] =
      letters.find(([one]) => rest.startsWith(one)) ?? []
    found += sound
    rest = rest.slice(letter.length)
  }
  return found.slice(0, 1).toUpperCase() + found.slice(1)
}

/** A person's name in its own alphabet and in every usage of its language. */
function spellings(person: string, language: string): string[] {
  const name = person.replace('_', ' ')
  const locale = language === 'tr' || language === 'az' ? 'tr' : 'en'
  const usages = (USAGES[language] ?? []).map(([, ...tables]) =>
    name
      .toLocaleLowerCase(locale)
      .split(' ')
      .map(word => written(word, tables))
      .join(' '),
  )
  return [name, ...usages]
}

const everybody = Object.entries(PEOPLE).map(([language, people]) => ({
  language,
  people: people.split(' ').map(person => spellings(person, language)),
}))

test.each(everybody)('in $language a name is one in every usage', ({ people }) => {
  const outcomes = people.flatMap(ways =>
    ways.flatMap((a, i) => ways.slice(i + 1).map(b => compareNames(a, b).outcome)),
  )
  const share = (outcome: string) =>
    outcomes.filter(one => one === outcome).length / outcomes.length
  expect(outcomes.length).toBeGreaterThan(20)
  expect(share('same')).toBeGreaterThanOrEqual(0.97)
  expect(share('different')).toBeLessThanOrEqual(0.02)
})

test('two people are never one, in whatever usages', () => {
  const all = everybody.flatMap(({ people }) => people)
  const merged = all.flatMap((ways, i) =>
    all
      .slice(i + 1)
      .flatMap(others =>
        ways.flatMap(a =>
          others.flatMap(b => (compareNames(a, b).outcome === 'same' ? [`${a} / ${b}`] : [])),
        ),
      ),
  )
  expect(merged).toEqual([])
}, 60_000)
