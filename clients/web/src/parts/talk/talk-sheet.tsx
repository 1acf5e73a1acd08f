import { useState } from 'preact/hooks';
import { t } from '../../messages';
import { Sheet } from '../sheet';
import { NewTalk } from './new-talk';
import { conversationName, PartyMarks } from './parties';
import type { Talking } from './talking';
import { Thread } from './thread';
import { unreadIn } from './unread';
import { Writer } from './writer';

const writing = 'new';

/** All conversations; one of them open, or a new one being written. */
export function TalkSheet({ talking, onClose }: { talking: Talking; onClose: () => void }) {
  const [open, setOpen] = useState<string | null>(talking.talk.length === 0 ? writing : null);
  const conversation = talking.talk.find(one => one.id === open);
  const back = <button type="button" class="button small quiet" data-testid="talk-back" onClick={() => setOpen(null)}>‹ {t('talk.all')}</button>;
  const heard = (members: readonly string[], title: string) => {
    const wanted = [...new Set(members)].sort().join('+') + (title.trim() ? `/${title.trim()}` : '');
    setOpen(wanted);
  };
  return (
    <Sheet title={conversation ? conversationName(conversation, talking.me) : open === writing ? t('talk.new') : t('talk.title')} onClose={onClose} wide testid="talk">
      {conversation && (
        <>
          {back}
          <p class="kicker"><PartyMarks parties={conversation.members} /></p>
          <Thread conversation={conversation} talking={talking} />
          <Writer
            key={conversation.id} keep={`${talking.session}.${conversation.id}`}
            send={text => talking.send({ to: conversation.members.map(member => member.id).filter(id => id !== talking.me), title: conversation.title, text, as: '' })}
          />
        </>
      )}
      {open === writing && <>{talking.talk.length > 0 && back}<NewTalk talking={talking} onSent={heard} /></>}
      {!conversation && open !== writing && (
        <>
          <button type="button" class="button primary" data-testid="talk-new" onClick={() => setOpen(writing)}>{t('talk.new')}</button>
          <ul class="conversations">
            {talking.talk.map(one => {
              const unread = unreadIn(one, talking.reader);
              const last = one.messages.at(-1);
              return (
                <li key={one.id}>
                  <button type="button" class={unread > 0 ? 'conversation unread' : 'conversation'} data-testid={`talk-open-${one.id}`} onClick={() => setOpen(one.id)}>
                    <span class="conversation-name"><strong>{conversationName(one, talking.me)}</strong>{unread > 0 && <span class="unread-count">{t('talk.unread', { n: unread })}</span>}</span>
                    <span class="conversation-last muted">{last?.text}</span>
                  </button>
                </li>
              );
            })}
          </ul>
          {open !== null && <p class="muted" aria-live="polite">{t('talk.sending')}</p>}
        </>
      )}
    </Sheet>
  );
}
