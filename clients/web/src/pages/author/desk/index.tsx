import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { Masthead } from '../../landing/masthead';
import { CodeEditor, type CodeHandle } from '../code/editor';
import { isDirty, isText } from '../open-text';
import { Campaign } from '../plays/campaign';
import { apply } from '../yaml/patch';
import { Beside, type View } from '../beside';
import { Bar } from './bar';
import { Conflict } from './conflict';
import { DeskContext, type Desk } from './context';
import { Files } from './files';
import { Notices } from './notices';
import { Picture } from './picture';
import { PlaySheet } from './play-sheet';
import { Problems } from './problems';
import { TextHead } from './text-head';
import { useWorkspace } from './use-workspace';

export type Pane = 'files' | 'text' | 'problems' | 'beside';

/** A scenario open for its author: files, the text, what is wrong with it, and beside the text what it means. */
export function AuthorDesk({ id }: { id: string }) {
  const { work, refusal } = useWorkspace(id);
  const [path, setPath] = useState(`${id}/scenario.yaml`);
  const [view, setView] = useState<View | null>(null);
  const [playing, setPlaying] = useState(false);
  const [wide, setWide] = useState(false);
  const [pane, setPane] = useState<Pane>('text');
  const code = useRef<CodeHandle | null>(null);
  const show = useCallback<Desk['show']>((target, place) => {
    void work.open(target).then(found => {
      if (!found) return;
      setPath(target);
      setPane('text');
      if (place) setWide(false);
      if (place) code.current?.go(target, place);
    });
  }, [work]);
  const campaign = useMemo(() => new Campaign(work), [work]);
  useEffect(() => () => campaign.close(), [campaign]);
  const desk = useMemo<Desk>(() => ({
    work, campaign, path, show,
    patch: (target, patch) => {
      const file = work.texts.get(target);
      if (file) work.edit(target, apply(file.text, patch));
    },
  }), [work, campaign, path, show]);
  useLeaveWarning(() => work.isUnkept && work.unsaved.length > 0);
  if (refusal && !work.scenario) return <div class="author-list"><Masthead /><main class="narrow"><RefusalNote refusal={refusal} /></main></div>;
  if (!work.scenario) return <main class="calm" aria-busy="true" />;
  const file = work.texts.get(path);
  return (
    <DeskContext.Provider value={desk}>
      <div class="author-desk" data-pane={pane} data-view={view ?? 'none'} data-wide={wide} data-testid="author-desk" data-checked={work.isChecked}>
        <Bar pane={pane} onPane={setPane} view={view} onView={next => { setView(next); setPane(next ? 'beside' : 'text'); }} onPlay={() => setPlaying(true)} />
        <main class="author-panes">
          <Files />
          <div class="author-text">
            <Notices />
            <TextHead file={file} />
            {file?.theirs && <Conflict file={file} />}
            {file && isText(path)
              ? <CodeEditor handle={code} path={path} text={file.text} readOnly={!file.own} findings={work.check?.findings ?? []} checked={work.isChecked} desk={desk}
                  onChange={text => work.edit(path, text)} onSave={() => void work.save(path)} />
              : <Picture path={path} />}
            <Problems />
          </div>
          {view && <Beside view={view} wide={wide} onWide={setWide} onClose={() => { setView(null); setPane('text'); }} />}
        </main>
        {playing && work.check && <PlaySheet onClose={() => setPlaying(false)} />}
        <p class="unseen" role="status">{file && isDirty(file) ? t('author.unsaved') : ''}</p>
      </div>
    </DeskContext.Provider>
  );
}

/** Only where the device keeps nothing is there anything to lose. */
function useLeaveWarning(isLost: () => boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => { if (isLost()) event.preventDefault(); };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  });
}
