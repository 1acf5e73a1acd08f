import { useState } from 'preact/hooks';
import { limits, type ControlNoteView } from '../../protocol';
import { language, t, tWord } from '../../messages';
import { download, toTable } from '../../parts/spreadsheet';
import { RefusalNote } from '../../parts/refusal-note';
import { useKept } from '../../wire/kept';
import { useAction } from '../../wire/use-desk';
import { useControl } from './context';

const shownAtOnce = 3;
const blank = { text: '', actor: '', inject: '' };

/** Private notes of the white cell, stamped with their moment; without a word, a bookmark. */
export function Notes() {
  const { desk, page } = useControl();
  const action = useAction();
  const [note, setNote, drop] = useKept(`note.${page.header.sessionId}`, blank);
  const [all, setAll] = useState(false);
  const { notes } = page.cell;
  const keep = async () => { if (await action.run(() => desk.command('WriteControlNote', note))) drop(); };
  return (
    <section class="block notes" data-testid="notes">
      <h2>{t('notes.title')}</h2>
      <form onSubmit={event => { event.preventDefault(); void keep(); }}>
        <label class="field"><span class="unseen">{t('notes.title')}</span>
          <textarea rows={note.text ? 3 : 1} value={note.text} maxLength={limits.controlNoteCharacters} placeholder={t('notes.write')} data-testid="note-text" onInput={event => setNote({ ...note, text: event.currentTarget.value })} />
        </label>
        {note.text.trim() && <About note={note} onNote={setNote} />}
        <p class="buttons">
          <button type="submit" class="button small" disabled={action.busy} data-testid="note-keep">{note.text.trim() ? t('notes.keep') : t('notes.bookmark')}</button>
          {notes.length > 0 && <button type="button" class="button small quiet" data-testid="notes-export" onClick={() => download(`notes-${page.header.joinCode}.csv`, notesTable(notes))}>{t('notes.export')}</button>}
        </p>
        <RefusalNote refusal={action.refusal} />
      </form>
      <ol class="log note-list" data-testid="note-list">{(all ? notes : notes.slice(0, shownAtOnce)).map(one => <Line key={one.number} one={one} />)}</ol>
      {!all && notes.length > shownAtOnce && <button type="button" class="button small" onClick={() => setAll(true)}>{t('control.more', { n: notes.length - shownAtOnce })}</button>}
    </section>
  );
}

function About({ note, onNote }: { note: typeof blank; onNote: (note: typeof blank) => void }) {
  const { page } = useControl();
  return (
    <div class="note-about">
      <label><span class="unseen">{t('notes.team')}</span>
        <select value={note.actor} data-testid="note-team" onChange={event => onNote({ ...note, actor: event.currentTarget.value })}>
          <option value="">{t('notes.team')}</option>
          {page.desks.filter(one => one.playable).map(({ team }) => <option key={team.actor} value={team.actor}>{team.name}</option>)}
        </select>
      </label>
      <label><span class="unseen">{t('notes.inject')}</span>
        <select value={note.inject} data-testid="note-inject" onChange={event => onNote({ ...note, inject: event.currentTarget.value })}>
          <option value="">{t('notes.inject')}</option>
          {page.msel.map(row => <option key={row.id} value={row.id}>{row.serial} {row.title}</option>)}
        </select>
      </label>
    </div>
  );
}

function Line({ one }: { one: ControlNoteView }) {
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'medium' });
  const where = [one.turn > 0 && one.turnLabel, tWord('phase', one.phase), one.actorName, one.inject].filter(Boolean).join(' · ');
  return (
    <li data-testid={`note-${one.number}`}>
      <time dateTime={one.at}>{time.format(new Date(one.at))}</time> <span class="muted">{where} · {one.person}</span>
      <span class="note-text">{one.text || t('notes.marked')}</span>
    </li>
  );
}

/** Notes as a table for a spreadsheet and the review, oldest first. */
export function notesTable(notes: readonly ControlNoteView[]): string {
  const head = (['time', 'turn', 'phase', 'facilitator', 'team', 'inject', 'note'] as const).map(word => t(`notes.column.${word}`));
  return toTable([head, ...[...notes].reverse().map(one => [one.at, one.turnLabel, tWord('phase', one.phase), one.person, one.actorName, one.inject, one.text || t('notes.marked')])]);
}
