import type { Language } from './choose-pack.ts';

/** Words by which parts of a statement are known; alternatives of a regular expression, written without anchors. */
export type PartWords = {
  months: string;
  days: string;
  /** Units of time, for durations. */
  spans: string;
  /** Numbers in words, and magnitudes. */
  numbers: string;
  units: string;
  negations: string;
  hedges: string;
};

const METRIC = 'km²?|m²|cm|mm|kg|mg|g|kWh|MWh|GWh|TWh|kW|MW|GW|°C|°F|ha|km/h|Mbit/s|GB|TB|MB|bn|mn|m|k';

export const PART_WORDS: Record<Language, PartWords> = {
  en: {
    months:
      'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?',
    days: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|tomorrow|tonight',
    spans:
      'seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies)',
    numbers:
      'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores|half|a third|a quarter|two-thirds|three-quarters|twice|double|triple',
    units:
      'per cent|percent|percentage points?|points?|dollars?|euros?|pounds?|cents?|pence|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|inches|acres?|hectares?|tons?|tonnes?|kilograms?|barrels?|gallons?|lit(?:er|re)s?|degrees|people|deaths|cases|jobs|votes|homes|mph',
    negations:
      "not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|n['’]t|\\p{L}+n['’]t|denied|denies|deny|failed to|refused to",
    hedges:
      'about|around|roughly|approximately|nearly|almost|some|allegedly|reportedly|apparently|possibly|probably|perhaps|maybe|likely|may|might|could|estimated|believed|suspected|alleged|appears?|seems?|suggests?|more than|less than|fewer than|at least|at most|up to|as many as|mostly|largely|often|sometimes',
  },
  de: {
    months: 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    days: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|heute|gestern|morgen',
    spans: 'Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Jahrzehnte?n?|Jahrhunderte?',
    numbers:
      'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|Hunderte|tausend|Tausende|Millionen?|Milliarden?|Billionen?|Mio\\.?|Mrd\\.?|Dutzend|Hälfte|Drittel|Viertel|doppelt',
    units:
      'Prozent|Prozentpunkte?n?|Euro|Dollar|Franken|Kilometern?|Metern?|Hektar|Tonnen|Liter|Grad|Menschen|Stimmen',
    negations: 'nicht|nichts|kein(?:e[nmrs]?)?|nie|niemals|niemand|ohne|weder|noch nie|dementierte|bestritt',
    hedges:
      'etwa|rund|ungefähr|circa|ca\\.|fast|nahezu|knapp|angeblich|mutmaßlich|offenbar|möglicherweise|wahrscheinlich|vielleicht|wohl|könnten?|dürften?|soll(?:en)?|mindestens|höchstens|bis zu|mehr als|weniger als|geschätzt',
  },
  fr: {
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    days: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|hier|demain",
    spans: 'secondes?|minutes?|heures?|jours?|semaines?|mois|trimestres?|ans?|années?|décennies?|siècles?',
    numbers:
      'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|cents|centaines?|mille|milliers?|millions?|milliards?|dizaines?|douzaines?|moitié|tiers|quart|double',
    units:
      'pour cent|points?|euros?|dollars?|francs?|kilomètres?|mètres?|hectares?|tonnes?|litres?|degrés|personnes|voix',
    negations: "ne|n['’]|pas|non|jamais|aucune?|rien|personne|sans|ni|dément|nie",
    hedges:
      'environ|près de|quelque|presque|prétendument|apparemment|probablement|peut-être|pourraient|pourrait|serait|seraient|aurait|auraient|semble|au moins|au plus|jusqu’à|plus de|moins de|estimée?',
  },
  es: {
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    days: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|mañana',
    spans: 'segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|trimestres?|años?|décadas?|siglos?',
    numbers:
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cien(?:to|tos)?|centenares|mil|miles|millón|millones|docenas?|mitad|tercio|cuarto|doble',
    units:
      'por ciento|puntos?|euros?|dólares|pesos?|kilómetros?|metros?|hectáreas?|toneladas?|litros?|grados|personas|votos',
    negations: 'no|nunca|jamás|ningun[oa]|ningún|nada|nadie|sin|ni|tampoco|negó|niega',
    hedges:
      'unos|unas|alrededor de|cerca de|casi|aproximadamente|supuestamente|presuntamente|aparentemente|probablemente|quizás?|tal vez|podrían?|habrían?|parece|al menos|como máximo|hasta|más de|menos de',
  },
  pt: {
    months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    days: '(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo|hoje|ontem|amanhã',
    spans: 'segundos?|minutos?|horas?|dias?|semanas?|mês|meses|trimestres?|anos?|décadas?|séculos?',
    numbers:
      'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|trinta|cem|cento|centenas|mil|milhares|milhão|milhões|bilhões|bilhão|dúzias?|metade|terço|dobro',
    units:
      'por cento|pontos?|euros?|dólares|reais|quilômetros?|quilómetros?|metros?|hectares?|toneladas?|litros?|graus|pessoas|votos',
    negations: 'não|nunca|jamais|nenhuma?|nada|ninguém|sem|nem|negou|nega',
    hedges:
      'cerca de|quase|aproximadamente|supostamente|aparentemente|provavelmente|talvez|poderiam?|teriam?|parece|pelo menos|no máximo|até|mais de|menos de',
  },
  it: {
    months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    days: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|ieri|domani',
    spans:
      'second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|trimestr[ei]|ann[oi]|decenni[oi]?|secol[oi]',
    numbers:
      'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti|trenta|cento|centinaia|mille|mila|migliaia|milion[ei]|miliard[oi]|dozzin[ae]|metà|terzo|doppio',
    units: 'per cento|punt[oi]|euro|dollari|chilometri|metri|ettari|tonnellate|litri|gradi|persone|voti',
    negations: 'non|no|mai|nessun[oa]?|niente|nulla|senza|né|neppure|smentì|nega',
    hedges:
      'circa|quasi|intorno a|presumibilmente|presunt[oaie]|apparentemente|probabilmente|forse|potrebbe|potrebbero|sarebbe|avrebbe|sembra|almeno|al massimo|fino a|più di|meno di',
  },
  nl: {
    months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    days: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|gisteren|morgen',
    spans:
      'seconden?|minuten|minuut|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwartalen|jaar|jaren|decennia|eeuw(?:en)?',
    numbers:
      'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|honderd(?:en)?|duizend(?:en)?|miljoen(?:en)?|miljard(?:en)?|tientallen|dozijn|helft|derde|kwart|dubbele',
    units: 'procent|procentpunt|euro|dollar|kilometer|meter|hectare|ton|liter|graden|mensen|stemmen',
    negations: 'niet|niets|geen|nooit|niemand|zonder|noch|evenmin|ontkende|ontkent',
    hedges:
      'ongeveer|circa|rond|bijna|ruim|vermoedelijk|naar verluidt|blijkbaar|mogelijk|waarschijnlijk|misschien|zou(?:den)?|lijkt|minstens|hoogstens|tot wel|meer dan|minder dan',
  },
  pl: {
    months:
      'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
    days: 'poniedział(?:ek|ku)|wtor(?:ek|ku)|środ[aęy]|czwart(?:ek|ku)|piąt(?:ek|ku)|sobot[aęy]|niedziel[aęi]|dziś|dzisiaj|wczoraj|jutro',
    spans:
      'sekund[aęy]?|minut[aęy]?|godzin[aęy]?|dni|dzień|tygodni[ea]?|miesi(?:ąc|ące|ęcy)|lat[a]?|rok[u]?|dekad[ęy]?|wieku?',
    numbers:
      'dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwanaście|dwadzieścia|trzydzieści|sto|setki|tysi(?:ąc|ące|ęcy)|tys\\.|milion(?:y|ów)?|mln|miliard(?:y|ów)?|mld|tuzin|połow[aęy]|jedna trzecia|dwukrotnie',
    units:
      'proc\\.|procent|punkt(?:y|ów)?|złotych|złote|zł|euro|dolarów|kilometr(?:y|ów)?|metr(?:y|ów)?|hektar(?:y|ów)?|ton[ay]?|litr(?:y|ów)?|stopni|osób|głosów',
    negations: 'nie|nigdy|nikt|nic|żad(?:en|na|ne|nego|nej)|bez|ani|zaprzeczył[a]?',
    hedges:
      'około|ok\\.|prawie|niemal|rzekomo|podobno|prawdopodobnie|być może|może|mogą|mogłoby|wydaje się|co najmniej|najwyżej|do|ponad|mniej niż|szacunkowo',
  },
  ru: {
    months: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
    days: 'понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|сегодня|вчера|завтра',
    spans:
      'секунд[аы]?|минут[аы]?|час(?:а|ов)?|д(?:ень|ня|ней)|недел[юяьи]|месяц(?:а|ев)?|год(?:а|у)?|лет|десятилети[ея]|век(?:а|ов)?',
    numbers:
      'дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|двенадцать|двадцать|тридцать|сто|сотн[иь]|тысяч[аи]?|тыс\\.|миллион(?:а|ов)?|млн|миллиард(?:а|ов)?|млрд|дюжин[аы]|половин[ауы]|трет[ьи]|вдвое',
    units:
      'процент(?:а|ов)?|пункт(?:а|ов)?|рубл(?:ь|я|ей)|евро|доллар(?:а|ов)?|километр(?:а|ов)?|метр(?:а|ов)?|гектар(?:а|ов)?|тонн[аы]?|литр(?:а|ов)?|градус(?:а|ов)?|человек|голос(?:а|ов)?',
    negations: 'не|нет|ни|никогда|никто|ничего|без|отрицал[аи]?|опроверг(?:ла|ли)?',
    hedges:
      'около|примерно|почти|якобы|предположительно|вероятно|возможно|может|могут|кажется|по меньшей мере|не менее|не более|до|более|менее',
  },
  uk: {
    months: 'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
    days: "понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[ау]|четвер(?:га)?|п['’]ятниц[яюі]|субот[ау]|неділ[яюі]|сьогодні|вчора|завтра",
    spans:
      'секунд[аи]?|хвилин[аи]?|годин[аи]?|д(?:ень|ні|нів)|тижн(?:і|ів|я)|тиждень|місяц(?:ь|і|ів|я)|р(?:ік|оки|оків|оку)|десятиліт(?:тя|ь)|століт(?:тя|ь)',
    numbers:
      "дв[аі]|три|чотири|п['’]ять|шість|сім|вісім|дев['’]ять|десять|дванадцять|двадцять|тридцять|сто|сотн[іь]|тисяч[аі]?|тис\\.|мільйон(?:и|ів)?|млн|мільярд(?:и|ів)?|млрд|дюжин[аи]|половин[аиу]|третин[аиу]|удвічі",
    units:
      'відсот(?:ок|ки|ків)|пункт(?:и|ів)?|грив(?:ня|ні|ень)|євро|долар(?:и|ів)?|кілометр(?:и|ів)?|метр(?:и|ів)?|гектар(?:и|ів)?|тонн[аи]?|літр(?:и|ів)?|градус(?:и|ів)?|осіб|людей|голос(?:и|ів)?',
    negations: 'не|ні|немає|ніколи|ніхто|нічого|без|заперечи(?:в|ла|ли)|спростува(?:в|ла|ли)',
    hedges:
      'близько|приблизно|майже|нібито|ймовірно|можливо|може|можуть|здається|щонайменше|не менше|не більше|до|понад|менш ніж',
  },
  ar: {
    months: 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
    days: 'الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|اليوم|أمس|غدا',
    spans: 'ثانية|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات|عام|أعوام|عقود|قرن',
    numbers:
      'اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|عشرات|مئة|مئات|ألف|آلاف|مليون|ملايين|مليار|مليارات|نصف|ثلث|ربع|ضعف',
    units: 'في المئة|بالمئة|نقطة|يورو|دولار|جنيه|كيلومتر|متر|هكتار|طن|لتر|درجة|شخص|صوت',
    negations: 'لا|لم|لن|ليس|ليست|غير|بدون|نفى|نفت',
    hedges: 'نحو|حوالي|قرابة|تقريبا|يزعم|ربما|قد|يبدو|على الأقل|أكثر من|أقل من|يحتمل',
  },
  he: {
    months:
      'בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
    days: 'יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי)|שבת|היום|אתמול|מחר',
    spans: 'שניות|דקות|שעות|ימים|שבועות|חודשים|שנים|עשורים',
    numbers:
      'שניים|שני|שתי|שלושה|שלוש|ארבעה|ארבע|חמישה|חמש|שישה|עשרה|עשר|עשרות|מאה|מאות|אלף|אלפים|אלפי|מיליון|מיליוני|מיליארד|חצי|מחצית|שליש|רבע|כפול',
    units: 'אחוזים|אחוז|נקודות|שקלים|שקל|אירו|דולרים|דולר|קילומטרים|מטרים|דונם|טון|ליטר|מעלות|איש|קולות',
    negations: 'לא|אין|אינו|אינה|מעולם|איש לא|דבר לא|בלי|ללא|הכחיש|הכחישה',
    hedges: 'כ-|בערך|כמעט|לכאורה|ככל הנראה|כנראה|אולי|ייתכן|עשוי|עשויה|נראה|לפחות|לכל היותר|עד|יותר מ|פחות מ',
  },
};

/** Units written the same in every language. */
export const COMMON_UNITS = `%|‰|${METRIC}|€|£|\\$|¥|₽|₴|zł|USD|EUR|GBP|CHF`;
