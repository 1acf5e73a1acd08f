/** What can have the focus. */
const reachable = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [type="hidden"])';

/** How long a pressed button may wait for its answer before the focus goes on without it, in milliseconds. */
const patience = 800;

/** Where something stood that is gone. */
interface Gap {
  readonly parent: Element;
  readonly before: Node | null;
  readonly after: Node | null;
}

/**
 * Whoever works by keyboard keeps their place. What had the focus may go away under them: a button gives way to its form, a form to its
 * button, a row to nothing, and a button that waits for its answer cannot be focused meanwhile. The focus then goes to what came instead, or
 * to the nearest that is left, instead of back to the top of the page.
 */
export function keepFocus(): void {
  let last: HTMLElement | null = null;
  let gap: Gap | null = null;
  let byKeyboard = false;
  addEventListener('keydown', () => { byKeyboard = true; }, true);
  addEventListener('pointerdown', () => { byKeyboard = false; }, true);
  document.addEventListener('focusin', event => { last = event.target as HTMLElement; gap = null; });
  const restore = () => {
    if (!byKeyboard || !last || !isLost()) return;
    if (last.isConnected) { if (last.matches(reachable)) last.focus(); } else if (gap) nearest(gap)?.focus();
  };
  const goOn = () => { if (byKeyboard && last?.isConnected && isLost() && !last.matches(reachable)) beside(last)?.focus(); };
  new MutationObserver(records => {
    if (!last || !byKeyboard) return;
    gap = records.map(record => gapLeftBy(last!, record)).find(found => found !== null) ?? gap;
    if (!last.isConnected) restore();
    // A browser takes the focus from a disabled button only after it has drawn: whether it is lost is asked when patience ends.
    else requestAnimationFrame(() => { restore(); if (!last?.matches(reachable)) setTimeout(goOn, patience); });
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

function gapLeftBy(gone: Node, { removedNodes, target, previousSibling, nextSibling }: MutationRecord): Gap | null {
  return [...removedNodes].some(node => node.contains(gone)) ? { parent: target as Element, before: previousSibling, after: nextSibling } : null;
}

/** What came instead; else what comes next, else what came before, in the smallest part of the page that has any. */
function nearest({ parent, before, after }: Gap): HTMLElement | null {
  for (let part: Element | null = parent, [from, to] = [before, after]; part?.isConnected; [from, to, part] = [part, part, part.parentElement]) {
    const all = [...part.querySelectorAll<HTMLElement>(reachable)].filter(isShown);
    const follows = (node: Node, other: Node) => (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !node.contains(other);
    const found = all.find(one => from === null || !from.isConnected || follows(from, one)) ?? all.filter(one => to === null || follows(one, to)).at(-1) ?? all.at(-1);
    if (found) return found;
  }
  return null;
}

/** The nearest to something that cannot be pressed any more. */
const beside = (still: HTMLElement) => nearest({ parent: still.parentElement!, before: still, after: still });

const isShown = (element: HTMLElement) => element.checkVisibility() && element.closest('[inert]') === null;
