import { useState } from 'preact/hooks';
import type { RemarkView, TeamPage } from '../../../protocol';
import { limits } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import type { Desk } from '../../../wire/connection';
import { newId } from '../../../wire/ids';
import { useAction } from '../../../wire/use-desk';
import { placeOf, type Stop } from './moments';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly stops: readonly Stop[];
  readonly place: number;
  readonly remarks: readonly RemarkView[];
  readonly onPlace: (place: number) => void;
  readonly onMoved: () => void;
}

/** The story in chapters: a press goes to where one begins. */
export function Chapters({ stops, place, remarks, onPlace }: Pick<Props, 'stops' | 'place' | 'remarks' | 'onPlace'>) {
  const chapters = remarks.filter(remark => remark.kind === 'chapter');
  if (chapters.length === 0) return null;
  const here = chapters.filter(chapter => placeOf(stops, chapter.version) <= place).at(-1);
  return (
    <nav class="chapters" aria-label={t('remark.chapters')}>
      <ol>
        {chapters.map(chapter => (
          <li key={chapter.remarkId}>
            <button type="button" aria-current={chapter === here ? 'step' : undefined} data-testid={`chapter-${chapter.remarkId}`} onClick={() => onPlace(placeOf(stops, chapter.version))}>
              <span class="muted">{chapter.turnLabel}</span> {chapter.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What was written about moments, nearest first around the one that is shown, and a place to write about it. */
export function Remarks({ desk, stops, place, remarks, onPlace, onMoved }: Props) {
  const action = useAction();
  const drop = (remark: RemarkView) => void action.run(() => desk.command('DropRemark', remark.remarkId)).then(done => { if (done) onMoved(); });
  const role = desk.attached?.role;
  return (
    <section class="block remarks" data-testid="remarks">
      <h2>{t('remark.title')}</h2>
      {(role === 'team' || role === 'control') && <Write desk={desk} version={stops[place]!.version} onMoved={onMoved} />}
      {remarks.length === 0 ? <p class="muted">{t('remark.none')}</p> : (
        <ul class="lines">
          {remarks.map((remark, at) => (
            <li key={remark.remarkId || `live-${at}`} class={placeOf(stops, remark.version) === place ? 'here' : ''} data-testid={`remark-${remark.remarkId || remark.kind}`}>
              <div>
                <p class="remark-head"><span class={`line-mark ${remark.kind}`}>{tWord('remark.kind', remark.kind)}</span> <span class="muted">{remark.by || t('control.title')}</span></p>
                {remark.text && <p class="remark-text">{remark.text}</p>}
              </div>
              <span class="buttons">
                <button type="button" class="button small" data-testid={`remark-go-${remark.remarkId || at}`} onClick={() => onPlace(placeOf(stops, remark.version))}>{remark.turnLabel} · {tWord('phase', remark.phase)}</button>
                {remark.mayDrop && <button type="button" class="button small quiet" disabled={action.busy} onClick={() => drop(remark)}>{t('whatif.drop')}</button>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <RefusalNote refusal={action.refusal} />
    </section>
  );
}

function Write({ desk, version, onMoved }: { desk: Desk<TeamPage>; version: number; onMoved: () => void }) {
  const [text, setText] = useState('');
  const action = useAction();
  const write = async (kind: 'comment' | 'chapter') => {
    if (!(await action.run(() => desk.command('MakeRemark', newId(), version, kind, text)))) return;
    setText('');
    onMoved();
  };
  const isEmpty = text.trim() === '';
  return (
    <form class="remark-write" onSubmit={event => { event.preventDefault(); void write('comment'); }}>
      <label class="field"><span>{t('remark.write')}</span>
        <textarea rows={2} value={text} maxLength={limits.remarkCharacters} data-testid="remark-text" onInput={event => setText(event.currentTarget.value)} />
      </label>
      <span class="buttons">
        <button type="submit" class="button small" disabled={action.busy || isEmpty} data-testid="remark-comment">{t('remark.comment')}</button>
        {desk.attached?.role === 'control' && <button type="button" class="button small" disabled={action.busy || isEmpty} data-testid="remark-chapter" onClick={() => void write('chapter')}>{t('remark.chapter')}</button>}
      </span>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
