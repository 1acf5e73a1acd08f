import type { HotWashQuestionView } from '../protocol';
import { tWord } from '../messages';

/** The question in words: the scenario's own, or the interface's for those that every scenario has. */
export const questionWords = (question: HotWashQuestionView) => question.ask || tWord('hotwash.ask', question.id);
