import { useState } from 'preact/hooks';
import { limits } from '../../protocol';
import { t, tWord } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { go } from '../../route';
import { useAction } from '../../wire/use-desk';
import { useControl, useFormCommand } from './context';
import { LineButtons } from './lines/line-buttons';
import { RoomAway } from './lines/room-away';

/** The one thing that control is asked to do now, and the clock under it. */
export function NextStep() {
  const { desk, page } = useControl();
  const { header } = page;
  const next = useAction();
  const releasing = header.phase === 'adjudication' && page.packet !== null;
  const over = header.phase === 'hotWash' || header.phase === 'closed';
  const advance = () => next.run(() => (releasing ? desk.command('ReleaseResults') : desk.command('AdvancePhase', header.phase)));
  return (
    <section class="next-step" data-testid="next-step">
      <div>
        <p class="kicker">{tWord('phase', header.phase)}{header.turn > 0 && ` · ${header.turnLabel}`}</p>
        <p class="hint">{page.nextHint}</p>
      </div>
      <div class="next-buttons">
        {page.nextAction && (
          <button type="button" class="button primary" disabled={next.busy || header.pausedBecause !== null || header.roomWentTo !== null} onClick={() => void advance()}
            data-testid={releasing ? 'control-release' : 'control-next'}>
            {releasing ? t('control.release') : page.nextAction}
          </button>
        )}
        {over && <button type="button" class="button" data-testid="open-review" onClick={() => go(`/review/${header.sessionId}`)}>{t('verdict.review')}</button>}
      </div>
      <RefusalNote refusal={next.refusal} />
      {header.roomWentTo !== null && <RoomAway name={header.roomWentTo} />}
      {header.phase !== 'lobby' && header.roomWentTo === null && <ClockControls over={over} />}
    </section>
  );
}

function ClockControls({ over }: { over: boolean }) {
  const { desk, page } = useControl();
  const action = useAction();
  const [asking, setAsking] = useState(false);
  const paused = page.header.pausedBecause !== null;
  const closed = page.header.phase === 'closed';
  return (
    <div class="clock-controls">
      {page.header.secondsLeft !== null && (
        <span class="buttons">
          <button type="button" class="button small" disabled={action.busy} data-testid="control-extend-1" onClick={() => void action.run(() => desk.command('ExtendClock', 60))}>{t('control.minutes', { n: 1 })}</button>
          <button type="button" class="button small" disabled={action.busy} data-testid="control-extend-5" onClick={() => void action.run(() => desk.command('ExtendClock', 300))}>{t('control.minutes', { n: 5 })}</button>
        </span>
      )}
      {paused && !closed && <button type="button" class="button small primary" disabled={action.busy} data-testid="control-resume" onClick={() => void action.run(() => desk.command('ResumeSession'))}>{t('control.resume')}</button>}
      {!paused && !asking && !over && <button type="button" class="button small" data-testid="control-pause" onClick={() => setAsking(true)}>{t('control.pause')}</button>}
      {!paused && asking && <PauseForm onDone={() => setAsking(false)} />}
      <LineButtons />
      <RefusalNote refusal={action.refusal} />
    </div>
  );
}

function PauseForm({ onDone }: { onDone: () => void }) {
  const command = useFormCommand();
  const action = useAction();
  const [reason, setReason] = useState('');
  const pause = async () => {
    if (await action.run(() => command('PauseSession', reason.trim() || t('control.pause.default')))) onDone();
  };
  return (
    <form class="pause-form" onSubmit={event => { event.preventDefault(); void pause(); }}>
      <label class="field"><span>{t('control.pause.reason')}</span>
        <input type="text" value={reason} maxLength={limits.reasonCharacters} placeholder={t('control.pause.default')} data-testid="control-pause-reason" onInput={event => setReason(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button small primary" disabled={action.busy} data-testid="control-pause-confirm">{t('control.pause')}</button>
      <button type="button" class="button small quiet" onClick={onDone}>{t('form.cancel')}</button>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
