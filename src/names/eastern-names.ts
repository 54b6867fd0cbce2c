import { latinise, nameWords, soundOf } from './fold-name.ts'
import { isGivenName } from './name-groups.ts'
import { fromPalladius } from './palladius.ts'
import { remembering } from './remembering.ts'

/** Chinese and Korean family names, a row each, as pinyin, older usage, Cantonese and Korean usages write them. */
const FAMILIES = `
cai tsai choi tsoi; zhang chang cheung; liu lau liew; chen chan tan; wang wong; huang wong hwang; xu hsu tsui hui; xie hsieh tse
zhao chao chiu; zhou chou chow; zhu chu choo; lin lam lim; li lee; wu ng woo; guo kuo kwok; he ho; liang leung; luo lo law
deng teng tang; zheng cheng cheang; feng fung; jiang chiang; yang yeung; ye yeh ip; xiao hsiao siu; cao tsao; yuan yuen
peng pang; pan poon; zeng tseng tsang; du tu; shi shih xi hsi; song sung; tang tong; yao yiu; qiu chiu yau; gao kao; su so; lu loo lü lv lyu
bao pao; bian; bo; cen; chai; chang; chu; dou; duan tuan; fei; ge ko; gong; guan kuan; gui; hao; hua; ji chi; jian; jing; kang; ke; kuang; lan; lang; lian; liao; ling; lian; mi; miao; mo; mu; ni; nie nieh; ning; niu; ou; pei; pu; qi chi; qiao chiao; qu; rong; ruan; sha; shang; shu; tao; teng; tu; wan; weng; wen; xiang hsiang; xing hsing; xun; yi; ying; you; zang; zhai; zhan chan; zhen; zhuang chuang; zhuo; zuo
jia chia; jin chin kam; kong kung hung; bai pai; cui tsui; dai tai; dong tung; fan; fang fong; fu; gu ku koo; han hon; hou; hu woo
kim gim ким; lee yi ri rhee li ли; park pak bak пак; choi choe tsoi tsoy цой; jung jeong chung chong; kang gang; cho jo; yoon yun юн; jang chang; lim im rim
shin sin шин; kwon gwon; ryu yoo; noh roh; ahn an ан; moon mun; seo suh; baek paik; wei; xia hsia; xiong hsiung; xue hsueh; yan yen; yin
yu yue; zhong chung; zou tsou; qin chin; qian chien; ren jen; shao; shen shum; sun; tan; tian tien; wen; lei; long lung; ma; mao; meng
`

const families = new Map<string, Set<number>>()
for (const [row, forms] of FAMILIES.trim().split(/; |\n/).entries())
  for (const form of forms.split(' '))
    families.set(form, new Set([...(families.get(form) ?? []), row]))

/** Whether two words, in small Latin letters, are one Chinese or Korean family name in two usages. */
export function oneEasternFamily(a: string, b: string): boolean {
  const rows = families.get(b)
  return rows !== undefined && [...(families.get(a) ?? [])].some(row => rows.has(row))
}

const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|ang|eng|ing|ong|uai|uan|van|ai|ao|an|ei|en|er|ia|ie|iu|in|ou|ua|uo|ui|un|ue|ve|[aeiouv]))'
const WORD = new RegExp(`^${SYLLABLE}{1,2}$`)

/** A Chinese name in pinyin: its family name and its other syllables joined. */
export type PinyinName = { readonly family: string; readonly given: string }

/** Reads a name as a Chinese one, in pinyin, letters of China or Cyrillic, in either order; null for other names. */
export const pinyinName = remembering(
  (name: string): PinyinName | null => {
    const words = nameWords(partEastern(name)).map(inPinyin)
    if (words.length < 2 || words.length > 3 || !words.every(word => WORD.test(word))) return null
    const [first = ''] = words
    const last = words.at(-1) ?? ''
    if (families.has(first)) return { family: first, given: words.slice(1).join('') }
    return families.has(last) ? { family: last, given: words.slice(0, -1).join('') } : null
  },
  { longest: 60 },
)

function inPinyin(word: string): string {
  if (/^\p{Script=Han}+$/u.test(word)) return latinise(word)
  const small = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[üǖǘǚǜ]/g, 'v')
    .replace(/[\u00E0-\u01D4]/g, letter => letter.normalize('NFD').charAt(0))
    .replace(/^lyu$/, 'lv')
    .replaceAll("'", '')
  // What is a given name of Russia is no Chinese one: "Анна".
  return /^[а-яё]+$/.test(small) && (/[иэа]нь$/.test(small) || !isGivenName(soundOf(word)))
    ? fromPalladius(small)
    : small
}

