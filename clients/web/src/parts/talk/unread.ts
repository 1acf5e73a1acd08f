import type { ConversationView } from '../../protocol';

/** How many messages of a conversation its reader has not opened; what the reader wrote is read. */
export function unreadIn(conversation: ConversationView, reader: string): number {
  const last = conversation.messages.at(-1)?.number ?? 0;
  return Math.max(0, last - (conversation.read[reader] ?? 0));
}

/** Unread messages of all conversations. */
export const unreadOf = (talk: readonly ConversationView[], reader: string): number =>
  talk.reduce((sum, conversation) => sum + unreadIn(conversation, reader), 0);
