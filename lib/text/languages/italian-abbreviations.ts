/**
 * Italian abbreviations by what they are, from the style books of agencies and papers and from what courts, ministries and
 * leagues write; looked over against CLDR, spaCy and sentencex.
 */

const TITLES = `SS Sig sig Sigg sigg Sig.ra Sig.na sig.ra sig.na Dott dott Dott.ssa dott.ssa Dott.sse Dr dr Dr.ssa Prof prof
  Prof.ssa prof.ssa Proff proff Avv avv Avv.ti avv.ti Ing ing Arch arch Geom geom Rag rag Not per.ind Egr Gent Gent.mo Gent.ma
  Spett Ill.mo Ill.ma Preg.mo Chiar.mo Cav cav Comm Gr.Uff Uff On Onn on on.le On.le Sen sen Mons mons Card card Sant S.E Em.za
  P.G M.o Sr sr fam fr cd c.d s.v S.S`;

const OFFICES = `Pres pres V.Pres Min Sott Sottosegr Proc proc Sost sost Giud Cons cons Dir dir Segr segr Ass Assess Amm amm
  Deleg Resp Coord coord Comm Gen gen Col Ten ten Ten.Col Cap Magg magg Mar Mar.llo Brig brig Serg App.to V.Brig Isp Isp.Capo
  Sovr Vice.Isp Ag.sc Ass.Capo C.te C.le Com Cte Q.re Quest Pref pref`;

const LINKS = `p.es es ad.es per.es cfr cf ca vs c.c vd i.e N.B n.b N.d.R n.d.r N.d.T N.d.A op.cit cit ibid ib id s.d s.l ed.cit
  p.v c.m u.s rif r.g`;

const CREDITS = `mus scen sceneg coreogr fotogr dist distr prod interpr trad a.c illustr ill mont dir adatt`;

const PARTS = `n nn par Nn N° Nº nr num p pp pag pagg art artt Art Artt vol voll capp fig figg tav tavv tel Tel cell fax lett
  sez Sez parr cpv All lib ff fasc fol cc rr v.v prot rep mapp fg mod d.lgs D.Lgs D.L d.l D.P.R D.p.R d.p.R d.P.R R.D D.M c.p
  c.c c.p.p c.p.c cod Cass sent Sent ord ric proc P.IVA C.F km`;

const MONTHS = `ago genn gen febbr feb apr magg giu giugn lug ag sett ott nov dic`;
const DAYS = `lun merc mer giov gio ven sab dom`;

const PLACES = `v.le V.le p.zza P.zza p.za P.za P.le p.le l.go L.go c.so C.so V.lo v.lo str Str Strd loc Loc fraz Fraz prov Prov
  S.S S.P S.R Reg Com circ Q.re q.re Pal pal ed Ed Vill Cont contr s.n.c Cast`;

const BODIES = `Uff uff Dip dip Dipart Fac fac Univ univ Ist ist Osp osp Poliamb Bibl bibl Trib trib Corte.App Cass Proc Min Dir
  Soc soc Coop coop Assoc assoc Fed fed Sind Conf Fond fond Lic Mus C.d.A c.d.a C.C G.d.F VV.FF VV.UU U.E O.N.U U.S.A PP.TT
  FF.SS FF.AA S.M A.S.L A.S U.S F.C A.C Pol Gaz G.U`;

const UNITS = `km cm mm kg gr qli ha mq kmq lt h hl min sec sett gg mil miln mln mld mio migl ab abit pers cad pz c.a max temp
  alt largh lungh quot tot perc secc a.m p.m d.o ecc.te tr rist sopr`;

/** Also plain words, or their ends: the next word decides. */
const DOUBTFUL = `cap col mar co reg int com all cost set ass part cat`;

const NAMES = `F.lli f.lli Jr jr Sr Inc Ltd Corp Co`;

export const NEVER = [TITLES, OFFICES, LINKS, CREDITS].join(' ');
export const NUMBERED = [PARTS, MONTHS].join(' ');
export const OPEN = [DAYS, PLACES, BODIES, UNITS, DOUBTFUL, NAMES].join(' ');
export const COMPANY = `S.p.A s.p.a S.r.l s.r.l S.n.c s.n.c S.a.s s.a.s S.c.a.r.l S.A Inc Ltd Corp`;
