import { useEffect, useState } from 'preact/hooks';
import { limits, type AgreementDraft, type AgreementWords, type ClauseDraft } from '../../protocol';
import { language, t } from '../../messages';
import { useAction } from '../../wire/use-desk';
import { RefusalNote } from '../refusal-note';
import { ClauseForm } from './clause-form';
import type { Dealing, Writing } from './dealing';
import { PartyFields } from './party-fields';
import { WrittenClauses } from './written-clauses';

interface Props {
  readonly writing: Writing;
  readonly dealing: Dealing;
  readonly onChange: (writing: Writing) => void;
  readonly onDone: (id: string | null) => void;
}

/** Where an agreement is written: who, what, until when. A refusal keeps all that was typed. */
export function Writer({ writing, dealing, onChange, onDone }: Props) {
  const [words, setWords] = useState<AgreementWords | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const action = useAction();
  useEffect(() => {
    let shown = true;
    dealing.words().then(known => { if (shown) setWords(known); }, () => undefined);
    return () => { shown = false; };
  }, [language()]);
  const { text } = writing;
  const until = text.until || words?.turns.at(-1)?.turn || 0;
  const put = (part: Partial<AgreementDraft>) => onChange({ ...writing, text: { ...text, until, ...part } });
  const send = async (offer: boolean) => {
    if (await action.run(() => dealing.write(writing.id, { ...text, until }, offer, writing.onto, writing.forActor))) onDone(writing.id);
  };
  if (!words) return <p class="muted" aria-live="polite">{t('agreement.words')}</p>;
  if (at !== null) {
    const save = (clause: ClauseDraft) => { put({ clauses: text.clauses[at] ? text.clauses.map((old, place) => (place === at ? clause : old)) : [...text.clauses, clause] }); setAt(null); };
    return <ClauseForm words={words} text={{ ...text, until }} clause={text.clauses[at]} onSave={save} onCancel={() => setAt(null)} />;
  }
  return (
    <form class="agreement-writer" onSubmit={event => { event.preventDefault(); void send(true); }}>
      {writing.onto > 0 && <p class="muted">{t('agreement.answering', { v: String(writing.onto) })}</p>}
      <label class="field"><span>{t('agreement.field.title')}</span>
        <input type="text" value={text.title} maxLength={limits.titleCharacters} data-testid="agreement-title" onInput={event => put({ title: event.currentTarget.value })} />
      </label>
      {writing.onto === 0 && <PartyFields text={text} words={words} me={dealing.me} writing={writing} dealing={dealing} onPut={put} onVoice={onChange} />}
      <WrittenClauses text={{ ...text, until }} words={words} onEdit={setAt} onPut={clauses => put({ clauses })} />
      {text.clauses.length < limits.clauses && <button type="button" class="button" disabled={text.parties.length < 2} data-testid="clause-add" onClick={() => setAt(text.clauses.length)}>{t('agreement.clause.add')}</button>}
      {text.parties.length < 2 && <p class="muted">{t('agreement.parties.first')}</p>}
      <label class="field"><span>{t('agreement.field.until')}</span>
        <select value={until} data-testid="agreement-until" onChange={event => put({ until: Number(event.currentTarget.value) })}>
          {words.turns.map(turn => <option key={turn.turn} value={turn.turn}>{turn.label}</option>)}
        </select>
      </label>
      <RefusalNote refusal={action.refusal} />
      <div class="buttons">
        <button type="submit" class="button primary" disabled={action.busy} data-testid="agreement-offer">{t(writing.onto > 0 ? 'agreement.offer.version' : 'agreement.offer')}</button>
        <button type="button" class="button" disabled={action.busy} data-testid="agreement-keep" onClick={() => void send(false)}>{t('agreement.keep')}</button>
        <button type="button" class="button small quiet" data-testid="agreement-discard" onClick={() => onDone(null)}>{t('agreement.discard')}</button>
      </div>
      <p class="muted">{t('agreement.keep.hint')}</p>
    </form>
  );
}
