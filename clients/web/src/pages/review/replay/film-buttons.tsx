import { t, type Key } from '../../../messages';
import { paces, type Film, type Pace } from './use-playing';

/** Play, and how: at one of three paces, moment by moment or from phase to phase. */
export function FilmButtons({ film }: { film: Film }) {
  return (
    <span class="film">
      <button type="button" class="button small film-play" aria-pressed={film.playing} data-testid="replay-play" onClick={film.toggle}>
        <span aria-hidden="true">{film.playing ? '❚❚' : '▶'}</span> {t(film.playing ? 'replay.stop' : 'replay.play')}
      </button>
      <select value={film.pace} aria-label={t('replay.pace')} data-testid="replay-pace" onChange={event => film.setPace(event.currentTarget.value as Pace)}>
        {Object.keys(paces).map(pace => <option key={pace} value={pace}>{t(`replay.pace.${pace}` as Key)}</option>)}
      </select>
      <button type="button" class="chip" aria-pressed={film.phasesOnly} data-testid="replay-phases-only" onClick={() => film.setPhasesOnly(!film.phasesOnly)}>{t('replay.phases')}</button>
    </span>
  );
}
