import { useState } from 'preact/hooks';
import { limits, type MomentView } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { Sheet } from '../../../parts/sheet';
import { useControl } from '../context';
import { useLineDeeds, useLines } from './use-lines';

/** Another line: on from now, or back along the turns with their phases as a timeline; a name and a reason. Choose, write, press. */
export function RewindSheet({ onClose }: { onClose: () => void }) {
  const { page } = useControl();
  const tree = useLines();
  const deeds = useLineDeeds();
  const [moment, setMoment] = useState<number | 'now' | null>(null);
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const turns = byTurn(tree?.moments ?? []);
  const running = page.header.phase !== 'lobby' && page.header.phase !== 'closed';
  const ready = moment !== null && name.trim() !== '' && reason.trim().length >= 3;
  const go = async () => { if (moment !== null && await deeds.rewind(name.trim(), reason.trim(), moment === 'now' ? null : moment)) onClose(); };
  return (
    <Sheet title={t('line.rewind.title')} onClose={onClose} wide testid="rewind-sheet">
      <form class="rewind" onSubmit={event => { event.preventDefault(); void go(); }}>
        <p class="muted">{t('line.rewind.text')}</p>
        {running && (
          <label class={moment === 'now' ? 'moment now chosen' : 'moment now'}>
            <input type="radio" name="moment" checked={moment === 'now'} data-testid="moment-now" onChange={() => setMoment('now')} />
            <span>{t('line.rewind.now')}</span>
            <span class="moment-where">{page.header.turnLabel} · {tWord('phase', page.header.phase)}</span>
          </label>
        )}
        <fieldset class="moments">
          <legend>{t('line.rewind.to')}</legend>
          {tree && turns.length === 0 && <p>{t('line.rewind.none')}</p>}
          <ol>
            {turns.map(([label, moments]) => (
              <li key={label}>
                <span class="moment-turn">{label}</span>
                <span class="moment-phases">
                  {moments.map(({ version, turn, phase }) => (
                    <label key={version} class={version === moment ? 'moment chosen' : 'moment'}>
                      <input type="radio" name="moment" checked={version === moment} data-testid={`moment-${turn}-${phase}`} onChange={() => setMoment(version)} />
                      <span>{tWord('phase', phase)}</span>
                    </label>
                  ))}
                </span>
              </li>
            ))}
          </ol>
        </fieldset>
        <div class="rewind-words">
          <label class="field"><span>{t('line.name')}</span>
            <input type="text" required value={name} maxLength={limits.titleCharacters} placeholder={t('line.name.example')} data-testid="rewind-name" onInput={event => setName(event.currentTarget.value)} />
          </label>
          <label class="field"><span>{t('line.reason')}</span>
            <input type="text" required value={reason} maxLength={limits.reasonCharacters} data-testid="rewind-reason" onInput={event => setReason(event.currentTarget.value)} />
          </label>
        </div>
        <RefusalNote refusal={deeds.action.refusal} />
        <p class="buttons">
          <button type="submit" class="button primary" disabled={!ready || deeds.action.busy} data-testid="rewind-go">{t('line.rewind.go')}</button>
          <span class="muted">{t(moment === 'now' ? 'line.rewind.after.now' : 'line.rewind.after', { code: page.header.joinCode })}</span>
        </p>
      </form>
    </Sheet>
  );
}

function byTurn(moments: readonly MomentView[]): (readonly [string, readonly MomentView[]])[] {
  const labels = [...new Set(moments.map(moment => moment.turnLabel))];
  return labels.map(label => [label, moments.filter(moment => moment.turnLabel === label)] as const);
}
