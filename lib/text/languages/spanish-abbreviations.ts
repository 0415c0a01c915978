/**
 * Spanish abbreviations by what they are, from the Ortografía (RAE, ASALE), the style books of agencies and papers in Spain and
 * Latin America, and what courts, theatres and leagues write; looked over against CLDR, Moses and pySBD.
 */

const TITLES = `Sr Sra Srta Srtas Sres Sras Dr Dra Dres Dras D Dª Dña Prof Profa Profs Lic Licda Licdo Lcda Lcdo Lda Ldo Ing Arq
  Abg Mtro Mtra Mgtr Mgter Psic Qco Cont Not Mons Pbro Presb Fr Rvdo Rvda Rdo Rda Rev Hno Hna Hnos Hnas Sto Sta Stos Emmo Emma
  Excmo Excma Excmos Exmo Exma Ilmo Ilma Iltre Magfco Smo Sma Serv V.E V.I V.M V.S Ud Uds Vd Vds Vto Vda`;

const OFFICES = `Arz Bto Diag Fdo Flia Fra Gte Int Mg Mte Ob Obpo Ppal mons prof rev secr Pdte Pdta Pte pdte Vicepdte Dir Dira
  dir Gob Gdor Gdora Alc Min Mtro Dip Sen Conc Cons Proc Fisc Mag Secr Sec Srio Sria Subs Coord Coords Insp Com Comis Subinsp
  Ofic Cnel Tcnel Tte Tte.Cnel Ttes Cap Cptn Cte Cmdt Cmte Comte Sgto Sgtos Cbo Alte Valmte Contralmte Calmte Gral Grales Brig
  Brigs Subtte Intend Adj Admón Adm Supt Rep Reg Col Dep Depto Prov Apod Tes Repr Deleg Asist Aux Aud`;

const LINKS = `p.ej ej p.e v.gr vs cf cfr cit ob.cit op.cit ib ibid íd c ca aprox apr esp excl incl gral máx mín pral prov ref
  ss tít trad últ atte s.e.u.o naz pfo sig sigs denom aum dism conf vid v.g a.e.c N.B`;

const CREDITS = `dir prod dist interpr int mús fotogr mont escen coreogr vest ilum ilustr il ed edit comp coord col trad pról
  epíl vers adapt org patroc`;

const PARTS = `n nn n.º N.º nº Nº N° núm núms No pág págs p pp art arts art.º vol vols cap caps fig figs tel tels tfno tfnos tlf
  tlfno apdo párr parr km cód cuad epígr f fasc fol fols ff lám láms lín líns pár pl secc sec t ts tab tabl disp inc ítem anex
  ap rollo ref exp expte res sent dil prot reg matr C.P esc ext int`;

const MONTHS = `ene feb febr mar abr may jun jul ago agos sept set sep oct nov dic`;

const DAYS = `lun mar mié miérc jue juev vie vier sáb dom`;

const PLACES = `Avda av Av avda Avd Avs c pza Pza plza pl Pl Pzla Ctra ctra ctr Rda rda Gta gta Pº P.º p.º psje Pje pje Blvr
  Bulev Blvd blvd Cdad Cjón Cjla Clle Cno Cmno Urb urb Edif edif Esq esq Bo Bº Fracc Pol pol Ind ind Mz Mza Pob Pblo Prol Rte
  Pnte Zta Depto depto Dpto dpto Dptos Deptos Prov Mpio mpio Mun Cía Bco Admón Apdo Of ofic izq dcha dcho der izda Mex Arg Esp
  Col Bs.As D.F N.L Jal`;

const BODIES = `EE.UU FF.AA CC.AA JJ.OO RR.HH EE FF UU AA HH OO CC RR PP SS MM FC C.F R.C S.D U.D C.D A.C Univ univ Fac Esc Inst
  Col Bibl Acad Soc Fund Asoc Fed Conf Ayto ayto Dip Deleg Juzg Trib Secc Gob Cám Com Min Nac nac Mpal Ltdo Cte`;

const UNITS = `hab h hs hrs min mins seg s m km kg g gr cm mm cc l lt lts ha t mill mills pts ptas pta ptos pto puls temp vel
  alt prom cap cant doc pza pzas uds ud unid a.m p.m m.n s.n.m cts kilom kms`;

const NAMES = `Jr jr Inc Ltd Corp Co Hnos`;

export const NEVER = [TITLES, OFFICES, LINKS, CREDITS].join(' ');
export const NUMBERED = [PARTS, MONTHS, DAYS].join(' ');
export const OPEN = [PLACES, BODIES, UNITS, NAMES].join(' ');
export const COMPANY = `S.A S.A.U S.L S.L.U S.L.L S.R.L S.C S.A.S S.A.B S.p.A C.V Ltda Cía Inc Ltd Corp`;
