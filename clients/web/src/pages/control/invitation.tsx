import { t } from '../../messages';
import { JoinCode } from '../../parts/join-code';
import { useControl } from './context';

/** How people come in: the code to read aloud, the picture to scan, the address to type, the projector. */
export function Invitation({ large }: { large: boolean }) {
  const { page } = useControl();
  const code = page.header.joinCode;
  return (
    <section class={large ? 'block invitation large' : 'block invitation'} data-testid="invitation">
      <h2>{t('control.join')}</h2>
      <div class="invitation-row">
        <img class="qr" src={`/api/join/${code}/qr.svg`} alt={t('control.qr', { code })} width="132" height="132" />
        <div>
          <p><JoinCode code={code} /></p>
          <p class="address">{page.joinAddress}</p>
          <p><a class="button small" href={`/board/${code}`} target="_blank" rel="noopener" data-testid="open-board">{t('control.board')}</a></p>
        </div>
      </div>
    </section>
  );
}
