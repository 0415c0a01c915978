import { COMPANY, NEVER, NUMBERED, OPEN } from './italian-abbreviations.ts';
import { pack } from './pack.ts';

export const italian = pack({
  never: NEVER,
  numbered: NUMBERED,
  open: OPEN,
  company: COMPANY,
  clipped: /^\p{Ll}{1,6}[bcdfghjkmpqstvwz]$/u, // dist, provv, amm; Italian words end in vowels, few in l, n or r
  plain: `sport film tram bus club stop test team web jazz rock pop quiz chef robot summit budget ticket record standard smog spot
    show set box cast bonus virus campus lapis gas caos nord sud est ovest tennis basket golf raid blitz boss star app post blog
    chat clic click design stress gossip ring slip clan vip kit chip byte led jet doc top rap vivavoce est off ok pub yacht gap
    flop cult look spread trend rating export import deficit surplus`,
  lettered: `piano gruppo gironi girone vitamina vitamine classe serie epatite categoria punto lettera blocco tipo scala settore zona
    palazzina comma allegato opzione terminal variante curva sezione`,
  conjunctions: `quando se benché sebbene poiché finché mentre`,
  eras: `a.C d.C`,
  closing: `ecc etc`,
  starters: `tel info il lo la i gli le l un uno una lui lei egli ella esso essa essi loro io tu noi voi questo questa questi
    queste quello quella quelli ciò suo sua suoi sue mio nostro che chi cosa quando dove come perché quanto quale se ma e ed o
    oppure né anche con senza su sul sulla sui in nel nella nei nelle a al alla ai alle di del della dei delle degli da dal dalla
    dai dalle per tra fra secondo dopo prima durante contro verso presso fino oltre mentre però tuttavia inoltre infatti quindi
    dunque così allora poi ora adesso oggi ieri domani già ancora non sì mai sempre quasi solo più meno molto molti molte poco
    pochi tutto tutta tutti tutte alcuni alcune altri altre altro ogni nessuno niente nulla due tre quattro cinque è era fu sono
    erano ha hanno aveva c'è ci si intanto frattempo finora appena presto tardi spesso talvolta forse magari certo anzi insomma
    infine comunque ovvero cioè nonostante malgrado lungo davanti dietro sopra sotto dentro fuori attorno intorno circa almeno
    soltanto soprattutto proprio perfino persino addirittura neppure neanche nemmeno qualcuno qualche qualcosa chiunque ciascuno
    parecchi numerosi diversi tanti tante troppo troppi entrambi entrambe quanti quante quali cui dell all dall nell sull c sei
    sette otto nove dieci undici dodici venti trenta cento mille furono sarà saranno sarebbe c'era vi ne mi ti deve devono può
    possono vuole resta restano manca mancano servono basta occorre pare sembra risulta stando grazie vista visto dato data
    appunto stasera stamattina domattina domenica lunedì martedì mercoledì giovedì venerdì sabato ingresso biglietti inizio
    signora signor polizia carabinieri vigili`,
  sayings: `disse dice ha chiese chiede rispose risponde spiega spiegò aggiunge aggiunse afferma racconta scrive ricorda affermò
    aggiungono ammette ammise assicura assicurò attacca avverte avvertì commenta commentò conclude concluse conferma confida
    confessa continua denuncia dichiara dichiarò esclama esclamò fa grida gridò insiste insistette interviene lamenta mormora nota
    obietta osserva osservò precisa precisò promette prosegue protesta puntualizza replica replicò ribatte ribadisce riconosce
    ride riferisce riflette ripete risponderà ritiene scherza sorride sospira sostiene sottolinea spiegano sussurra tuona hanno
    ironizza domanda si`,
  calendar: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  fronts: `alle a in dal nel verso il`,
});
