/**
 * Portuguese abbreviations by what they are, from the vocabularies of the academies in Brazil and Portugal, the style books of
 * agencies and papers, and what courts and leagues write; looked over against CLDR, spaCy and sentencex.
 */

const TITLES = `Sr sr Sra sra Srs Sras srs sras Srta srta Dr dr Dra dra Drs Dras D Prof prof Profa profa Prof.ª Profs Eng eng
  Enga Eng.º Eng.ª Arq arq Exmo Exma Exmos Exmas Ilmo Ilma V.Exa V.Ex.ª S.Exa S.Ex.ª Exa V.S V.S.ª Pe pe Fr Mons Côn Rev Revdo
  Sto Sta Adv adv Bel Ir Mto Mta`;

const OFFICES = `Des des Min Dep dep Sen sen Gov gov Pres pres Vice-pres Ver Proc proc Conselh Cons cons Dir dir Del Insp insp
  Sec sec Secr Subsec Coord coord Emb emb Sup Chanc Gen gen Cel cel Ten Ten-Cel Ten.-Cel Cap Maj maj Sgt sgt Sarg Cb cb Sd sd
  Alm alm Brig brig Cmte cmte Cte Comte Com.te Subten Asp Sub`;

const LINKS = `p.ex ex cf vs aprox ca i.e e.g obs op.cit cit ib ibid id loc.cit v.g N.B N.T N.R N.E ref refs máx mín incl excl
  próx últ tb tbm q.v s.d s.l denom`;

const CREDITS = `dir rot prod mús fot figur cenogr coreogr int interpr trad org orgs ed adapt ilustr il mont dist distr dur`;

const PARTS = `n no nº n.º N.º Nº N° núm núms pág págs pag p pp art arts Art vol vols caps fig figs tab tel Tel tels fax séc
  sécs inc alín parágr § lit ap apt apto bl lt qd cj sl lj km proc Proc prot reg cód lin fl fls ss Dec Res Port ed exp tít seç
  sec fasc tom cx C.P C.E rod`;

const MONTHS = `set out dez mar jan fev abr mai jun jul ago nov`;
const DAYS = `seg ter qua sex dom qui sáb`;

const PLACES = `R Av av Al Pç pç Pça pça Pr Lg lg Lgo Trav Tv Rod rod Estr estr Vl Jd jd Pq pq Cj Res Ed ed Est est Mun mun Prov
  Dist dist Qd Lt Bl Esq esq Urb urb R.J S.P M.G P.E B.A D.F E.U.A U.E U.R.S.S`;

const BODIES = `Univ univ Fac fac Inst inst Esc esc Col col Hosp hosp Bibl bibl Trib trib Câm Min Dep Dept dept Depto depto Dir
  Soc soc Assoc assoc Fed fed Conf Fund fund Sind sind Cons Com Acad acad Mus F.C A.C E.C S.C C.R S.L`;

const UNITS = `km m cm mm kg g gr ha l lt ml h hs min mins s mi hab pess un uns unid cx pç pct pg ton temp máx méd tot alt larg
  a.m p.m dz`;

/** Also plain words, or their ends: the next word decides. */
const DOUBTFUL = `cap sub ten ver del res com esp sup sem`;

const NAMES = `Jr jr Jor Fº Inc Ltd Corp Co Cia cia Cias`;

export const NEVER = [TITLES, OFFICES, LINKS, CREDITS].join(' ');
export const NUMBERED = [PARTS, MONTHS].join(' ');
export const OPEN = [DAYS, PLACES, BODIES, UNITS, DOUBTFUL, NAMES].join(' ');
export const COMPANY = `S.A S/A Ltda Lda Cia S.A.D S.G.P.S Inc Ltd Corp`;
