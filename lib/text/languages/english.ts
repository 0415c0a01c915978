import { pack } from './pack.ts';

export const english = pack({
  never: `Brig Lts Cpls Pvts Adms Hons Revd Cdrs Wg Gp Capts Cols Majs Elis Saml Edw Fredk Robt Andw Chs Ass'n Supts Sgt-Maj Atty-Gen accd Cllr Thos Wm Chas Geo Jas Jos Bp Abp Br Cdr Cpt Cdre Flt Sqn Maj-Gen Lt-Col Rt Mgr Msgr Comdr Sgts Dets Esqr Mr Mrs Ms Mx Dr Prof Messrs Mme Mlle Rev Hon Fr Gen Col Lt Capt Cmdr Cpl Sgt Maj Adm Brig Pvt Pfc Ens Spc
    Sen Rep Gov Pres Amb Atty Supt Insp Det Const Ald Del Mt Ft Sra Dra Drs Profs Gens Sens Reps Revs Lieut Asst Assoc Dep Dir
    e.g i.e eg ie vs v viz cf ca c esp incl approx b.`,
  numbered: `No Nos no nos Nr N° Nº № p pp para paras Vol vol vols Ch ch chap Fig fig Figs figs Art art Sec sec Sect Eq eq
    Ref ref Ex ex Op op Pt pt Rte Hwy Apt Ste Rm rm Ext ext Tel tel Bk Ln ln
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`,
  open: `Pte Pty Utd Assocs Bldgs Ctr Ct Cts Expy Fwy Gdns Grp Hts Intl Mfg Mkt Natl Reg Svcs Tech Twp Vill L.P L.L.C L.L.P P.L.C N.V S.p.A S.A A.G B.Sc M.Sc M.Phil D.Phil Ll.B LL.B M.B.A R.N D.D.S V.M.D E.P.A F.B.I C.I.A N.A.S.A I.R.S S.E.C N.F.L N.B.A M.L.B Inc Ltd Co co Corp Cos Bros LLC LLP PLC plc Jr Sr Esq Ph.D M.D B.A M.A Bros Assn Dept dept Univ Inst Intl Govt
    St st Ave ave Blvd Rd Sq Pl Hwy Pkwy Ln Ter Bldg
    U.S U.S.A U.K U.N E.U D.C L.A N.Y N.J N.H N.M N.C N.D S.C S.D W.Va R.I B.C P.E.I
    Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
    Wash Wis Wyo Ont Que Alta Sask Man N.S N.B
    al ed eds trans rev dept min max hrs hr yr yrs mo mos wk wks mcg sec lb lbs oz ft sq cu mi gal mph est dist
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`,
  closing: `etc a.m p.m A.M P.M am pm B.C A.D B.C.E C.E`,
  starters: `shares stocks sales profits revenue trading analysts traders investors customers employees the a an this that these those he she it they we you i his her its their our my your him them us there here
    what who whom whose which when where why how if but and or so yet nor because although though while whereas unless as
    in on at by for from to with without within under over after before during until upon about against among between
    despite according except beyond behind inside outside like near through throughout toward towards
    however meanwhile moreover instead indeed thus therefore then now today yesterday tomorrow tonight later earlier once
    also still even only just again perhaps maybe finally eventually recently already soon
    some many most all both each every no none not nobody nothing several few more less another other others neither either
    one two three four five six seven eight nine ten hundreds thousands millions half
    did do does is are was were has have had can could would should must shall let please don't doesn't didn't isn't wasn't
    it's he's she's they're we're you're i'm that's there's what's here's i've we've they've i'll we'll
    police officials investigators prosecutors critics supporters residents witnesses lawyers researchers scientists
    experts analysts workers authorities opponents campaigners doctors people nearly almost around last next since
    asked speaking writing under unlike such any much enough anyone everyone everything something someone`,
  sayings: `said says say asked asks ask added adds told tells wrote writes replied replies reply answer answered answers explained explains
    recalled recalls shouted shouts cried joked jokes wondered wonders insisted insists warned warns argued argues
    continued concluded whispered noted notes testified read reads tweeted posted`,
  calendar: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst utc cet cest ist aest eastern central pacific mountain local`,
  fronts: `at on by in since until around before after from about near`,
});