/** Letters of China that names read otherwise than the general table. */
const OTHER_READINGS: ReadonlyMap<string, string> = new Map(
  `曾zeng 单shan 單shan 解xie 仇qiu 查zha 翟zhai 乐yue 樂yue 区ou 區ou 晟sheng 盛sheng 茜xi 覃qin 折she 缪miao 繆miao 朝chao 重chong 长chang 長chang 柏bai 任ren 宁ning 寧ning 佟tong`
    .split(' ')
    .map(entry => [entry.charAt(0), entry.slice(1)] as const),
)

/** A Chinese name in its letters, and in pinyin as names read those that have more than one reading. */
export function readings(name: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(name)) return [name]
  const [family = '', given = ''] = partEastern(name).split(' ')
  const read = (part: string) =>
    Array.from(part, letter => OTHER_READINGS.get(letter) ?? latinise(letter)).join('')
  return [name, `${read(family)} ${read(given)}`, `${latinise(family)} ${read(given)}`]
}

/** Letters of China with more than one reading in names. */
export const mayBeReadOtherwise = (name: string) =>
  /[曾单單解仇任查翟乐樂朴区區行长長重朝盛宁寧晟茜尉折覃柏缪繆佟]/u.test(name)

/** Traditional letters and what they have become. */
const SIMPLIFIED = new Map(
  `劉刘 曉晓 陳陈 張张 黃黄 吳吴 趙赵 楊杨 鄭郑 馬马 羅罗 謝谢 許许 鄧邓 馮冯 蔣蒋 沈沈 韓韩 葉叶 蘇苏 盧卢 鍾钟 譚谭 陸陆 賈贾 韋韦 鄒邹 龍龙 萬万 錢钱
   湯汤 賴赖 龔龚 嚴严 孫孙 國国 華华 偉伟 強强 軍军 傑杰 麗丽 蘭兰 鳳凤 紅红 芳芳 靜静 潔洁 慶庆 東东 建建 業业 義义 學学 書书 寶宝 貴贵 財财 發发 興兴
   榮荣 樹树 勝胜 維维 權权 詠咏 頌颂 賢贤 覺觉 雲云 風风 飛飞 騰腾 鵬鹏 鴻鸿 濤涛 澤泽 潤润 漢汉 鋒锋 銳锐 鋼钢 鐵铁 銘铭 鑫鑫 鎮镇 陽阳 陰阴 際际 隆隆
   瑋玮 瓊琼 環环 珺珺 璽玺 穎颖 額额 顯显 願愿 嘯啸 嬋婵 嫻娴 婭娅 媽妈 寧宁 寬宽 實实 審审 將将 專专 尋寻 導导 歲岁 島岛 嵐岚 嶽岳 開开 關关 閆闫 闊阔
   輝辉 輕轻 載载 達达 進进 連连 運运 過过 適适 遠远 選选 遲迟 遼辽 邁迈 蓮莲 蕭萧 薩萨 藍蓝 藝艺 藥药 蘊蕴 虛虚 處处 蔭荫 蔔卜 莊庄 莖茎 荊荆 萊莱 葦苇 蒼苍 蓋盖 蔘参
   梁梁 歐欧 歡欢 正正 氣气 滿满 潘潘 滬沪 淵渊 淺浅 淚泪 溫温 湧涌 濱滨 濟济 瀾澜 灣湾 烏乌 煒炜 煥焕 燁烨 燈灯 燕燕 爾尔 獻献 獅狮 獨独 瑩莹 畢毕 異异 當当 盡尽 監监 眾众 瞭了 礎础 祿禄 禮礼 禪禅
   競竞 筆笔 範范 節节 築筑 簡简 籌筹 粵粤 純纯 紀纪 約约 納纳 紋纹 紹绍 終终 絡络 綺绮 綠绿 綱纲 網网 緒绪 線线 緣缘 縣县 織织 繼继 續续 聖圣 聞闻 聯联 聰聪 聲声 職职 膚肤 臨临 與与 舉举 舊旧
   裝装 見见 規规 親亲 觀观 詩诗 誠诚 語语 說说 誼谊 調调 談谈 論论 諸诸 諾诺 謀谋 謙谦 講讲 譯译 議议 護护 讀读 變变 讓让 豐丰 貞贞 負负 貢贡 貫贯 貨货 質质 賓宾 賞赏 賦赋 贊赞 贏赢`
    .split(/\s+/)
    .map(pair => [pair.charAt(0), pair.charAt(1)] as const),
)

