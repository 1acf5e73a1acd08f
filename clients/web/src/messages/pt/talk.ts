import type { talk as english } from '../en/talk';
import type { Message } from '../message';

export const talk: Record<keyof typeof english, Message> = {
  'talk.title': 'Mensagens',
  'talk.new': 'Nova mensagem',
  'talk.all': 'Todas as mensagens',
  'talk.to': 'Quem ouve?',
  'talk.everyone': 'Todas as equipes',
  'talk.ownTeam': 'Nossa própria equipe',
  'talk.ownTeam.hint': 'Sem ninguém escolhido, só a sua equipe lê.',
  'talk.title.about': 'De que se trata? (abre uma conferência à parte)',
  'talk.voice': 'Com que voz? Deixe vazio para falar como controle.',
  'talk.byControl': '(controle)',
  'talk.write': 'Escreva uma mensagem',
  'talk.send': 'Enviar',
  'talk.sending': 'Enviando…',
  'talk.keys': 'Ctrl e Enter também enviam.',
  'talk.unread': { one: '{n} nova', other: '{n} novas' },
  'talk.earlier': { one: '{n} mensagem anterior', other: '{n} mensagens anteriores' },
};
