import type { ComponentChildren } from 'preact';
import type { AgreementDraft, AgreementsView, AgreementWords, BreachDisclosure, BreachJudgement, PartyView, Refusal } from '../../protocol';

/** Somebody who deals with agreements: what they know, for whom they act, and how it is sent. */
export interface Dealing {
  /** The own actor; empty for control. */
  readonly me: string;
  /** For what is kept on the device. */
  readonly session: string;
  readonly known: AgreementsView;
  /** Who does it, in a sentence, where it is not the reader's to do; empty where it is. */
  readonly notMine: (right: 'negotiate' | 'sign') => string;
  /** Actors for whom control may act; empty for teams. */
  readonly voices: readonly PartyView[];
  /** Whom control may let know of a breach; empty for teams. */
  readonly audience: readonly PartyView[];
  readonly words: () => Promise<AgreementWords>;
  readonly write: (id: string, text: AgreementDraft, offer: boolean, onto: number, forActor: string) => Promise<Refusal | null>;
  readonly drop: (id: string, forActor: string) => Promise<Refusal | null>;
  readonly sign: (id: string, version: number, forActor: string) => Promise<Refusal | null>;
  readonly leave: (id: string, reason: string, forActor: string) => Promise<Refusal | null>;
  readonly judge: (judgement: BreachJudgement) => Promise<Refusal | null>;
  readonly disclose: (disclosure: BreachDisclosure) => Promise<Refusal | null>;
  /** For control: who knows of an agreement, or of its secret clauses. */
  readonly whoKnows?: (agreementId: string, secret: boolean) => ComponentChildren;
}

export const everyone = '@everyone';

/** A text that is being written. */
export interface Writing {
  readonly id: string;
  /** The version that it answers; 0 for the first. */
  readonly onto: number;
  readonly text: AgreementDraft;
  /** From control: for whom. */
  readonly forActor: string;
}
