import type { Message } from '../message';

export const hotWash = {
  'hotwash.title': 'Hot wash',
  'hotwash.promise': 'Nobody learns who wrote what: not the facilitator, not the record. Your answers stay readable on this device only.',
  'hotwash.ask.surprise': 'What surprised you?',
  'hotwash.ask.otherwise': 'What would you do otherwise?',
  'hotwash.ask.takeaway': 'What do you take away?',
  'hotwash.send': 'Send',
  'hotwash.change': 'Change it',
  'hotwash.showAll': { one: 'Show all ({n} new)', other: 'Show all ({n} new)' },
  'hotwash.queue': 'Only you read them until you show them on the wall.',
  'hotwash.count': { one: '{n} answer', other: '{n} answers' },
  'hotwash.unnamed': 'Alike',
  'hotwash.rename': 'Rename',
  'hotwash.name': 'Name of the cluster',
  'hotwash.move': 'Move “{text}” to another cluster',
  'hotwash.moveTo': 'Move to…',
  'hotwash.byWords': 'back to where its words belong',
  'hotwash.show': 'Show',
  'hotwash.hide': 'Hide',
  'hotwash.more': { one: '{n} more', other: '{n} more' },
  'hotwash.wall': 'What we said',
} satisfies Record<string, Message>;
