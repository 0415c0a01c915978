import { COMPANY, NEVER, NUMBERED, OPEN } from './french-abbreviations.ts';
import { pack } from './pack.ts';

export const french = pack({
  never: NEVER,
  numbered: NUMBERED,
  open: OPEN,
  company: COMPANY,
  clipped: /^(?:\p{L}{0,5}é[bcdfghjklmnpqrtvxz]|\p{Ll}{1,6}(?:[bcdfgptv][lr]|[lnrauei]v|[bdfglmnpst]j|gn))$/u, // dép, compl, suiv, adj
  streets: `av bd bld boul pl sq rte all imp ch fg fbg pass q`,
  lettered: `plan groupe vitamine vitamines classe catégorie série ligue hépatite point lettre type bloc bâtiment escalier zone division
    option porte terminal hall niveau partie section note modèle variante pavillon quai`,
  conjunctions: `quand lorsque si quoique lorsqu parce puisque puisqu tandis`,
  eras: `J.-C`,
  closing: `etc`,
  starters: `tél le la les l un une des du de il elle ils elles on nous vous je tu ce cet cette ces c ça cela ceux celle celui
    son sa ses leur leurs notre votre mon ma mes qui que quoi quand où comment pourquoi combien si mais et ou or donc car ni
    dans sur sous en à au aux par pour avec sans chez vers depuis pendant durant avant après selon malgré contre entre dès
    jusqu lors lorsque puis ensuite alors ainsi aussi cependant toutefois pourtant néanmoins enfin hier aujourd demain
    plus moins trop peu beaucoup plusieurs certains chaque tout toute tous toutes aucun aucune rien personne même
    deux trois quatre cinq est était sont a ont avait y n ne pas d s j qu comme face outre près autre autres parmi faute
    actuellement afin ailleurs apparemment assez autant auparavant autrefois bientôt bref certes ci davantage dehors
    déjà dedans dessous dessus deuxième dire encore ensemble environ évidemment finalement grâce hormis hélas ici
    impossible jadis jamais jusque là lequel laquelle lesquels longtemps lorsqu maintenant malheureusement mieux moi
    naguère non nul oui parfois partout passé peut plutôt pourvu premier première presque puisqu puisque quant
    quelque quelques quelle quel quelles quels quoique rarement sauf seul seule seuls sept huit neuf dix onze douze
    six sinon soit soudain souvent tandis tant tantôt tel telle tellement tôt toujours tour troisième vingt voici
    voilà vu monsieur madame`,
  sayings: `dit demande répond explique ajoute affirme assure déclare a-t-il a-t-elle précise lance confie écrit raconte
    lâche souffle s'interroge poursuit reprend soupire glisse conclut constate estime juge martèle observe plaisante
    prévient promet reconnaît résume rétorque rappelle sourit tranche regrette interroge admet a ont rit s’exclame`,
  calendar: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche`,
  fronts: `à en vers dès depuis le avant après`,
});
