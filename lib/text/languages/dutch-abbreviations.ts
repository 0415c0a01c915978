/**
 * Dutch abbreviations by what they are, from the Taalunie's list, the style books of agencies and papers in the Netherlands and
 * Flanders, and what courts and leagues write; looked over against Moses, spaCy and pySBD.
 */

const TITLES = `Gebr gebr dhr Dhr hr Hr mevr Mevr mw Mw mej Mej dr Dr drs Drs ir Ir ing Ing mr Mr mrs prof Prof profs ds Ds E.H
  Z.K.H H.K.H H.M Z.M Z.E mgr Mgr kard zr jhr Jhr jkvr bc BSc lic Lic weled zijn.exc St`;

const OFFICES = `Min staatsecr pres vz voorz vicevoorz secr penn dir Dir adj wnd waarn plv gedep wtk burgem raadsl OvJ adv insp
  hoofdinsp brig gen Gen Kol lt-kol Lt-kol Maj kapt Kap lt Lt luit sgt serg adm kpl wmr vice-adm hoofdred vertal`;

const LINKS = `bijv d.w.z dwz m.a.w o.a o.m m.b.t t.a.v i.v.m t.o.v n.a.v i.p.v a.u.b a.d.h.v d.m.v e.v i.s.m i.c m.i m.n m.u.v
  nl n.l o.b.v o.g.v o.l.v i.o i.h.b i.h.a t.b.v t.g.v t.h.v t.n.v t.w t.z.t u.a v.a v.d v/d v.h v.l.n.r z.g zgn zg z.o.z zog ca
  vgl cf cfr evt incl excl inz resp c.q p.p p.p.p p.j p.u per.dag vs v.w.b w.o wrsch mogel waarsch oorspr betr m.m.v toegel geb
  overl getr geh wed gep voorm toenm toem`;

const CREDITS = `scen muz chor choreogr dram lichtontw prod distr ill fot tek samenst uitg eindred`;

const PARTS = `nr Nr nrs Nrs no art Art artt blz bl p pp pag dl hfst hfdst hst par fig tel Tel telnr tab tabl afb afd bijl jg
  jrg afl aflev vol aant nt lit vlg v vv ECLI zaaknr rolnr reknr kamernr e.v Kst Stb Stcrt Bs kamerst gr postb`;

const MONTHS = `jan feb febr mrt apr jun jul aug sep sept okt nov dec`;
const DAYS = `ma wo vr woe`;

const PLACES = `str ln lnd stg wg kd sgl hs huisnr N.-Br N.-H Z.-H Gld Utr Lim Fr Gr Dr Zl Vl Br Wvl Ovl Ned ned Belg belg Vla
  Gem prov Prov arr Arr dep distr a.d a/d aan.d`;

const BODIES = `univ Univ fac inst Ver veren sticht coöp maatsch mij Mij gez fed dept dep afd sect cie Cie onderw parl kab rb Rb
  ger rechtb fa Fa V.S v.s E.U V.N F.C R.K`;

const UNITS = `km m cm mm kg g gr l dl cl ml ha sec mnd mndn wk wkn jr dg dgn stk pers p.p inw mln mld miljn mrd dz pct temp afm
  oppvl bj pak eetl tl theel kwt`;

/** Also plain words, or their ends: the next word decides. */
const DOUBTFUL = `kant kan min max st gem kol kap maj reg vert red corr fam comm em ver`;

const NAMES = `Inc Ltd Corp Co Jr jr Sr sr C.V V.O.F m.v Chr v.Chr n.Chr B.Sc M.Sc`;

export const NEVER = [TITLES, OFFICES, LINKS, CREDITS].join(' ');
export const NUMBERED = [PARTS, MONTHS].join(' ');
export const OPEN = [DAYS, PLACES, BODIES, UNITS, DOUBTFUL, NAMES].join(' ');
export const COMPANY = `B.V b.v N.V n.v V.O.F v.o.f C.V c.v v.z.w vzw Inc Ltd Corp`;
