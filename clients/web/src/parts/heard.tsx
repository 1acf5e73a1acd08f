import type { ConversationView, NewsView } from '../protocol';
import { t } from '../messages';
import { conversationName } from './talk/parties';
import type { Talking } from './talk/talking';
import { Voice } from './voice';

/** Says news and messages of others as they come. */
export function Heard({ news, talking }: { news: readonly NewsView[]; talking: Talking }) {
  const words = new Map<string, string>(news.map(item => [`${item.id}@${item.turn}`, `${t('tabs.news')}: ${item.title}`]));
  for (const conversation of talking.talk) {
    const last = conversation.messages.at(-1);
    if (last && last.from !== talking.me) words.set(`${conversation.id}#${last.number}`, said(conversation, talking.me, last.text));
  }
  return <Voice ids={[...words.keys()]} words={id => words.get(id) ?? ''} />;
}

const said = (conversation: ConversationView, me: string, text: string) => `${t('talk.title')}, ${conversationName(conversation, me)}: ${text}`;
