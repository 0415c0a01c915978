import { COMPANY, NEVER, NUMBERED, OPEN } from './dutch-abbreviations.ts';
import { pack } from './pack.ts';

export const dutch = pack({
  never: NEVER,
  numbered: NUMBERED,
  open: OPEN,
  company: COMPANY,
  clipped: /^(?:\p{L}{1,6}[vz]|\p{Ll}{2,7}(?:[bdfgkpt]l|[bdfgkpt]r|schr))$/u, // prov, verl, tijdschr; Dutch words end in f and s
  plain: `tv quiz jazz kerv mv`,
  lettered: `plan groep poule vitamine vitaminen klasse serie hepatitis categorie punt letter blok type niveau sector poort zone divisie
    optie terminal hal trap bijlage model variant lijn vak`,
  conjunctions: `toen als hoewel omdat nadat zodra zolang terwijl`,
  closing: `enz etc e.d e.a`,
  starters: `tel de het een hij zij ze hun haar zijn wij we jullie u ik jij je dit dat deze die er daar hier wat wie waar wanneer
    waarom hoe als maar en of want dus omdat hoewel terwijl toen nu dan in op aan bij met zonder voor na naar uit van tot over
    onder tegen tussen door sinds volgens tijdens ondanks om ook nog al pas wel niet geen nooit altijd bijna alleen meer minder
    veel weinig alle alles sommige andere elk elke ieder iedereen niemand niets vandaag gisteren morgen later eerder daarna daarom
    daarbij bovendien echter toch zo volgende vorige twee drie vier vijf is was waren heeft hebben had kan kon zal zou zo'n zulke
    zij't men iets iemand ergens nergens overal vaak soms ooit weer straks onlangs inmiddels intussen ondertussen uiteindelijk
    eindelijk eerst ten daarmee daarvan daarvoor daarin daarop daarnaast daarentegen hiervoor hierbij hiermee waarmee waarvan
    waarschijnlijk misschien wellicht mogelijk kennelijk blijkbaar natuurlijk uiteraard helaas gelukkig opvallend opmerkelijk
    althans zelfs juist slechts ruim circa ongeveer rond rondom langs binnen buiten boven naast behalve dankzij vanwege wegens
    gezien mits tenzij zodra zolang nadat voordat totdat aangezien indien noch zowel hetzij zes zeven acht negen tien elf twaalf
    twintig honderd duizend tientallen honderden duizenden miljoenen half beide beiden sommigen velen anderen enkele enkelen
    diverse verschillende dezelfde hetzelfde eigenlijk vanavond vanochtend vanmiddag vannacht vorig komend komende afgelopen
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag werd werden wordt worden moet moeten mag mogen wil willen gaat gaan
    komt blijft blijkt klopt politie justitie meneer mevrouw toegang kaarten aanvang entree mijn jouw onze ons me mij hem`,
  sayings: `zei zegt vroeg vraagt antwoordde vertelt vertelde aldus schreef schrijft voegde legt benadrukt stelt antwoordt beaamt
    beklemtoont beweert bevestigt bromt concludeert constateert denkt erkent erkende fluistert geeft grapt herhaalt herinnert
    hoopt klaagt klinkt knikt lacht meent meldt merkt mompelt noemt oordeelt roept riep reageert reageerde relativeert schreeuwt
    snuift sprak spreekt schetst schampert tekent vervolgt verzucht verzekert verzekerde verklaart verklaarde verdedigt vindt vond
    vermoedt vult waarschuwt waarschuwde weet werpt zucht zeggen zeiden benadrukte stelde legde`,
  calendar: `januari februari maart april mei juni juli augustus september oktober november december
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur`,
  fronts: `om in op sinds tot rond`,
});
