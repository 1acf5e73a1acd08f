import type { Message } from '../message';

export const talk = {
  'talk.title': 'Messages',
  'talk.new': 'New message',
  'talk.all': 'All messages',
  'talk.to': 'Who hears it?',
  'talk.everyone': 'Every team',
  'talk.ownTeam': 'Our own team',
  'talk.ownTeam.hint': 'With nobody chosen, only your own team reads it.',
  'talk.title.about': 'What is it about? (opens a conference of its own)',
  'talk.voice': 'In whose voice? Leave empty to speak as control.',
  'talk.byControl': '(control)',
  'talk.write': 'Write a message',
  'talk.send': 'Send',
  'talk.sending': 'Sending…',
  'talk.keys': 'Ctrl and Enter send it, too.',
  'talk.unread': { one: '{n} new', other: '{n} new' },
  'talk.earlier': { one: '{n} earlier message', other: '{n} earlier messages' },
} satisfies Record<string, Message>;
