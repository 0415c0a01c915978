import { pack } from './pack.ts';
import { COMPANY, NEVER, NUMBERED, OPEN } from './portuguese-abbreviations.ts';

export const portuguese = pack({
  never: NEVER,
  numbered: NUMBERED,
  open: OPEN,
  company: COMPANY,
  clipped: /^\p{Ll}{1,6}[bcdfghjkpqtvw]$/u, // prov, téc; Portuguese words end in vowels or l, m, n, r, s, x, z
  plain: `web blog chip rock rap pop show kit set internet ticket déficit superávit marketing shopping streaming round hit top app
    pub bit backup laptop hip-hop tablet staff talk stand spot ranking parking deck cricket ballet rugby test pet tag band`,
  lettered: `plano grupo grupos vitamina vitaminas classe série liga hepatite categoria ponto letra bloco tipo nível setor porta ala
    zona divisão opção terminal alínea anexo modelo variante turma`,
  conjunctions: `quando se embora porque enquanto`,
  eras: `a.C d.C`,
  closing: `etc`,
  starters: `tel o a os as um uma uns umas ele ela eles elas eu tu nós você vocês este esta estes estas isto esse essa esses essas
    isso aquele aquela aquilo seu sua seus suas meu minha nosso nossa que quem quando onde como por para com sem sobre sob em no
    na nos nas ao aos à às do da dos das de desde até entre segundo após durante contra perante mediante pelo pela mas e ou nem se
    embora porque pois enquanto além também porém contudo assim então depois antes agora hoje ontem amanhã já ainda não sim nunca
    sempre quase só apenas mais menos muito muitos muitas pouco poucos todo toda todos todas alguns algumas vários outro outra
    outros outras cada nenhum ninguém nada dois duas três quatro cinco é era foi são foram há havia está estão tem ora aí aqui ali
    lá cá eis afinal aliás porventura talvez bastante demais demasiado tanto tão qualquer quaisquer quanto quantos quantas qual
    quais cujo seis sete oito nove dez onze doze vinte trinta cem mil dezenas centenas milhares milhões será serão seria eram fora
    houve haverá terá teve tinha tinham vai vão deve devem pode podem falta faltam resta restam basta parece consta conforme
    graças apesar dentro debaixo acima abaixo atrás adiante perto longe junto devido dado diante dessa desse desta deste disso
    disto nesse nessa neste nesta nisso num numa daí dali daquele naquele algum alguma alguém tudo ambos ambas diversos inúmeros
    inclusive somente sequer tampouco outrora entretanto todavia portanto logo primeiro finalmente atualmente recentemente enfim
    segunda terça quarta quinta sexta sábado domingo entrada ingressos bilhetes informações polícia senhor senhora me te lhe lhes`,
  sayings: `disse diz perguntou pergunta respondeu responde explicou explica acrescentou afirmou afirma garantiu escreveu contou
    lembrou insistiu questionou admite admitiu adverte advertiu alega alegou alerta alertou anuncia anunciou argumenta argumentou
    aponta apontou avalia avaliou brinca brincou comenta comentou completa completou conclui concluiu confessa confessou confirma
    confirmou considera conta continua criticou declara declarou defende defendeu desabafa desabafou destacou destaca diziam dizem
    disseram enfatizou exclama exclamou expõe frisa frisou garante gritou grita indaga indagou indica indicou insiste ironizou
    justifica justificou lamenta lamentou lembra murmura murmurou nota observa observou opina opinou ponderou prevê promete
    prometeu quis questiona reagiu reage reclama reclamou reconhece reconheceu recorda recordou reforça reforçou reitera reiterou
    relata relatou repete repetiu ressalta ressaltou resume resumiu ri sorri retruca retrucou revela revelou salienta salientou
    sublinha sublinhou sugere sustenta suspira suspirou sussurrou`,
  calendar: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo`,
  fronts: `em às à até desde por`,
});
