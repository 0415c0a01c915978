/**
 * Polish abbreviations by what they are, from Słownik języka polskiego PWN, the style books of agencies and papers, and what
 * courts, theatres and leagues write; looked over against Moses and pySBD.
 */

const TITLES = `prof dr hab inż mgr lic doc asyst adw mec dyr prez lek dent st mł gł hr ks bp abp kard o s śp śś św bł czc sł ew
  diak prob wik ref rab m.st M.St JE nadzw zw hon emer kand czł Dr Prof Mgr Inż Ks Św`;

const RANKS = `gen chor genbryg gendyw genlejt płk ppłk mjr kpt por ppor sierż plut kpr szer strz bosm mat marsz adm kontradm
  wiceadm kadm kmdr kmdrppor wadm rtm asp sztab nadkom podkom kom podinsp mł.insp insp nadinsp ogn bryg ofic podofic podch szt
  st.kpt mł.bryg Gen Płk Kpt Por Mjr Insp Kom Asp`;

const OFFICES = `min wicemin prem wiceprem prezyd pos wicemarsz burm wiceburm soł sekr podsekr dyrek kier zast z-ca zca nacz
  przew wiceprzew wiceprez przedst prok sędz prokur kons amb chargé red nacz.red dzien koresp wł właśc kand.na radc pełn komis
  rewid gosp naucz uczest adiunkt instr sel kierow`;

const LIFE = `ur zm zał zaw em poch rodz śl starsz spec wlk afil apl ciek dypl ekon frag geogr inw kapr łącz nż odc osob pielęg
  prawd sap ver vs wyb wz zb ż art.plast przek wf eks n-l obyw`;

const LINKS = `np tj tzn tzw m.in ok wg zob por vel z-d z.d ds dot dotycz jw zw ww w.w wym wymien późn poprz nast śr przyp
  przypis tłum przekł przeł oprac wyd cyt odn wsp współ współcz wł ang niem fr franc ros łac hiszp czes słow ukr węg jap chiń
  szw duń norw bułg serb chorw arab hebr jid staropol daw przen przym zaim dop l.poj l.mn rodz żeń męs nij p.o b.m b.r b.w rkp
  zwł szczeg ogól`;

const CREDITS = `reż muz scen scenogr choreogr kost wyst zdj prod dystr ilustr rys akomp przew wydawn il ilum mont aranż libr
  dyryg dram adapt fot graf proj wykon insc obs`;

const BODIES = `przeds zakł szk podst gimn lic techn uniw polit akad inst tow stow fund spółdz zw zrz fed kons min dep wydz oddz
  odz sekc komit kom urz pow woj gm miej wiej dzieln sołect sł zag międz narod samorz publ pryw społ wojsk pols katol prawosł
  ewang rzym greck dieceg arch dek`;

const PLACES = `ul al pl os wzg bulw rond skw pn płn pd płd wsch zach półn połud poł śr gł dworz przyst lotn mias im pw woj`;

const STEPS = `art ust pkt ppkt par poz lit zd akap rozdz rozp dz tyt t tom zesz z s str ss kol ark fol tab tabl ryc cz nr nry
  lp tel fax faks kom godz sygn syg szp war wer ed roczn kl sem rej reg pesel nip regon lok pozn`;

const MONTHS = `stycz sty lut mar kwiec kwi czerw lip sierp sie wrzes wrz paźdz paź listop lis grudz gru dn`;
/** A day may end a sentence; some are also the points of the compass. */
const DAYS = `pon pn wt śr czw pt piąt sob niedz nd ndz`;

const UNITS = `tys br sen dol resp ha min sek sec h mb mies tyg kw kwart egz szt opak op pkt st os kal obr wym wys szer dł gł
  pow ob poj temp ciśn prędk śred maks minim przec jedn w r rb ub bm bież`;

const NAMES = `sp z.o.o s.a S.A S.K.A Inc Ltd Corp Co jr jun sr im med kom lek ps pseud n.p.m p.p.m`;

export const NEVER = [TITLES, RANKS, OFFICES, LIFE, LINKS, CREDITS, PLACES].join(' ');
export const NUMBERED = [STEPS, MONTHS].join(' ');
export const OPEN = [DAYS, BODIES, UNITS, NAMES].join(' ');
