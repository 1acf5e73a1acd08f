import type { talk as english } from '../en/talk';
import type { Message } from '../message';

export const talk: Record<keyof typeof english, Message> = {
  'talk.title': 'Mensajes',
  'talk.new': 'Mensaje nuevo',
  'talk.all': 'Todos los mensajes',
  'talk.to': '¿Quién lo oye?',
  'talk.everyone': 'Todos los equipos',
  'talk.ownTeam': 'Nuestro propio equipo',
  'talk.ownTeam.hint': 'Si no elige a nadie, solo lo lee su propio equipo.',
  'talk.title.about': '¿De qué se trata? (abre una conferencia aparte)',
  'talk.voice': '¿Con qué voz? Déjelo vacío para hablar como control.',
  'talk.byControl': '(control)',
  'talk.write': 'Escriba un mensaje',
  'talk.send': 'Enviar',
  'talk.sending': 'Enviando…',
  'talk.keys': 'También se envía con Ctrl e Intro.',
  'talk.unread': { one: '{n} nuevo', other: '{n} nuevos' },
  'talk.earlier': { one: '{n} mensaje anterior', other: '{n} mensajes anteriores' },
};
