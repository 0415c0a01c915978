/**
 * German abbreviations by what they are, from Duden, the style books of agencies in Germany, Austria and Switzerland, and
 * what courts, theatres and leagues write; looked over against CLDR, Moses, pySBD and sentencex.
 */

const TITLES = `Dr Dres Prof Proff Doz Priv.-Doz Dipl Dipl.-Ing Dipl.-Kfm Dipl.-Psych Dipl.-Biol Dipl.-Phys Dipl.-Volksw
  Dipl.-Inform Dipl.-Soz Ing Mag Mag.a habil h.c e.h jur phil rer nat med vet pol paed theol oec rd Hr Hrn Fr Frl Frhr Dkfm MMag
  DDr DI Msgr Pfr Kard Erzb Ebf Bf Hl hl St Sr Ehrw`;

const OFFICES = `Abg Abgeord RA RAe RAin StA OStA LOStA Min Sen Präs Vizepräs Bürgerm Obfm Vors stellv Stv Reg gf ges Gf Kfm PHK
  KHK KOK POK EKHK PHM KHM Insp Obstlt Oberstlt Olt Oblt Lt Ltn Hptm Maj gen Gen Genlt Genmaj Uffz Ofw Hptfw Fw Gefr Adm Kpt
  Komm Pol.-Präs Landesr Stadtr Gemr Botsch`;

const LINKS = `erm ermäß bzw ca vgl z.b d.h d.i i.d.R sog z.T u.U o.g v.a evtl evt ggf erw spez Fam ggfs inkl exkl zzgl
  einschl ausschl abzgl gem lt insb insbes bes allg bspw bzgl betr entspr versch div od resp dt dergl eigtl etw mind mtl näml
  sel teilw urspr ursprgl vorm vormals vorl wahrsch zit zus zw z.H z.Hd z.Zt z.Z d.J d.M l.J v.J i.A i.V i.H i.H.v i.J i.S i.S.d
  i.S.v i.V.m i.Z.m m.E m.W o.J o.s s.o s.u u.E a.a.O b.w p.a k.u.k v.l.n.r v.r.n.l r.k hins hinsichtl bezügl jew`;

const LIFE = `geb gest verh verw led gegr ehem Wwe Witw begr getr verst bisw unbek adopt konf`;

const QUALITIES = `amtl angebl altgr chin dtsch engl franz frz griech hess ital jap jährl künstl lat löbl möbl nachm norddt
  nördl östl südl westl österr poln preuß röm russ sächs schwäb schweiz bayer bair schles span städt südd tägl techn tel türk
  ung wiss wöchentl kath kgl kaiserl königl fürstl großh Kaiserl Königl ev evang jüd prot luth orth öffentl staatl landw wirtsch
  gewerbl handw priv ehrenamtl hauptamtl zahlr versch allgem fam gesch ges hist wtl arab hebr niederl amerik brit europ intern
  dän schwed norw tschech slow kroat serb rumän bulg ukrain`;

const FIRMS = `Fa Gebr Inh Nachf nachf Hrsg hrsg Hg hrsgg Red Verf veröff Übers übers Forts Proz Univ Rep Gem Bez Reg.-Bez
  Kr.-St Adr Ausg Ges Mitw Ltg Chefred verantw illustr Ill ill Bearb bearb Vorw Nachw Bühnenb Kost Choreogr Insz insz Dramat
  Musikal Drehb Kam Schn Darst Mod mod Präsent Dirig`;

const PARTS = `Nr Nrn Art Artt Abs Abb Abschn Bd Bde Bdn Kap Ziff Ziffn Zif Zl Tel Tab Az Gz Rn Rdnr Rdn Rz Anm Aufl Fn Bl Par
  Anl Anh Buchst Halbs Urt Beschl Lfg Lfd lfd Jg Jgg Hs Suppl Fig EZ Bj Drs BT-Drs BR-Drs Drucks BGBl RGBl Postf Whg Zi Stg Top
  S Sp lit Lit Kto Taf Vers Akt Sz Szn Kat Inv Kl Spt Los Pos Pkt Zt`;

const MONTHS = `Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez`;

/** A day or an hour may end a sentence: "Ruhetag: Mo. Reservierung …" */
const DAYS = `Mo Di Mi Do Fr Sa So Std Stdn Min Sek Jh Jhd Jhdt Jahrh Wo J Mon tgl`;

const PLACES = `str Str Pl Allee Hbf Bhf Ldkr Lkr Kr Gde Kt Hptst Ortst Stadtt Bez Pfd Ztr a.M a.d a.Rh a.N i.Br i.B i.Pr b
  i.Allg o.d.T Bgld Stmk Ktn Tir Vbg NÖ OÖ Sbg Bad.-Württ Niedersachs Meckl.-Vorp Schl.-Holst Brandenb Thür Rheinl.-Pf Westf Dtl
  Frankr Schw Ital Österr Gr gr Kl kl Ob ob Unt Äuß Inn`;

const UNITS = `Mio Mrd Mia Bio Tsd Mill Dtzd Stck Stk Tl EL TL qm qkm cbm ccm km kg g t m cm mm l ml h dl Fl Pack Pckg max min
  Gew Proz Prom Einw Ew Pers Teiln Mitgl Besch Ex Kfz`;

const LAW_AND_CLUBS = `geschl u.a z.B a.D i.R e.V z.V a.o o.Prof i.E n.V n.E i.W Co Inc Ltd Corp GmbH Abt Dir Ref Verw Ver Vbd Fak Inst
  Sem Akad Hochsch Gymn Realsch Krhs Klin Stift Kirchengem Jr jun jr sen sr Ev Kath Ztg Zschr Zs Mschr Beil Jub Ausst Verl Vertr
  Sonderz Veranst Anz Rückr Hinr Vorr Zusch SR Halbz n.Chr v.Chr Chr n.u.Z v.u.Z u.Z v.H m.ü.M ü.d.M ü.M ü.NN d.Ä d.J d.Gr o.T
  o.O f v u`;

export const NEVER = [TITLES, OFFICES, LINKS, LIFE, QUALITIES, FIRMS].join(' ');
export const NUMBERED = [PARTS, MONTHS].join(' ');
export const OPEN = [DAYS, PLACES, UNITS, LAW_AND_CLUBS].join(' ');
