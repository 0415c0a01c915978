import { pack } from './pack.ts';

export const french = pack({
  never: `cap col gén lt cdt brig adj cne M MM Mme Mmes Mlle Mlles Me Mes Dr Pr Prof Mgr Ste St Gén Col Cdt Cap Lt p.ex c.-à-d cf env av apr dir préf coll éd
    ex resp vs Vve sgt amb Sén
    Bât Cne Comm Dép Dir Doct Drs Fr Ing Insp Lieut Lt-Col Mgrs Min Mr Mrs Ms MMes Pce Prés Proc Rev Rév Sgt
    Sgt-chef Soc Sr Sté Vte Vtesse Cte Ctesse Ch c-à-d c.à.d cad càd compl conf dict
    equiv fém gal hist ibid id i.e e.g inf introd intr ital jap lat lég litt loc loc.cit masc N.B N.D.L.R
    op.cit pers préc prov publ réf réimpr s.-préf subst sup suppl suiv trad univ v.-prés p.-d.g`,
  numbered: `n N° n° Nº no art p pp vol chap fig al tél t éd janv févr avr juil sept oct nov déc
    ann bât bull fasc f ff fol f° ill liv ms par parag rép sect tab
    lun mer jeu ven sam dim`,
  open: `Inc Ltd Corp Co Cie Bd bd av Av boul S.A S.A.R.L jr Jr hab arr dép min max env U.S U.K O.N.U
    bur Bur Éd Éts Ets dépt Dépt HT TTC sec km kg S.N.C.F R.A.T.P
    pl`,
  eras: `J.-C`,
  closing: `etc`,
  starters: `le la les l un une des du de il elle ils elles on nous vous je tu ce cet cette ces c ça cela ceux celle celui
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
