import type { Message } from '../message';

export const fix = {
  'fix.changed': 'The scenario was changed.',
  'fix.changed.text': 'Its author has mended the text since this session was opened.',
  'fix.open': 'See the changes',
  'fix.taken': 'This session plays a mended text of its scenario.',
  'fix.back': 'Back to the first text',
  'fix.title': 'What was changed in the scenario',
  'fix.title.back': 'Back to the text of the opening',
  'fix.lead': 'Words, times and conditions of injects that have not come, new injects and briefs can be taken over now. Nobody but you reads them before they come.',
  'fix.lead.back': 'What has come stays as people have read it; all else is again as it was when the session was opened.',
  'fix.none': 'The text cannot be read just now, or has errors. Its author’s page shows them.',
  'fix.nothing': 'Nothing of this can be taken over in a running session. The next session has all of it.',
  'fix.fate.taken': 'Can be taken over',
  'fix.fate.stays': 'Stays as it was',
  'fix.fate.next': 'For the next session',
  'fix.files': 'The changes, file by file · {n}',
  'fix.why': 'Why do you take it over? It stands in the log.',
  'fix.take': 'Take it over',
  'fix.take.back': 'Go back',
} satisfies Record<string, Message>;
