/** The phrases of a list, one after the other, with semicolons between. */
const phrases = (list: string): readonly string[] => list.split(/;\s*/)

/** What headings of columns mean in monitors' sheets: English, Russian, Spanish and French, each as a whole or at a word's beginning. */
export const HEADING_WORDS: readonly (readonly [meaning: string, words: readonly string[]])[] = [
  [
    'key',
    phrases(
      `id; no; no.; nr; №; № п/п; ref; reference; case no; case id; номер; n°; numéro; número; code;
      код`,
    ),
  ],
  [
    'kind',
    phrases(
      `kind; type; type of violation; violation; incident type; вид; тип; нарушение; tipo;
      tipo de incidente; type d’incident; catégorie; category; категория`,
    ),
  ],
  [
    'when',
    phrases(
      `date; when; day; date of incident; incident date; дата; когда; fecha; date de l’incident;
      jour`,
    ),
  ],
  [
    'where',
    phrases(
      `where; place; town; city; location; region; место; город; населённый пункт; область; регион;
      lugar; ciudad; lieu; ville; région`,
    ),
  ],
  [
    'target',
    phrases(
      `target; victim; victims; name; names; full name; person; persons; people; detainee;
      detainees; defendant; whom; activist; applicant; фио; фамилия; фамилия, имя; фамилия и имя;
      имя и фамилия; фамилия, имя, отчество; фамилия имя отчество; фамилия имя; имя, фамилия;
      surname; surname, name; name and surname; last name; family name; піб; прізвище, ім'я;
      прозвішча, імя; аты-жөні; аты-жөнү; f.i.sh.; adı soyadı; ad soyad; adı, soyadı;
      apellidos y nombres; nombre y apellidos; nom et prénom; الاسم; ф.и.о.; имя; пострадавший;
      пострадавшие; задержанный; задержанные; víctima; víctimas; nombre; nombres; victime;
      victimes; nom; noms`,
    ),
  ],
  [
    'actor',
    phrases(
      `actor; perpetrator; perpetrators; authority; by whom; body; agency; кем; орган; нарушитель;
      autor; autoridad; auteur; autorité; organiser; organisers; organizer; organizers;
      organised by; organized by; организатор; организаторы; organizador; organizadores;
      organisateur; organisateurs`,
    ),
  ],
  [
    'size',
    phrases(
      `participants; number of participants; no. of participants; attendance; turnout; crowd size;
      число участников; количество участников; численность; participantes; número de participantes;
      nombre de participants`,
    ),
  ],
  [
    'permitted',
    phrases(
      `permit; permitted; authorised; authorized; sanctioned; согласовано; разрешено; autorizada;
      autorisée`,
    ),
  ],
  [
    'grounds',
    phrases(
      `grounds; ground of refusal; grounds of refusal; reason for refusal; reason of refusal;
      основание отказа; причина отказа; motivo de la denegación; motif du refus`,
    ),
  ],
  ['decision', phrases(`decision; decision of the authority; решение; decisión; décision`)],
  [
    'count',
    phrases(
      `count; number of people; how many; number; количество; число; сколько; cantidad;
      número de personas; nombre de personnes; combien`,
    ),
  ],
  [
    'provision',
    phrases(
      `provision; article; law; charge article; under article; under which article; which article;
      legal basis; статья; статья кодекса; по какой статье; закон; artículo; ley; loi`,
    ),
  ],
  [
    'offence',
    phrases(
      `offence; offense; charge; charges; обвинение; delito; cargo; infraction; chef d’accusation`,
    ),
  ],
  [
    'penalty',
    phrases(
      `penalty; sentence; fine; punishment; наказание; приговор; штраф; pena; multa; sanción; peine;
      amende; sanction`,
    ),
  ],
  [
    'as',
    phrases(
      `occupation; profession; who is it; activity; job; профессия; род занятий; род деятельности;
      должность; кто это; ocupación; profesión; cargo público; métier; fonction`,
    ),
  ],
  ['age', phrases(`age; возраст; лет; edad; âge`)],
  ['court', phrases(`court; суд; tribunal; juzgado`)],
  ['judge', phrases(`judge; судья; juez; juge`)],
  [
    'length',
    phrases(`length; duration; held for; продолжительность; срок задержания; duración; durée`),
  ],
  ['modality', phrases(`modality`)],
  ['attribution', phrases(`attribution; according to; reported by; со слов; según; selon`)],
  ['source', phrases(`source; link; url; link to source; источник; ссылка; fuente; enlace; lien`)],
  [
    'published',
    phrases(
      `published; date of publication; publication date; date published; дата публикации;
      fecha de publicación; date de publication`,
    ),
  ],
  ['over', phrases(`over; reason; за что; повод; motivo; motif`)],
  ['bearing', phrases(`bearing`)],
]

/** Headings that ask who it is about, which may be whom it was done to or who did it. */
export const WHO: readonly string[] = phrases('who; кто; quién; quien; qui; wer; kim; кім; хто')
