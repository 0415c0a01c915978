import { pack } from './pack.ts';
import { NEVER, NUMBERED, OPEN } from './polish-abbreviations.ts';

export const polish = pack({
  never: NEVER,
  numbered: NUMBERED,
  open: OPEN,
  lettered: `grupa grupie grupy grupę plan planu planie witamina witaminy witaminę klasa klasy klasie kategoria kategorii typ typu blok
    bloku liga ligi sektor sektora punkt punktu litera wariant wariancie strefa strefie opcja hepatitis przystanek`,
  conjunctions: `gdy kiedy choć chociaż jeśli jeżeli ponieważ skoro zanim odkąd`,
  counted: /(?:\p{Ll}{2}ów|polek|rosjan|słowian|amerykan|kobiet|mężczyzn|osób)$/u,
  plain: `zł gr mln mld km kg cm mm ml hl sms
    mkw`,
  eras: `n.e p.n.e`,
  closing: `itd itp etc in`,
  starters: `tel wstęp bilety mu mi ci jemu nam wam sobie się kogo czego komu jakie jaki jaka ile niech swoje swój to ten ta te tego tej tych on ona ono oni one jego jej ich my wy ja ty kto co który która które gdy kiedy gdzie jak
    dlaczego czy jeśli ale a i oraz lecz jednak więc dlatego ponieważ choć chociaż w we z ze na do od po za przed pod nad przy o u
    dla bez między podczas według wobec mimo przez wśród też także również już jeszcze tylko nie nigdy zawsze prawie wszystko
    wszyscy niektórzy inni każdy nikt nic dziś dzisiaj wczoraj jutro teraz potem później wcześniej następnie tymczasem ponadto
    natomiast zdaniem dwa dwie dwaj trzy cztery pięć jest był była było byli są będzie został została tak tam tu obecnie wtedy
    akurat ani aż bądź bo bowiem bardzo byle chyba coraz czasem czasami często dalej dokładnie dopiero dotąd
    dotychczas dzięki dużo dwoje faktycznie głównie gdyby gdyż ewentualnie jeden jedna jedno jakby jako każda każde
    kilka kilku kilkanaście kilkadziesiąt kolejne kolejny kolejna któż ma mają mamy można może mogą mój moja moje
    musi nadal najpierw najwyraźniej niby niektóre niemal niestety niewiele niezależnie obok oczywiście odkąd około
    oprócz ostatecznie ostatnio owszem podobno podobnie ponad poza pewnie praktycznie prawdopodobnie przede
    przeciwnie przecież raz razem sam sama sami sześć siedem osiem dziewięć dziesięć sto setki tysiące skoro spośród
    stąd szczególnie świadkowie taki taka takie takich tamten tamta twierdzi troje trzeba tuż tyle ubiegłym właśnie
    wiele wielu wkrótce wreszcie wprawdzie wspomniany wówczas wraz wystarczy zaledwie zamiast zapewne zatem zaś znów
    znowu zresztą zwłaszcza pan pani policja prokuratura eksperci`,
  sayings: `powiedział powiedziała mówi mówił mówiła zapytał zapytała pyta odpowiedział dodał dodała dodaje podkreśla podkreślił
    napisał napisała zaznaczył wyjaśnia wyjaśnił stwierdził
    apelował apeluje argumentuje komentuje komentował krzyczał krzyknął oceniła ocenił ocenia odparł odparła
    odpowiada ogłosił opowiada poinformował poinformowała powtarza pytał pytała przekonuje przekonywał przyznał
    przyznała przyznaje śmieje tłumaczy tłumaczył tłumaczyła twierdził twierdzi uważa wspomina zapewnia zapewnił
    zapewniał zastrzegł zauważa zauważył żartuje woła wołał wzdycha rzucił`,
  calendar: `stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    poniedziałek wtorek środa czwartek piątek sobota niedziela`,
  fronts: `w we o do od po przed około`,
  ordinalLeads: `w z do od po na za przed i oraz ten ta tego tej tym przez jego jej ich swój swoją`,
});
