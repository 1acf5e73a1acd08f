import { useState } from 'preact/hooks';
import type { ConversationView, ReplayTalk } from '../../../protocol';
import { language, t } from '../../../messages';
import { partyName } from '../../../parts/talk/parties';

const few = 6;

/** The messages that had been read by then, the latest first; what lay unread is counted, not shown. */
export function MessagesRead({ talk }: { talk: readonly ReplayTalk[] }) {
  if (talk.length === 0) return <p class="muted">{t('replay.messages.none')}</p>;
  return (
    <ul class="replay-talk">
      {talk.map(({ conversation, unread }) => (
        <li key={conversation.id} data-testid={`replay-talk-${conversation.id}`}>
          <h3>{conversation.title || conversation.members.map(partyName).join(', ')} {unread > 0 && <span class="unread-count" data-testid="replay-unread">{t('replay.unread', { n: unread })}</span>}</h3>
          <Thread conversation={conversation} />
        </li>
      ))}
    </ul>
  );
}

/** The last of a conversation; what was said before it is one press away, and stays open while the handle is pulled. */
function Thread({ conversation }: { conversation: ConversationView }) {
  const [whole, setWhole] = useState(false);
  const { messages, members } = conversation;
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'short' });
  const hidden = whole ? 0 : Math.max(0, messages.length - few);
  return (
    <>
      {hidden > 0 && <button type="button" class="button small quiet thread-more" data-testid="replay-talk-more" onClick={() => setWhole(true)}>{t('talk.earlier', { n: hidden })}</button>}
      <ol class="thread">
        {messages.slice(hidden).map(message => {
          const from = members.find(member => member.id === message.from);
          return (
            <li key={message.number} class="said" style={from?.colour ? { borderColor: from.colour } : undefined}>
              <p class="said-by"><strong>{message.as || (from ? partyName(from) : '')}</strong> <span>{message.person}</span> <time dateTime={message.at} class="muted">{time.format(new Date(message.at))}</time></p>
              <p class="said-text">{message.text}</p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
