import { pack } from './pack.ts';

export const spanish = pack({
  never: `Sr Sra Srta Sres Sras Dr Dra Dres Prof Profa D Dª Dña Lic Ing Arq Gral Cnel Cap Tte Sgto Mons Pbro Excmo Excma Ilmo Ilma
    Fr Sto Sta Ud Uds Vd Vds p.ej ej vs cf EE FF Hnos Rvdo Alte Pdte Dir Gob c
    Abg Adj Admón Adm Arz Bco Brig Bto Cte Cmdt Cmte Col Comte Contralmte Coord Cptn Dep Dip Diag Dpto Emmo Exmo
    Fdo Fisc Flia Fra Gdor Gdora Gte Hno Hna Iltre Inst Int Intend Lcda Lcdo Ldo Lda Licda Mag Magfco Mtra Mtro
    Mgter Min Mg Mte Mz Ob Obpo Pdta Pl Ppal Presb Proc Prov Psic Pte Rdo Rda Reg Rep Rev Rvda Sec Secr Sen
    Serv Smo Subtte Supt Tcnel Tte.Cnel V.E V.I V.M V.S Valmte Vda Vto apr atte cfr cit col coord comp esp
    excl gral ib ibid íd incl máx mín mons naz ob.cit op.cit p.e pdte pfo pral prof prov ref rev
    s.e.u.o secr sig ss tít trad últ v.gr`,
  numbered: `s núm núms nº n.º Nº N° No pág págs p pp art arts vol cap fig tel tfno apdo párr km
    ene feb mar abr may jun jul ago sept set oct nov dic
    cód cuad ed epígr f fasc fol ff lám lín pár pl sec secc t tab
    lun mié jue vie sáb dom`,
  open: `UU S.A S.L Cía Inc Ltd Corp Co Jr Avda Av avda pza Pza a.m p.m RR S.M izq dcha depto
    Bo Bº Ctra ctra Edif Esq esq Fracc FF.AA EE.UU CC.AA JJ.OO Ltda Mex Pnte Pblo Prol Pº P.º Rte S.R.L Univ
    Urb Zta hab kg h min seg Nac Depto`,
  eras: `a.C d.C`,
  closing: `etc`,
  starters: `el la los las lo un una unos unas él ella ellos ellas ello yo tú nosotros usted ustedes este esta estos estas esto
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
