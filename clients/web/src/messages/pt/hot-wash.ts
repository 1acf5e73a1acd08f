import type { Message } from '../message';

export const hotWash = {
  'hotwash.title': 'Balanço',
  'hotwash.promise': 'Ninguém saberá quem escreveu o quê: nem quem facilita, nem o registro. Suas respostas só podem ser lidas neste dispositivo.',
  'hotwash.ask.surprise': 'O que surpreendeu você?',
  'hotwash.ask.otherwise': 'O que você faria de outro modo?',
  'hotwash.ask.takeaway': 'O que você leva daqui?',
  'hotwash.send': 'Enviar',
  'hotwash.change': 'Mudar',
  'hotwash.showAll': { one: 'Mostrar todas ({n} nova)', other: 'Mostrar todas ({n} novas)' },
  'hotwash.queue': 'Só você as lê até mostrá-las na parede.',
  'hotwash.count': { one: '{n} resposta', other: '{n} respostas' },
  'hotwash.unnamed': 'Parecidas',
  'hotwash.rename': 'Renomear',
  'hotwash.name': 'Nome do grupo',
  'hotwash.move': 'Mover “{text}” para outro grupo',
  'hotwash.moveTo': 'Mover para…',
  'hotwash.byWords': 'de volta para onde vão suas palavras',
  'hotwash.show': 'Mostrar',
  'hotwash.hide': 'Ocultar',
  'hotwash.more': { one: 'mais {n}', other: 'mais {n}' },
  'hotwash.wall': 'O que dissemos',
} satisfies Record<string, Message>;
