import { useEffect, useState } from 'preact/hooks';
import type { TeamPage, TrailStepView, TrailView } from '../../../protocol';
import { language, t, tWord } from '../../../messages';
import { change, tone } from '../../../numbers/format';
import { Sheet } from '../../../parts/sheet';
import type { Desk } from '../../../wire/connection';

/** A link of the chain, as the server is asked for it. */
export interface Link {
  readonly kind: string;
  readonly id: string;
  readonly turn: number;
}

/** Opens the chain at a number's change in a turn. */
export function ChainButton({ desk, id, turn }: { desk: Desk<TeamPage>; id: string; turn: number }) {
  const [open, setOpen] = useState(false);
  if (turn < 1) return null;
  return (
    <>
      <p><button type="button" class="button small" data-testid="chain-open" onClick={() => setOpen(true)}>{t('chain.open')}</button></p>
      {open && <ChainSheet desk={desk} start={{ kind: 'number', id, turn }} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The causal chain, link by link: what lies behind one, what came of it, and the way that one has come. */
export function ChainSheet({ desk, start, onClose }: { desk: Desk<TeamPage>; start: Link; onClose: () => void }) {
  const [way, setWay] = useState<readonly { link: Link; words: string }[]>([{ link: start, words: '' }]);
  const here = way.at(-1)!.link;
  const view = useLink(desk, here);
  const go = (link: Link) => setWay([...way.slice(0, -1), { link: here, words: view ? nameOf(view) : '' }, { link, words: '' }]);
  return (
    <Sheet title={t('chain.title')} onClose={onClose} testid="chain" wide>
      {way.length > 1 && (
        <ol class="chain-way">
          {way.slice(0, -1).map((step, place) => <li key={place}><button type="button" class="plain-link" onClick={() => setWay(way.slice(0, place + 1))}>{step.words}</button></li>)}
        </ol>
      )}
      {view ? <Shown view={view} onGo={go} /> : <p class="waterfall-wait" aria-busy="true" />}
    </Sheet>
  );
}

const causeName = (kind: string, words: string) => words || tWord('chain.kind', kind);
const nameOf = (view: TrailView) => (view.turnLabel ? `${causeName(view.kind, view.words)} · ${view.turnLabel}` : causeName(view.kind, view.words));

function Shown({ view, onGo }: { view: TrailView; onGo: (link: Link) => void }) {
  const number = view.kind === 'number';
  return (
    <section data-testid="chain-link" data-kind={view.kind} data-id={view.id}>
      <p class="kicker">{tWord('chain.kind', view.kind)}{view.turnLabel && ` · ${view.turnLabel}`}</p>
      <h3 class="chain-here">{causeName(view.kind, view.words)}</h3>
      <div class="chain-columns">
        {number && <Steps title={t('chain.behind')} none={t('chain.behind.none')} steps={view.behind} testid="chain-behind" name={step => causeName(step.kind, step.words)} onGo={step => onGo({ kind: step.kind, id: step.id, turn: step.turn })} />}
        <Steps title={t(number ? 'chain.onward' : 'chain.ahead')} none={t('chain.ahead.none')} steps={view.ahead} testid="chain-ahead" dated={!number}
          name={step => step.label} onGo={step => onGo({ kind: 'number', id: step.key, turn: step.turn })} />
      </div>
      {number && <p class="muted">{t('chain.onward.text')}</p>}
      {view.behind.some(step => step.shared) && <p class="muted">{t('chain.shared.text')}</p>}
    </section>
  );
}

interface StepsProps {
  readonly title: string;
  readonly none: string;
  readonly steps: readonly TrailStepView[];
  readonly testid: string;
  readonly dated?: boolean;
  readonly name: (step: TrailStepView) => string;
  readonly onGo: (step: TrailStepView) => void;
}

function Steps({ title, none, steps, testid, dated, name, onGo }: StepsProps) {
  return (
    <div data-testid={testid}>
      <h4>{title}</h4>
      {steps.length === 0 && <p class="muted">{none}</p>}
      <ol class="chain-steps">
        {steps.map((step, place) => (
          <li key={place}>
            {dated && step.turn !== steps[place - 1]?.turn && <p class="kicker">{step.turnLabel}</p>}
            <button type="button" data-testid={`${testid}-${place}`} onClick={() => onGo(step)}>
              <span>{name(step)}<Law step={step} said={name(step)} /></span>
              <strong class={tone(step.amount, step.good, 3)}>{change(step.amount, step.unit)}</strong>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The rule by which a step went: its reason, source and line, so that the chain ends where the author wrote it. */
function Law({ step, said }: { step: TrailStepView; said: string }) {
  const words = [step.because === said ? '' : step.because, step.source, step.shared ? t('chain.shared') : ''].filter(Boolean).join(' · ');
  return words || step.at ? <small class="muted">{words} {step.at && <code>{step.at}</code>}</small> : null;
}

function useLink(desk: Desk<TeamPage>, link: Link): TrailView | null {
  const [view, setView] = useState<TrailView | null>(null);
  useEffect(() => {
    let shown = true;
    setView(null);
    desk.ask('Trail', link.kind, link.id, link.turn).then(found => { if (shown) setView(found); }, () => undefined);
    return () => { shown = false; };
  }, [desk, link.kind, link.id, link.turn, language()]);
  return view;
}
