import { t } from '../../messages';
import { useControl } from './context';

const shown = 3;

/** How control has ruled before on the same thing, else on things of the same kind: the latest first. */
export function Similar({ kind, about }: { kind: string; about: string }) {
  const { page } = useControl();
  const alike = (page.packet?.earlier ?? []).filter(one => one.kind === kind);
  const same = alike.filter(one => one.about === about);
  const found = [...same, ...alike.filter(one => one.about !== about)].slice(0, shown);
  if (found.length === 0) return null;
  return (
    <div class="similar" data-testid="similar-rulings">
      <p class="muted">{t('rulings.similar')}</p>
      <ul>{found.map((one, place) => <li key={place}>{one.about === about ? <strong>{one.title}</strong> : one.title} <span class="muted">{one.turnLabel}</span>: {one.reason}</li>)}</ul>
    </div>
  );
}
