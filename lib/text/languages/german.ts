import { NEVER, NUMBERED, OPEN } from './german-abbreviations.ts';
import { pack } from './pack.ts';

export const german = pack({
  never: NEVER,
  numbered: NUMBERED,
  open: OPEN,
  clipped: /^\p{L}{2,}(?:[bdfgknpstz]l|[bdfgkptvw]r|[lmnr]v|sch[rw])$/u, // staatl, jährl, Zeitschr, stellv
  nounsHaveCapitals: true,
  lettered: `plan gruppe gruppen vitamin vitamine klasse liga serie typ teil block tor halle zone kategorie note hepatitis punkt
    buchstabe buchstaben variante modell linie aufgang haus gate terminal schacht abschnitt stufe option bauteil`,
  conjunctions: `obwohl nachdem wenn weil bevor falls sobald solange`,
  closing: `usw usf etc u.ä o.ä u.a.m u.v.m u.v.a dgl u.dgl`,
  plain: `Pkw Lkw Kfz`,
  eras: `f ff`,
  starters: `tel info infos eintritt karten der die das den dem des ein eine einer einem eines er sie es wir ihr ich du man sein seine seiner ihre ihrer
    dies diese dieser dieses jene jener jenes dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus
    darin darüber darum darunter davon davor dazu denn dennoch deshalb deswegen doch dort hier hinzu inzwischen jedoch
    aber allerdings also als am an auch auf aus bei beide beim bis bisher da dass durch erst etwa für gegen gestern heute morgen
    im in indes ja jetzt kein keine mit nach nachdem nein neben nicht noch nun nur ob obwohl oder ohne schon seit seitdem
    so sobald sollte später sowohl statt trotz trotzdem über um und unter vom von vor während wann war waren warum was weder
    weil weitere welche wenn wer wie wieder wird wo wurde wurden zu zudem zuletzt zum zunächst zur zuvor zwar zwischen
    laut alle alles andere anders einige etliche mehrere viele manche niemand jemand etwas zwei drei vier fünf hat hatte haben ist sind
    einerseits andererseits anschließend anfangs bereits bloß damals dank darüberhinaus demnach derzeit
    ebenso eben einst endlich entsprechend erneut fast ferner folglich freilich früher gegenüber genau
    gleichzeitig hingegen hinter immer immerhin indem innerhalb insgesamt irgendwann kaum künftig letztlich manchmal
    mehr mindestens mitten neulich niemals oft offenbar rund schließlich sechs sieben acht neun zehn elf zwölf
    selbst sicher solche somit sonst stattdessen tatsächlich theoretisch übrigens unterdessen vielleicht viel vorher
    vielmehr weiter weiterhin welcher welches wohl zufolge zugleich zuerst mein meine unser unsere euer dessen deren
    herr frau polizei kritiker experten beobachter zeugen`,
  sayings: `sagte sagt fragte fragt erklärte erklärt betonte betont meinte meint rief schrieb schreibt antwortete ergänzte
    fügte berichtete erzählte kritisierte warnte versicherte heißt
    entgegnete fand findet glaubt gab lobte mahnte räumte sagten stellte versprach verteidigte verwies wandte will
    wollte wundert lachte lacht murmelt murmelte seufzt seufzte flüstert ruft`,
  calendar: `januar februar märz april mai juni juli august september oktober november dezember jänner
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag uhr`,
  fronts: `am um im in seit bis ab vor nach gegen`,
  ordinalLeads: `am der die das den dem des vom zum zur im beim seit ab bis ein eine einen einem einer sein seine seinen seinem
    seiner seines ihr ihre ihren ihrem ihrer unser unsere unseren dieser diesem diesen jeder jeden jedem und sowie an als auf`,
});
