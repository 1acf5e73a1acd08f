import type { Message } from '../message';

export const statements = {
  'statement.title': 'Said in public',
  'statement.none': 'nothing',
  'statement.sum': '{kept} kept, {broken} broken, {open} open',
  'statement.others': { one: '{n} other message to teams', other: '{n} other messages to teams' },
  'statement.lobby': 'Before the first turn',
  'statement.to': 'to {who}',
  'statement.orders': 'Ordered that turn:',
  'statement.orders.none': 'nothing',
  'statement.judge': 'Hold it against what was done',
  'statement.because': 'Why',
  'statement.mark': 'Mark as a public statement',
  'statement.verdict.kept': 'Kept',
  'statement.verdict.broken': 'Broken',
  'statement.verdict.open': 'Open',
  'statement.verdict.none': 'No public statement',
} satisfies Record<string, Message>;
