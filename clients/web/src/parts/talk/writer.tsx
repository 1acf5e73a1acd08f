import { limits, type Refusal } from '../../protocol';
import { t } from '../../messages';
import { useKept } from '../../wire/kept';
import { useAction } from '../../wire/use-desk';
import { RefusalNote } from '../refusal-note';

interface Props {
  /** The text is kept on the device under this name until it is sent. */
  readonly keep: string;
  readonly disabled?: boolean;
  readonly send: (text: string) => Promise<Refusal | null>;
  readonly onSent?: () => void;
}

/** Where a message is written. What is typed survives a reload and a refusal. */
export function Writer({ keep, disabled, send, onSent }: Props) {
  const [text, setText, dropText] = useKept(`talk.${keep}`, '');
  const action = useAction();
  const empty = text.trim().length === 0;
  const go = async () => {
    if (empty || disabled || action.busy) return;
    if (await action.run(() => send(text))) { dropText(); onSent?.(); }
  };
  return (
    <form class="writer" onSubmit={event => { event.preventDefault(); void go(); }}>
      <label class="unseen" for={`write-${keep}`}>{t('talk.write')}</label>
      <textarea
        id={`write-${keep}`} rows={3} maxLength={limits.messageCharacters} value={text} placeholder={t('talk.write')} data-testid="talk-text"
        onInput={event => setText(event.currentTarget.value)}
        onKeyDown={event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void go(); } }}
      />
      <div class="buttons">
        <button type="submit" class="button primary" disabled={empty || disabled || action.busy} data-testid="talk-send">{t('talk.send')}</button>
        <span class="muted">{t('talk.keys')}</span>
      </div>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
