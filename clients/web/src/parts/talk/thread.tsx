import { useEffect, useRef } from 'preact/hooks';
import type { ConversationView, MessageView } from '../../protocol';
import { language, t } from '../../messages';
import { partyName } from './parties';
import type { Talking } from './talking';

/** What was said, oldest first, with the last words in sight. */
export function Thread({ conversation, talking }: { conversation: ConversationView; talking: Talking }) {
  const end = useRef<HTMLLIElement>(null);
  const last = conversation.messages.at(-1)?.number ?? 0;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
    if (last > (conversation.read[talking.reader] ?? 0)) void talking.markRead(conversation.id, last);
  }, [conversation.id, last]);
  return (
    <ol class="thread" data-testid="thread">
      {conversation.earlier > 0 && <li class="muted">{t('talk.earlier', { n: conversation.earlier })}</li>}
      {conversation.messages.map(message => <Said key={message.number} message={message} conversation={conversation} talking={talking} />)}
      <li ref={end} class="thread-end" aria-hidden="true" />
    </ol>
  );
}

function Said({ message, conversation, talking }: { message: MessageView; conversation: ConversationView; talking: Talking }) {
  const from = conversation.members.find(member => member.id === message.from);
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(message.at));
  const own = message.from === talking.me;
  return (
    <li class={own ? 'said own' : 'said'} style={from?.colour ? { borderColor: from.colour } : undefined}>
      <p class="said-by">
        <strong>{message.as || (from ? partyName(from) : '')}</strong>
        {message.person && <span> {message.person}, {message.office}</span>}
        {talking.me === '@control' && message.as && <span class="muted"> {t('talk.byControl')}</span>}
        <time dateTime={message.at} class="muted"> {time}</time>
      </p>
      <p class="said-text">{message.text}</p>
    </li>
  );
}
