import { pack } from './pack.ts';

export const polish = pack({
  never: `insp asp podinsp nadkom kom st fot prof hab inż mgr gen płk ppłk mjr kpt por ppor sierż ks bp abp kard św ul al pl pt np tzn tj tzw m.in ok wg zob red im
    ww ds woj pow gm os lek med jw adm marsz pos wicemin prez dyr sędz prok rtm bł o.o mec`,
  numbered: `nr nry s str t tom ust pkt art poz par rozdz rys tab tel godz sygn`,
  open: `r w n.e p.n.e tys sp z.o.o S.A s.a Inc Ltd Corp Co jr ha km min sek egz`,
  plain: `zł gr mln mld km kg cm mm ml hl sms`,
  closing: `itd itp etc in`,
  starters: `mu mi ci jemu nam wam sobie się kogo czego komu jakie jaki jaka ile niech swoje swój to ten ta te tego tej tych on ona ono oni one jego jej ich my wy ja ty kto co który która które gdy kiedy gdzie jak
    dlaczego czy jeśli ale a i oraz lecz jednak więc dlatego ponieważ choć chociaż w we z ze na do od po za przed pod nad przy o u
    dla bez między podczas według wobec mimo przez wśród też także również już jeszcze tylko nie nigdy zawsze prawie wszystko
    wszyscy niektórzy inni każdy nikt nic dziś dzisiaj wczoraj jutro teraz potem później wcześniej następnie tymczasem ponadto
    natomiast zdaniem dwa dwie dwaj trzy cztery pięć jest był była było byli są będzie został została tak tam tu obecnie wtedy`,
  sayings: `powiedział powiedziała mówi mówił mówiła zapytał zapytała pyta odpowiedział dodał dodała dodaje podkreśla podkreślił
    napisał napisała zaznaczył wyjaśnia wyjaśnił stwierdził`,
  calendar: `stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    poniedziałek wtorek środa czwartek piątek sobota niedziela`,
  fronts: `w we o do od po przed około`,
  ordinalLeads: `w z do od po na za przed i oraz ten ta tego tej tym przez jego jej ich swój swoją`,
});
