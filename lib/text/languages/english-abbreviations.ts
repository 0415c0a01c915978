/**
 * English abbreviations by what they are, gathered from the style books of agencies in several countries and looked over
 * against the lists of CLDR (break suppressions), Moses and pySBD. Left out: what is more often a plain word ("in.", "art."
 * before anything but a number, "sun.").
 */

const PEAKS = `Mt Mts Ft`;

const TITLES = `Mr Mrs Ms Mx Messrs Mme Mmes Mlle Mlles Dr Drs Prof Profs Asst Ass'n Hon Hons Rt
  Rev Revs Revd Fr Br Bp Bps Abp Archbp Msgr Mgr Mons Ptr Ven Sra Srta Dra`;

const OFFICES = `Sen Sens Rep Reps Cong Gov Govs Pres Amb Ambs Sec-Gen Secy Atty Attys Atty-Gen Adv Advs Barr Dep Dir Dirs
  Ald Cllr Clr Cllrs Coun Cr Supt Supts Supdt Insp Commr Commrs Exec Addl Jt Spl Del Chmn Princ Treas Mng Hony
  Usec Asec Brgy Brgys`;

const RANKS = `Adm Adml Brig Brigs Capt Capts Cdr Cdrs Cdre Cmdr Cmdrs Comdr Comdt Cmdt Col Cols Cpl Cpls Ens Flt Sqn Wg Gp
  Gen Gens Gnr Lt Lts Lieut Maj Majs Pfc Pvt Pvts Rfn Sfc Sgt Sgts Sgt-Maj Spc Spec Surg Tpr Maj-Gen Brig-Gen Lt-Gen Lt-Col
  Lt-Cdr Lt-Cmdr Sub-Lt Vice-Adm Rear-Adm Const Det Dets Snr PCapt PMaj PCol PLtCol PLt PBrig SPO`;

/** India, Pakistan, Nigeria, Ghana, Malaysia, the Philippines, Sri Lanka. */
const TITLES_OF_ELSEWHERE = `Shri Sri Smt Km Kum Thiru Tmt Pt Pdt Sh Engr Engrs Engg Arc Arch Archt Alh Haj Mal Otn Ar
  Tn Hj Hjh En Pn Ust`;

const FIRST_NAMES = `Wm Thos Chas Geo Jas Jos Edw Fredk Robt Andw Benj Saml Danl Richd Nathl Jno Esqr`;

const LINKS = `e.g i.e eg ie vs v viz cf ca c esp approx`;

const PARTS_OF_WRITINGS = `No Nos no nos Nr N° Nº № p pp para paras Vol Vols vol vols Ch Chs ch chap chaps Fig fig Figs figs
  Art Arts art arts Sect Sects Eq eq Eqs Ref ref Refs refs Ex ex Op op Bk Bks col cols ln Cl cl Cls cls Sch Sched Exh Exhs Iss
  Ser Supp Stat Tbl ver Rte Rtes Hwys Apt Apts Rm rm Ext ext Tel tel Sess pop`;

/** "Sun. 8 a.m."; elsewhere a plain word. */
const DAYS_OF_NOTICES = `Sun`;

const MONTHS = `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`;

/** Parts of writings and titles at once: "Sec. 4" and "Sec. Rice", "Pt. 2" and "Pt. Reyes". */
const OFFICES_OR_PARTS = `Sec Secs sec secs Subsec Subsecs Appx Rec Recs Reg Regs reg regs Amdt Amend Ord pt pts Cir Dkt Admin admin
  Dist dist Div div Depts dept depts Govt govt Natl Intl Univ Inst Coll Hosp Acad Assn Assoc Assocs Bros Fdn Soc Cttee
  Cmte Comm Grp Hts Mfg Mkt Svc Svcs Twp Vill Utd Dept Ste`;

const STREETS = `St st Sts Ave ave Aves Blvd Rd rds Rds Sq Sqs Pl Plz Pkwy Hwy Ln Ter Bldg Bldgs Ctr Ct Cts Cres Expy Fwy Gdns
  Jln Jl Lrg Tmn Kg Pk Isl Mtn Mts `;

const COUNTRIES = `U.S U.S.A U.K U.N E.U L.A`;

/** States, provinces and counties. */
const PLACES = `D.C N.Y N.J N.H N.M N.C N.D S.C S.D W.Va R.I B.C P.E.I N.S N.B N.L N.W.T N.S.W
  Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg
  Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Alta Man Nfld Ont Que Sask Qld Tas Vic
  Beds Berks Bucks Cambs Glos Hants Herts Lancs Leics Lincs Northants Notts Oxon Staffs Wilts Worcs Yorks`;

const GENERATIONS = `Jr Sr`;

const DEGREES = `Esq Ph.D M.D B.A M.A B.Sc M.Sc M.Phil D.Phil Ll.B LL.B LL.M M.B.A J.D Ed.D R.N D.D.S V.M.D D.V.M C.P.A O.B.E M.B.E C.B.E retd ret`;

const UNITS = `min mins max hrs hr yr yrs mo mos wk wks mcg lb lbs oz ft yd yds sq cu mi gal gals mph est pct mln bln bn mn `;

/** "Nat. Commun.", "Phys. Rev. Lett." */
const JOURNALS = `Nat Commun Phys Lett Proc Am Eur Int Res Chem Biol Med Sci Clin Environ Geophys Astrophys Ann Bull Mem Trans
  Symp Exp Appl Theor Mol Engl`;

const NOTES = `Lib Lab Dem Luth Presb Meth Bapt Epis Evang Cath resp ed eds trans rev incl excl avail Avail appt eves`;

export const NEVER = [TITLES, OFFICES, RANKS, TITLES_OF_ELSEWHERE, FIRST_NAMES, LINKS, PEAKS].join(' ');
export const NUMBERED = [PARTS_OF_WRITINGS, DAYS_OF_NOTICES, MONTHS].join(' ');
export const OPEN = [
  OFFICES_OR_PARTS,
  STREETS,
  COUNTRIES,
  PLACES,
  GENERATIONS,
  DEGREES,
  UNITS,
  JOURNALS,
  NOTES,
].join(' ');
export const APPENDED = [PLACES, DEGREES].join(' ');
/** Not "St.": it stands before names more often than after them. */
export const COMPLETING = `${COUNTRIES} ${GENERATIONS} Ave ave Aves Blvd Rd Hwy Pkwy Ln Cres Expy Fwy Gdns Ct`;

export const COMPANY = `Inc Ltd Corp Corpn Co Cos LLC LLP PLC plc Plc Pte Pty L.P L.L.C L.L.P P.L.C N.V B.V A.G S.A S.p.A S.r.l GmbH
  Sdn Bhd W.L.L Tbk`;