/** Whether two names are in the same letters of China, traditional or simplified. */
export function areSimplified(a: string, b: string): boolean {
  const plain = (name: string) =>
    Array.from(name.replace(/\s/g, ''), letter => SIMPLIFIED.get(letter) ?? letter).join('')
  return plain(a) === plain(b)
}

/** Korean family names whose usual spelling is not the official one. */
const KOREAN: Readonly<Record<string, string>> = {
  김: 'Kim',
  이: 'Lee',
  리: 'Lee',
  박: 'Park',
  최: 'Choi',
  정: 'Jung',
  강: 'Kang',
  조: 'Cho',
  윤: 'Yoon',
  임: 'Lim',
  신: 'Shin',
  권: 'Kwon',
  노: 'Roh',
  문: 'Moon',
  서: 'Seo',
}

const TWO_LETTER_FAMILIES = new Set(['欧阳', '歐陽', '司马', '司馬', '诸葛', '諸葛', '上官'])

/** A name of two to four Chinese letters or Korean syllables is a family name, then a given one. */
export function partEastern(name: string): string {
  const word = name.trim()
  if (/^\p{Script=Han}{2,4}$/u.test(word)) {
    const long = word.length > 2 && TWO_LETTER_FAMILIES.has(word.slice(0, 2)) ? 2 : 1
    return `${word.slice(0, long)} ${word.slice(long)}`
  }
  // The older usage writes 이 as I: “I Jae-min”.
  if (/^I \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(word)) return `Yi${word.slice(1)}`
  if (!/^\p{Script=Hangul}{2,4}$/u.test(word)) return name
  const [family = ''] = word
  return `${KOREAN[family] ?? family} ${word.slice(1)}`
}

const KOREAN_FAMILIES = new Set(
  `kim gim lee yi rhee park pak bak choi choe jung jeong chung chong kang gang cho jo yoon yun jang chang lim im rim shin sin kwon gwon
   ryu yoo noh roh ahn an moon mun seo suh baek paik hwang song son hong ko oh bae nam ha han`.split(
    /\s+/,
  ),
)

const KOREAN_SYLLABLE =
  /^(?:kk|pp|tt|ss|jj|ch|sh|[kgndtrlmbpsjhyw])?[yw]?[aeiou]{1,3}(?:ng|ck|[nmlkptgbhr])?$/

/** The given name of a Korean one, of two syllables, as one usage would write it; null for other names. */
export const koreanName = remembering(
  (name: string): string | null => {
    const [family = '', ...given] = partEastern(name.trim()).split(/[\s-]+/)
    if (!KOREAN_FAMILIES.has(family.toLowerCase())) return null
    const inLetters = given.length === 1 && /^\p{Script=Hangul}{2}$/u.test(given[0] ?? '')
    const syllables = inLetters ? Array.from(given[0] ?? '') : given
    const latin = syllables.map(syllable =>
      latinise(syllable.replace(/ŏ/gi, 'eo')).replace(/[^a-z]/g, ''),
    )
    return latin.length === 2 && latin.every(one => KOREAN_SYLLABLE.test(one))
      ? latin.map(inOneUsage).join('-')
      : null
  },
  { longest: 60 },
)

/** The open vowel of a syllable as it is told: Hangul and the official usage tell two that news write “u”. */
function openVowel(syllable: string): string {
  const vowel = syllable.normalize('NFD').charAt(1)
  if (/[\u1165\u1167]/.test(vowel) || /eo|ŏ/i.test(syllable)) return 'eo'
  if (vowel === '\u1173' || /eu|ŭ/i.test(syllable)) return 'eu'
  return /u/i.test(syllable) ? 'u' : ''
}

/** "Seung-jun" is no Seong-jun, and “Sung-jun” rather the second; “Min-su” may be Min-seo. */
export function vowelsApart(a: string, b: string): 'two' | 'perhaps' | 'none' {
  const [ones, others] = [syllablesOfKorean(a), syllablesOfKorean(b)]
  const told = ones.map((one, i) => `${openVowel(one)} ${openVowel(others[i] ?? '')}`)
  if (told.some(both => /^(?:eo eu|eu eo)$/.test(both))) return 'two'
  const isOpen = told.some((both, i) => {
    const end = (ones[i] ?? '').normalize('NFD')
    return (
      (/^(?:eu u|u eu)$/.test(both) && /(?:ng|\u11BC)$/.test(end)) ||
      (/^(?:eo u|u eo)$/.test(both) && /[aeiouŏŭ\u1161-\u1175]$/.test(end))
    )
  })
  return isOpen ? 'perhaps' : 'none'
}

