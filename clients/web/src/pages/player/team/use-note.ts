import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteView, Refusal } from '../../../protocol';
import { useKept } from '../../../wire/kept';
import { useAtDesk } from '../context';

const pause = 1200;
const writtenElsewhere = 'S1731';

export type NoteState = 'loading' | 'waiting' | 'saving' | 'saved' | 'conflict';

/** The reader's private note: fetched when it is opened, kept on the device while it is typed, saved on the server by itself. */
export function useNote() {
  const { desk, session } = useAtDesk();
  // What is typed and not saved yet, over the revision that it was typed on.
  const [typed, setTyped, dropTyped] = useKept<NoteView | null>(`note.${session}`, null);
  const [stored, setStored] = useState<NoteView | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saving, setSaving] = useState(false);
  const latest = useRef({ typed, stored });
  latest.current = { typed, stored };
  const fetchNote = () => desk.ask('OwnNote').then(setStored, () => undefined);
  const conflict = typed !== null && stored !== null && typed.revision !== stored.revision && typed.text !== stored.text;

  const save = async (note: NoteView) => {
    setSaving(true);
    const no = await desk.command('KeepNote', note);
    setSaving(false);
    setRefusal(no && no.code !== writtenElsewhere ? no : null);
    if (no?.code === writtenElsewhere) return fetchNote();
    if (no) return;
    const now = { text: note.text, revision: note.text === latest.current.stored?.text ? note.revision : note.revision + 1 };
    setStored(now);
    if (latest.current.typed?.text === note.text) dropTyped();
    else if (latest.current.typed) setTyped({ text: latest.current.typed.text, revision: now.revision });
  };

  useEffect(() => void fetchNote(), []);
  useEffect(() => {
    if (!typed || !stored || saving || conflict) return;
    if (typed.text === stored.text) return dropTyped();
    const timer = setTimeout(() => void save(typed), pause);
    return () => clearTimeout(timer);
  }, [typed?.text, stored?.revision, saving, conflict]);
  // Whoever closes the page in the middle of a word loses nothing: the command is in the outbox, the text on the device.
  useEffect(() => () => {
    const { typed: left, stored: base } = latest.current;
    if (left && base && left.revision === base.revision && left.text !== base.text) void desk.command('KeepNote', left).then(no => { if (!no) dropTyped(); });
  }, []);

  const state: NoteState = conflict ? 'conflict' : stored === null ? 'loading' : saving ? 'saving' : typed ? 'waiting' : 'saved';
  return {
    state, refusal, stored, text: typed?.text ?? stored?.text ?? '',
    type: (text: string) => setTyped({ text, revision: typed?.revision ?? stored?.revision ?? 0 }),
    takeStored: dropTyped,
    keepTyped: () => { if (typed && stored) setTyped({ text: typed.text, revision: stored.revision }); },
  };
}
