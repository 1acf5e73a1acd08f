import { t } from '../../../messages';
import { LanguageChoice } from '../../../parts/language-choice';
import { useStuck } from '../../../parts/use-stuck';
import { follow } from '../../../route';
import { views, type View } from '../beside/views';
import type { Pane } from './index';
import { useAuthorDesk } from './context';

interface Props {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  readonly view: View | null;
  readonly onView: (view: View | null) => void;
  readonly onPlay: () => void;
}

/** On a phone one of these at a time, and the views. */
const panes = ['files', 'text', 'problems'] as const;

/** What is open, what can be seen beside it, and the way to play it. */
export function Bar({ pane, onPane, view, onView, onPlay }: Props) {
  const { work } = useAuthorDesk();
  const bar = useStuck('bar');
  return (
    <header class="topbar author-bar" ref={bar}>
      <div class="who">
        <a class="bar-link" href="/author" onClick={follow} data-testid="author-back">{t('author.all')}</a>
        <span class="who-words"><h1>{work.scenario!.title}</h1><span class="seat-title">{work.id}{!work.scenario!.own && ` · ${t('author.readOnly')}`}</span></span>
      </div>
      <div class="when">
        <nav class="author-views" aria-label={t('author.beside')}>
          {views.map(one => (
            <button key={one} type="button" aria-pressed={view === one} data-testid={`author-view-${one}`} onClick={() => onView(view === one ? null : one)}>{t(`author.view.${one}`)}</button>
          ))}
        </nav>
        <button type="button" class="button small author-play" data-testid="author-play" onClick={onPlay}>{t('author.play')}</button>
        <LanguageChoice />
      </div>
      <nav class="author-pane-choice" aria-label={t('author.panes')}>
        {panes.map(one => (
          <button key={one} type="button" aria-pressed={pane === one} data-testid={`author-pane-${one}`} onClick={() => onPane(one)}>
            {t(`author.pane.${one}`)}{one === 'problems' && work.check ? ` · ${work.check.findings.length}` : ''}
          </button>
        ))}
        {views.map(one => (
          <button key={one} type="button" aria-pressed={pane === 'beside' && view === one} data-testid={`author-pane-${one}`} onClick={() => onView(one)}>{t(`author.view.${one}`)}</button>
        ))}
      </nav>
    </header>
  );
}
