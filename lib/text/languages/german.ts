import { pack } from './pack.ts';

export const german = pack({
  never: `theol oec habil vet pol paed rd Dr Prof Hr Hrn Fr Frl Dipl Ing med jur phil rer nat h.c Hl St bzw ca vgl z.B z.b d.h u.a i.d.R sog z.T u.U o.g v.a evtl ggf
    inkl exkl zzgl einschl gem lt geb gest verh vorm nachm insb insbes bes allg ehem gegr gen Gen Lt Hptm Frhr RA Abg Abgeord
    Sen Mag max min bspw bzgl betr hrsg Hrsg Jg entspr versch div od resp Erzb Bf Kard
    Adr Ausg Bez Bürgerm Dipl.-Ing Dipl.-Kfm Dres Doz Fa Fam Forts frz Gebr Gem Ges Inh Kfm KHK PHK KOK
    POK Mag.a Msgr Obfm Ofw Pfr Präs Priv.-Doz Proz Reg Reg.-Bez Rep Sr Stv StA OStA Uffz Univ Verf Vors Wwe
    Zi altgr amtl angebl bisw chin dergl dt dtsch eigtl engl erw etw evang ev ges gesch griech hess hist ital
    jap jew jährl kath kgl künstl lat led lfd löbl mind mtl möbl nachf näml norddt nördl o.ä östl österr poln preuß
    r.k röm russ sächs schwäb schweiz sel seinerz span spez städt stellv südd südl tägl techn teilw tel türk
    u.dgl ung unbek urspr ursprgl usf u.Z verst veröff verw vormals vorl wahrsch westl wiss wöchentl zit zus zw z.H
    z.Hd z.Zt d.J d.M l.J v.J i.A i.V i.H i.J i.S m.E m.W o.J s.o s.u u.E a.a.O e.h k.u.k v.l.n.r b.w p.a kaiserl königl fürstl großh Kaiserl Königl`,
  numbered: `Bj EZ Nr Nrn Art Abs Abb Bd Bde Kap S Ziff Ziffn Tel Tab Az Rn Rdnr Anm Aufl Fn Bl Par
    Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez
    Abschn Fig Hs Lfg Rdn Rz Suppl Zif Zl Anl Anh Buchst Halbs Urt Beschl Kl Lfd`,
  open: `str Co Inc Ltd Corp Mio Mrd Tsd Std Sek Min St Str Pl Hbf Bhf Jh Jhd Jhdt n.Chr v.Chr Chr a.D i.R e.V GmbH Kl
    Ev Kath Jr jun sen jr sr a.M a.d v.H Okt Mo Di Mi Do Fr Sa So
    Mill Pfd qm km kg g Ztr Dtzd Tl EL TL Jahrh n.u.Z v.u.Z Ldkr Kr Hptst Abt Dir
    f Gr gr Kl kl`,
  clipped: /^\p{Ll}{3,}[bdfgknst]l$/u, // staatl, öffentl, jährl
  closing: `usw etc u.ä u.a.m u.v.m dgl`,
  eras: `f ff`,
  starters: `der die das den dem des ein eine einer einem eines er sie es wir ihr ich du man sein seine seiner ihre ihrer
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
