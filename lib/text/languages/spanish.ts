import { pack } from './pack.ts';
import { COMPANY, NEVER, NUMBERED, OPEN } from './spanish-abbreviations.ts';

export const spanish = pack({
  never: NEVER,
  numbered: NUMBERED,
  open: OPEN,
  company: COMPANY,
  clipped: /^\p{Ll}{1,6}(?:[bcfghjkmpqtv]|[bcdfgklmnprt][lr]|[bcdgklmprt]n|ct)$/u, // aprox, esp, dept; Spanish words end otherwise
  plain: `club web chef test set kit bit chip pop rap rock golf ring robot debut argot álbum ítem film boom spam blog reloj frac tic
    bloc show shock stock vip pub clic staff sprint cenit zinc ballet internet déficit récord ranking marketing parking tuit
    vermut carnet coñac bistec`,
  lettered: `plan grupo grupos vitamina vitaminas clase serie liga hepatitis categoría punto letra bloque tipo nivel sector puerta
    planta línea zona división opción terminal apartado sección anexo modelo variante tribuna`,
  conjunctions: `cuando si aunque porque mientras`,
  eras: `a.C d.C`,
  closing: `etc`,
  starters: `tel tfno tlf el la los las lo un una unos unas él ella ellos ellas ello yo tú nosotros usted ustedes este esta estos estas esto
    ese esa esos esas eso aquel aquella su sus mi mis tu nuestro nuestra que qué quien quién cuando cuándo donde dónde como cómo
    por para con sin sobre bajo en a al de del desde hasta hacia entre según tras durante ante contra mediante
    pero y e o u ni si sino aunque porque pues mientras además también tampoco así entonces luego después antes
    ahora hoy ayer mañana ya aún todavía no sí nunca siempre casi solo sólo más menos muy mucho muchos muchas poco pocos
    todo toda todos todas algunos algunas varios varias otro otra otros otras cada ninguno ninguna nadie nada
    dos tres cuatro cinco es era fue son fueron ha han había hay está están se le les nos me te
    afortunadamente ahí algo alguien algún alguno aparte apenas aquello aquí asimismo aun bueno cerca conforme
    consideró cualquier cuál cuánto cuántos dado debido debe decenas cientos miles dentro desgraciadamente detrás
    ésta éste ésa ése incluso inmediatamente jamás junto ningún ningunas obviamente seis siete ocho nueve diez
    once doce veinte ojalá pese puede quizá quizás recientemente salvo será sería sigue tal tales tan
    tanto tantos últimamente vaya vamos ves voy primero segundo tercero finalmente actualmente posteriormente
    anteriormente paralelamente llegó hubo habrá tenía tiene tienen hace hacía señor señora policía`,
  sayings: `dijo dice preguntó pregunta respondió responde explicó explica añadió añade afirmó afirma aseguró señaló escribió
    contó recordó insistió exclamó
    admitió advirtió agregó apuntó bromeó bromea comentó concluyó confesó confiesa cuenta declaró defendió denunció
    detalló dijeron expresó expuso indicó interrogó lamentó manifestó matizó opinó planteó precisó prometió
    puntualizó reconoció recordaba relató remarcó replicó reprochó resumió ríe sentenció señala sostuvo soltó
    sostiene subrayó suspiró susurró zanjó recuerda`,
  calendar: `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunes martes miércoles jueves viernes sábado domingo`,
  fronts: `a en desde hasta hacia sobre`,
});
