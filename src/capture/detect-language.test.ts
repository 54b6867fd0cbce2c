import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

test.each([
  [
    'en',
    'Two were held on the square in Orvik. تم توقيف شخصين في المدينة. They have been let go since.',
  ],
  ['pt', 'Ana · 23:40 Duas pessoas detidas · Bela · 23:41 [não exportado] · onde foi isso?'],
  ['en', 'Ana · 23:40:01 Two held: names follow · Bela · 23:41:05 Bela created the group'],
  ['ja', '本日、警察は二人を拘束した。'],
  ['ko', '경찰은 오늘 두 명을 체포했다.'],
  [
    'en',
    'Police in Orvik detained the baker at nine o’clock; O’Brien and O’Neill went on with the picket.',
  ],
  ['ru', 'Суд в Леске назначил активистке штраф за пикет у здания администрации.'],
  [
    'ru',
    'Активистку Лауру Байжұманову и студента Марлена Қасенова вызвали в полицию, где с ними провели беседу о недопустимости участия в несогласованных собраниях в центре города.',
  ],
  ['kk', 'Алматыда полиция белсендіні ұстап, бес тәулікке қамады. Оның қорғаушысы шағым түсірді.'],
  [
    'ky',
    'Бишкекте милиция активистти кармап, сот аны үч күнгө камады. Анын жактоочусу даттануу берди, соттун чечими өзгөрөбү, азырынча белгисиз, көңүл бургула.',
  ],
  [
    'uz',
    'Toshkentda militsiya faolni ushlab, sud uni oʻn besh sutkaga qamoqqa oldi. Uning advokati toʻgʻri qaror emas, deydi.',
  ],
  [
    'uz',
    'Тошкентда милиция фаолни ушлаб, суд уни ўн беш суткага қамоққа олди, ҳимоячи шикоят қилди.',
  ],
  [
    'tg',
    'Дар Душанбе милитсия фаъолро боздошт кард ва суд ӯро ба понздаҳ рӯз ҷазо дод, вакили дифоъ шикоят мекунад.',
  ],
  [
    'uk',
    'Поліція у Леську затримала активістку під час пікету біля будівлі суду, повідомив її адвокат.',
  ],
  [
    'be',
    'Міліцыя ў Леску затрымала актывістку падчас пікета ля будынка суда, паведаміў яе адвакат.',
  ],
  ['ka', 'პოლიციამ ლესკში აქციის თორმეტი მონაწილე დააკავა, მათ შორის ორი სტუდენტი.'],
  ['hy', 'Ոստիկանությունը բերման է ենթարկել երեք ցուցարարի Երևանի կենտրոնում։'],
  ['ar', 'اعتقلت الشرطة ثلاثة صحفيين أثناء وقفة احتجاجية أمام مبنى المحافظة'],
  [
    'fa',
    'پلیس سه روزنامه‌نگار را هنگام تجمع اعتراضی مقابل ساختمان استانداری بازداشت کرد و گفت که تحقیقات ادامه دارد.',
  ],
  ['fr', 'La police a arrêté trois manifestants devant le tribunal de la ville jeudi soir.'],
  ['es', 'La policía detuvo a tres manifestantes frente al tribunal de la ciudad el jueves.'],
  [
    'tr',
    'Polis, şehir mahkemesinin önünde üç göstericiyi gözaltına aldı ve avukatlarıyla görüştürmedi.',
  ],
  [
    'zh',
    '警方星期四在法院门前拘留了三名示威者，律师说他们至今没有获准会见家属，也没有得到任何书面通知，家属表示将继续申诉并要求当局公开说明拘留的理由。',
  ],
  ['en', 'The march went past the court and nobody was held there.'],
  ['pt', 'A polícia deteve três manifestantes em frente ao tribunal da cidade na quinta-feira.'],
  ['it', 'La polizia ha fermato tre manifestanti davanti al tribunale della città giovedì sera.'],
  ['de', 'Die Polizei hat am Donnerstag drei Demonstranten vor dem Gericht festgenommen.'],
  [
    'id',
    'Polisi menahan tiga pengunjuk rasa di depan gedung pengadilan dan tidak memberi keterangan.',
  ],
])('%s: %s', async (language, text) => expect(await detectLanguage(text)).toBe(language))

test.each([
  '',
  'Orvik, 8 August',
  '12 34 56 78 90 — 12 34 56 78 90 — 12 34 56 78 90',
  'Pavel Horak detained. Police detained Pavel Horak.',
  'Detentions in Orvik. Полиция на Мельничной площади. Orvik, Tovaria',
])('too short to tell: %j', async text => expect(await detectLanguage(text)).toBeNull())
