import { pack } from './pack.ts';

export const dutch = pack({
  never: `dhr mevr mw dr Dr drs Drs ir Ir ing Ing mr Mr prof Prof ds Ds gen Gen kol kap lt St bijv d.w.z o.a m.b.t t.a.v i.v.m
    t.o.v n.a.v i.p.v a.u.b z.g zgn ca vgl evt incl excl resp m.i nl vs p.p.p wnd geb jhr Jhr`,
  numbered: `nr nrs Nr art blz p pp deel hfst fig tel afb jan feb mrt apr jun jul aug sep sept okt nov dec`,
  open: `B.V N.V b.v n.v Inc Ltd Corp Co Jr mln mld str Chr v.Chr n.Chr max min km`,
  closing: `enz etc e.d e.a`,
  starters: `de het een hij zij ze hun haar zijn wij we jullie u ik jij je dit dat deze die er daar hier wat wie waar wanneer waarom hoe
    als maar en of want dus omdat hoewel terwijl toen nu dan in op aan bij met zonder voor na naar uit van tot over onder tegen tussen
    door sinds volgens tijdens ondanks om ook nog al pas wel niet geen nooit altijd bijna alleen meer minder veel weinig alle alles
    sommige andere elk elke ieder iedereen niemand niets vandaag gisteren morgen later eerder daarna daarom daarbij bovendien echter
    toch zo volgende vorige twee drie vier vijf is was waren heeft hebben had kan kon zal zou`,
  sayings: `zei zegt vroeg vraagt antwoordde vertelt vertelde aldus schreef schrijft voegde legt benadrukt stelt`,
  calendar: `januari februari maart april mei juni juli augustus september oktober november december
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur`,
  fronts: `om in op sinds tot rond`,
});
