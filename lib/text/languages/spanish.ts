import { pack } from './pack.ts';

export const spanish = pack({
  never: `Sr Sra Srta Sres Sras Dr Dra Dres Prof Profa D Dª Dña Lic Ing Arq Gral Cnel Cap Tte Sgto Mons Pbro Excmo Excma Ilmo Ilma
    Fr Sto Sta Ud Uds Vd Vds p.ej ej aprox vs cf EE FF Hnos Rvdo Alte Pdte Dir Gob c`,
  numbered: `s núm núms nº n.º Nº N° No pág págs p pp art arts vol cap fig tel tfno apdo párr km
    ene feb mar abr may jun jul ago sept set oct nov dic`,
  open: `UU S.A S.L Cía Inc Ltd Corp Co Jr Avda Av avda pza Pza a.C d.C a.m p.m RR S.M izq dcha depto`,
  closing: `etc`,
  starters: `el la los las lo un una unos unas él ella ellos ellas ello yo tú nosotros usted ustedes este esta estos estas esto
    ese esa esos esas eso aquel aquella su sus mi mis tu nuestro nuestra que qué quien quién cuando cuándo donde dónde como cómo
    por para con sin sobre bajo en a al de del desde hasta hacia entre según tras durante ante contra mediante
    pero y e o u ni si sino aunque porque pues mientras además también tampoco así entonces luego después antes
    ahora hoy ayer mañana ya aún todavía no sí nunca siempre casi solo sólo más menos muy mucho muchos muchas poco pocos
    todo toda todos todas algunos algunas varios varias otro otra otros otras cada ninguno ninguna nadie nada
    dos tres cuatro cinco es era fue son fueron ha han había hay está están se le les nos me te`,
  sayings: `dijo dice preguntó pregunta respondió responde explicó explica añadió añade afirmó afirma aseguró señaló escribió
    contó recordó insistió exclamó`,
  calendar: `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunes martes miércoles jueves viernes sábado domingo`,
  fronts: `a en desde hasta hacia sobre`,
});
