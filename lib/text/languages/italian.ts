import { pack } from './pack.ts';

export const italian = pack({
  never: `ing on arch geom rag cav mons sen gen col sigg fam Sig Sigg Sig.ra Sig.na Dott Dott.ssa Dr Prof Prof.ssa Avv Ing Arch Geom Rag Gen Col Cap Ten Mons On Onn Sen Cav Comm Egr Spett
    S SS Sant p.es es cfr ca vs cd c.d Pres Min Card Mar Magg Brig Isp dott sig prof avv`,
  numbered: `n nn N N° Nº art artt pag pagg p pp vol cap fig tel lett sez par
    genn febbr mar apr magg giu lug ago sett ott nov dic
    lun mer gio ven sab dom`,
  open: `S.p.A S.r.l Inc Ltd Corp Co F.lli Jr U.S.A ed km`,
  eras: `a.C d.C`,
  closing: `ecc etc`,
  starters: `il lo la i gli le l un uno una lui lei egli ella esso essa essi loro io tu noi voi questo questa questi queste quello quella
    quelli ciò suo sua suoi sue mio nostro che chi cosa quando dove come perché quanto quale se ma e ed o oppure né anche
    con senza su sul sulla sui in nel nella nei nelle a al alla ai alle di del della dei delle degli da dal dalla dai dalle per tra fra
    secondo dopo prima durante contro verso presso fino oltre mentre però tuttavia inoltre infatti quindi dunque così allora poi
    ora adesso oggi ieri domani già ancora non sì mai sempre quasi solo più meno molto molti molte poco pochi tutto tutta tutti tutte
    alcuni alcune altri altre altro ogni nessuno niente nulla due tre quattro cinque è era fu sono erano ha hanno aveva c'è ci si`,
  sayings: `disse dice ha chiese chiede rispose risponde spiega spiegò aggiunge aggiunse afferma racconta scrive ricorda`,
  calendar: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  fronts: `alle a in dal nel verso il`,
});
