import { pack } from './pack.ts';

export const french = pack({
  never: `cap col gén lt cdt brig adj cne M MM Mme Mmes Mlle Mlles Me Mes Dr Pr Prof Mgr Ste St Gén Col Cdt Cap Lt p.ex c.-à-d cf env av apr dir préf coll éd
    ex resp vs Vve sgt adj amb Sén`,
  numbered: `n N° n° Nº no art p pp vol chap fig al tél t éd janv févr avr juil sept oct nov déc`,
  open: `Inc Ltd Corp Co Cie Bd bd av Av boul J.-C S.A S.A.R.L jr Jr hab arr dép min max env U.S U.K O.N.U`,
  closing: `etc`,
  starters: `le la les l un une des du de il elle ils elles on nous vous je tu ce cet cette ces c ça cela ceux celle celui
    son sa ses leur leurs notre votre mon ma mes qui que quoi quand où comment pourquoi combien si mais et ou or donc car ni
    dans sur sous en à au aux par pour avec sans chez vers depuis pendant durant avant après selon malgré contre entre dès
    jusqu lors lorsque puis ensuite alors ainsi aussi cependant toutefois pourtant néanmoins enfin hier aujourd demain
    plus moins trop peu beaucoup plusieurs certains chaque tout toute tous toutes aucun aucune rien personne même
    deux trois quatre cinq est était sont a ont avait y n ne pas d s j qu comme face outre près autre autres parmi faute`,
  sayings: `dit demande répond explique ajoute affirme assure déclare a-t-il a-t-elle précise lance confie écrit raconte`,
  calendar: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche`,
  fronts: `à en vers dès depuis le avant après`,
});
