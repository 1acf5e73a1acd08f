import type { Message } from '../message';
import type { who as en } from '../en/who';

export const who = {
  'who.caused.title': 'Quem causou?',
  'who.caused.text': 'Da abertura ao fim: o que o mundo fez sozinho, o que as injeções fizeram e a parte de cada equipe.',
  'who.caused.means': 'O que uma parte significa',
  'who.caused.means.1': 'A sessão é jogada de novo com cada grupo possível de equipes agindo enquanto as outras não fazem nada. A parte de uma equipe é o que o número ganha quando ela entra num grupo, em média sobre todas as ordens em que as equipes poderiam entrar.',
  'who.caused.means.2': 'Por isso as partes sempre somam o total. Duas equipes que só juntas conseguem algo recebem metade cada uma, e uma equipe sem a qual nada mudaria não recebe nada. Uma parte diz o que resultou dos atos de uma equipe, não o que ela pretendia.',
  'who.caused.exact': '{n} partidas da sessão, todos os grupos de equipes: as partes são exatas.',
  'who.caused.sampled': '{n} partidas da sessão, sorteadas: ± é o erro padrão.',
  'who.caused.wait': 'A sessão é jogada repetidas vezes: {percent} %',
  'who.caused.number': 'Número',
  'who.caused.group.score': 'Mandatos',
  'who.caused.group.board': 'O painel comum',
  'who.caused.group.number': 'O que mais mudou',
  'who.caused.opening': 'Abertura',
  'who.caused.world': 'O mundo sozinho',
  'who.caused.injects': 'As injeções',
  'who.caused.rest': 'Todos os outros, por doutrina',
  'who.caused.end': 'Fim',
  'who.caused.luck': 'Com outra sorte teria terminado entre {low} e {high}, metade das vezes abaixo de {middle}.',
  'who.caused.turning': 'Pontos de virada',
  'who.caused.turning.text': 'As decisões sem as quais o fim seria mais diferente: se a equipe não tivesse feito nada naquele turno e o resto igual.',
  'who.caused.goto': 'Ver o turno',
  'who.caused.replay': 'Ver o momento',
  'who.caused.none': 'Respondeu a uma carta e não ordenou nada.',
  'who.caused.chart': '{number}: de {opening} a {end}',
} satisfies Record<keyof typeof en, Message>;
