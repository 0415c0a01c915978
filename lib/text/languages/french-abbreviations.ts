/**
 * French abbreviations by what they are, from the Lexique des règles typographiques, the style books of agencies in France,
 * Belgium, Switzerland and Quebec, and what courts, theatres and academies write; looked over against CLDR, Moses and pySBD.
 */

const TITLES = `M MM Mr Mrs Ms Mme Mmes MMes Mlle Mlles Me Mes Dr Drs Doct Pr Prof Profs Mgr Mgrs Ste Stes St Sts Sr Srs Fr Rév
  Vve Cte Ctesse Vte Vtesse Pce Hon Vén`;

const OFFICES = `Sén sén Dép dép Min Prés prés Dir dir préf Préf Comm comm Insp insp Ing ing Conf conf adj Adj secr Secr gouv
  Gouv amb Amb proc Proc subst dél Dél gén Gén gal Col Lt-Col lt-col Cdt cdt Cap Cne cne Lt lt Lieut brig Brig Sgt sgt Sgt-chef
  adj.-chef Adm Amir Maj maj s.-préf v.-prés p.-d.g P.-D.G Univ univ coll Coll rédac rédact resp`;

const LINKS = `p.ex c.-à-d c-à-d c.à.d cad càd cf conf vs env av apr inf sup suiv préc i.e e.g ibid ib id loc loc.cit op.cit N.B
  N.D.L.R N.D.T N.D.E s.v compl équiv equiv notam spéc`;

const WORDS_OF_DICTIONARIES = `fém masc sing plur prov pers dict lat lég litt hist jap ital intr introd trad réf réimpr suppl
  univ péj arch vulg angl esp néerl rus gr hébr ar syn étym abrév adv prép pron conj subj indic impér`;

const CREDITS = `chor chorégr scén réal réalis interpr prod distr coprod illustr dess phot photogr lum cost éd édit Éd impr publ
  imprim rééd postf avant-pr`;

const PARTS = `n nn N° n° Nº nº no nos art artt p pp vol vols chap ch fig figs al tél Tél t éd ann bât Bât bull fasc f ff fol f°
  ill liv ms mss par parag § rép sect tab tabl pl append app annex alin paragr num numér lib sér appt esc ét rés imm B.P C.P cod
  R.G`;

const MONTHS = `janv févr fév avr juil juill sept oct nov déc`;

const DAYS = `lun mar mer jeu ven sam dim`;

const PLACES = `Bd bd Bld boul Boul av Av Pl pl sq Sq rte Rte fg Fg faub Faub ch qu arr arrond dép dépt Dépt cant Cant prov Prov
  rég Rég com hab fbg pass Z.I Z.A Z.A.C Ets Éts Éd Édit bur Bur`;

const BODIES = `Sté sté Soc soc Assoc assoc Féd féd Synd synd Min Acad acad Inst inst Fac fac Hôp hôp Bibl bibl Biblioth Mus
  Fond fond Cons cons Trib trib Cass Civ civ Crim crim Com Ass plén Conv conv Ord ord Decr décr Arr circ U.S O.N.U U.E S.N.C.F
  R.A.T.P C.N.R.S C.G.T R.N L.R P.S P.C F.N`;

const UNITS = `min max km kg g m cm mm l ml h sec s j jrs sem mens trim ann pts pt pers env doz hl ha Md Mds k T.T.C H.T HT TTC
  exempl bout moy niv temp alt épais pds`;

/** Also plain words, or their ends: the next word decides. */
const DOUBTFUL = `mont cap col ex`;

const NAMES = `jr Jr sr Cie Cies Inc Ltd Corp Co`;

export const NEVER = [TITLES, OFFICES, LINKS, CREDITS].join(' ');
export const NUMBERED = [PARTS, MONTHS, DAYS].join(' ');
export const OPEN = [WORDS_OF_DICTIONARIES, PLACES, BODIES, UNITS, DOUBTFUL, NAMES].join(' ');
export const COMPANY = `S.A S.A.S S.A.R.L S.C.I S.N.C S.A.S.U Inc Ltd Corp`;
