import type { ConversationView, MessageDraft, PartyView, Refusal } from '../../protocol';

/** Somebody who talks: what they hear, whom they may address, and how it is sent. */
export interface Talking {
  /** The own party: an actor's id, or control. */
  readonly me: string;
  /** Under which name reading is noted: a seat, or control. */
  readonly reader: string;
  /** For what is kept on the device. */
  readonly session: string;
  readonly talk: readonly ConversationView[];
  /** Who may be addressed. */
  readonly parties: readonly PartyView[];
  /** Actors for whom control may speak; empty for teams. */
  readonly voices: readonly PartyView[];
  readonly send: (message: MessageDraft) => Promise<Refusal | null>;
  readonly markRead: (conversation: string, number: number) => Promise<unknown>;
}
