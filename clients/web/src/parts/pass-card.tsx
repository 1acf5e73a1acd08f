import type { PassReply } from '../protocol';
import { t } from '../messages';
import { JoinCode } from './join-code';

/** A pass large enough to be scanned across a table, or read aloud. */
export function PassCard({ pass, joinCode }: { pass: PassReply; joinCode: string }) {
  return (
    <div class="pass-card" data-testid="pass" data-pass={pass.pass}>
      <img class="qr" src={`/api/join/${joinCode}/pass/${pass.pass}/qr.svg`} alt={t('pass.qr', { code: pass.pass })} width="320" height="320" />
      <div>
        <p>{t('pass.scan')}</p>
        <p class="address" data-testid="pass-address">{pass.address}</p>
        <p>{t('pass.type', { join: joinCode })}</p>
        <p><JoinCode code={pass.pass} /></p>
        <p class="muted">{t('pass.life', { n: Math.round(pass.seconds / 60) })}</p>
      </div>
    </div>
  );
}