function syllablesOfKorean(name: string): readonly string[] {
  const [, ...given] = partEastern(name.trim()).split(/[\s-]+/)
  return given.length === 1 ? Array.from(given[0] ?? '') : given
}

const inOneUsage = (syllable: string) =>
  syllable
    .replace(/ck/g, 'k')
    .replace(/(.)\1/g, (_, one: string) => (one === 'o' ? 'u' : one === 'e' ? 'i' : one))
    .replace(/yeo|you/g, 'yu')
    .replace(/eo|eu|wu/g, 'u')
    .replace(/hui$/, 'hi')
    .replace(/a[eiy]|ay/g, 'e')
    .replace(/sh/g, 's')
    .replace(/ch/g, 'j')
    .replace(/(?<=[aeiou])[hr]$/, '')
    .replace(/[ktpr]/g, letter => ({ k: 'g', t: 'd', p: 'b', r: 'l' })[letter] ?? letter)

const SYLLABLES = /(?<=(?:^|\s)\p{Lu}\p{Ll}{1,5}'?)-(?=\p{Ll}[\p{Ll}']{1,5}(?:\s|,|$))/gu

/** "Sang-hoon", "Tse-tung": the syllables of one given name as one word, where another name has fewer words. */
export const joinSyllables = (name: string, other: string) =>
  name.includes('-') && nameWords(name).length > nameWords(partEastern(other)).length
    ? name.replace(SYLLABLES, '')
    : name

const VIETNAMESE = new Set(
  'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong dinh trinh truong'.split(' '),
)

/** Letters that only Vietnamese has. */
const MARKED = /[ăđơưạ-ỹ]/iu

/** A syllable without its marks, and these marks, wherever in it they stand: "hoà" and "hòa" are one. */
type Syllable = { readonly bare: string; readonly marks: string }

function syllableOf(word: string): Syllable {
  const parts = word.toLowerCase().replaceAll('đ', 'd\u0335').normalize('NFD')
  return {
    bare: parts.replace(/\p{M}/gu, ''),
    marks: Array.from(parts.replace(/\P{M}/gu, '')).toSorted().join(''),
  }
}

const syllablesOf = remembering(
  (name: string): readonly Syllable[] | null => {
    const syllables = nameWords(name).map(syllableOf)
    const isOne =
      syllables.length > 1 &&
      syllables.every(({ bare }) => /^[a-z]{2,6}$/.test(bare)) &&
      (MARKED.test(name) ||
        VIETNAMESE.has(syllables[0]?.bare ?? '') ||
        VIETNAMESE.has(syllables.at(-1)?.bare ?? ''))
    return isOne ? syllables.toSorted((one, other) => (one.bare < other.bare ? -1 : 1)) : null
  },
  { longest: 60 },
)

/** The syllables of a Vietnamese name, sorted and without marks; null for other names. */
export const vietnameseName = (name: string): readonly string[] | null =>
  syllablesOf(name)?.map(({ bare }) => bare) ?? null

/** A name’s syllables, also where only the name beside it, of the same syllables, has letters that tell its language. */
function syllablesBeside(name: string, other: string): readonly Syllable[] | null {
  const known = syllablesOf(name)
  const others = known === null && MARKED.test(other) ? syllablesOf(other) : null
  if (others === null) return known
  const all = nameWords(name)
    .map(syllableOf)
    .toSorted((one, next) => (one.bare < next.bare ? -1 : 1))
  return all.map(({ bare }) => bare).join() === others.map(({ bare }) => bare).join() ? all : null
}

/** "Hùng" and "Hưng", "Ánh" and "Anh": two Vietnamese names, where both are written with their marks. */
export function areApartByMarks(a: string, b: string): boolean {
  const [ones, others] = [syllablesBeside(a, b), syllablesBeside(b, a)]
  if (ones === null || others === null || ones.length !== others.length) return false
  const isMarked = (name: readonly Syllable[]) =>
    name.filter(({ marks }) => marks !== '').length * 2 >= name.length
  if (!isMarked(ones) || !isMarked(others)) return false
  return ones.some(({ bare, marks }, i) => others[i]?.bare === bare && others[i].marks !== marks)
}
