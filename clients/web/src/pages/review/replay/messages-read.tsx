import type { ReplayTalk } from '../../../protocol';
import { language, t } from '../../../messages';
import { partyName } from '../../../parts/talk/parties';

const few = 6;

/** The messages that had been read by then, the latest first; what lay unread is counted, not shown. */
export function MessagesRead({ talk }: { talk: readonly ReplayTalk[] }) {
  if (talk.length === 0) return <p class="muted">{t('replay.messages.none')}</p>;
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'short' });
  return (
    <ul class="replay-talk">
      {talk.map(({ conversation, unread }) => (
        <li key={conversation.id} data-testid={`replay-talk-${conversation.id}`}>
          <h3>{conversation.title || conversation.members.map(partyName).join(', ')} {unread > 0 && <span class="unread-count" data-testid="replay-unread">{t('replay.unread', { n: unread })}</span>}</h3>
          <ol class="thread">
            {conversation.messages.slice(-few).map(message => {
              const from = conversation.members.find(member => member.id === message.from);
              return (
                <li key={message.number} class="said" style={from?.colour ? { borderColor: from.colour } : undefined}>
                  <p class="said-by"><strong>{message.as || (from ? partyName(from) : '')}</strong> <span>{message.person}</span> <time dateTime={message.at} class="muted">{time.format(new Date(message.at))}</time></p>
                  <p class="said-text">{message.text}</p>
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ul>
  );
}
