import type { Message } from '../message';

export const hotWash = {
  'hotwash.title': 'Balance',
  'hotwash.promise': 'Nadie sabrá quién escribió qué: ni quien facilita, ni el registro. Sus respuestas solo se pueden leer en este dispositivo.',
  'hotwash.ask.surprise': '¿Qué le sorprendió?',
  'hotwash.ask.otherwise': '¿Qué haría de otra manera?',
  'hotwash.ask.takeaway': '¿Qué se lleva?',
  'hotwash.send': 'Enviar',
  'hotwash.change': 'Cambiarla',
  'hotwash.showAll': { one: 'Mostrar todas ({n} nueva)', other: 'Mostrar todas ({n} nuevas)' },
  'hotwash.queue': 'Solo usted las lee hasta que las muestre en la pared.',
  'hotwash.count': { one: '{n} respuesta', other: '{n} respuestas' },
  'hotwash.unnamed': 'Parecidas',
  'hotwash.rename': 'Renombrar',
  'hotwash.name': 'Nombre del grupo',
  'hotwash.move': 'Mover «{text}» a otro grupo',
  'hotwash.moveTo': 'Mover a…',
  'hotwash.byWords': 'de vuelta adonde van sus palabras',
  'hotwash.show': 'Mostrar',
  'hotwash.hide': 'Ocultar',
  'hotwash.more': { one: '{n} más', other: '{n} más' },
  'hotwash.wall': 'Lo que dijimos',
} satisfies Record<string, Message>;
