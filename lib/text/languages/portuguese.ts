import { pack } from './pack.ts';

export const portuguese = pack({
  never: `eng arq prof dr dra sr sra Sr Sra Srta Srs Sras Dr Dra Drs Prof Profa Eng Arq Exmo Exma Gen Cel Cap Ten Sgt D Pe Fr Sto Sta V.Exa p.ex ex aprox vs cf Exa
    Des Min Dep Sen Gov Pres Ver Maj Alm`,
  numbered: `séc sécs n nº n.º Nº N° No núm pág págs p pp art arts vol cap fig tel km jan fev mar abr mai jun jul ago set out nov dez
    seg ter qua qui sex sáb dom`,
  open: `S.A Ltda Cia Inc Ltd Corp Co Jr Av av R EUA U.E depto`,
  eras: `a.C d.C`,
  closing: `etc`,
  starters: `o a os as um uma uns umas ele ela eles elas eu tu nós você vocês este esta estes estas isto esse essa esses essas isso
    aquele aquela aquilo seu sua seus suas meu minha nosso nossa que quem quando onde como por para com sem sobre sob em no na nos nas
    ao aos à às do da dos das de desde até entre segundo após durante contra perante mediante pelo pela
    mas e ou nem se embora porque pois enquanto além também porém contudo assim então depois antes agora hoje ontem amanhã já ainda
    não sim nunca sempre quase só apenas mais menos muito muitos muitas pouco poucos todo toda todos todas alguns algumas vários
    outro outra outros outras cada nenhum ninguém nada dois duas três quatro cinco é era foi são foram há havia está estão tem`,
  sayings: `disse diz perguntou pergunta respondeu responde explicou explica acrescentou afirmou afirma garantiu escreveu contou
    lembrou insistiu questionou`,
  calendar: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo`,
  fronts: `em às à até desde por`,
});
