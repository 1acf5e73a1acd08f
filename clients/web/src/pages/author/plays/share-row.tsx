import type { ComponentChildren } from 'preact';
import { percent } from './words';

/** A line of a table with a share as a bar and in figures; what is none or all stands out. */
export function ShareRow({ share, suspect = false, children }: { share: number; suspect?: boolean; children: ComponentChildren }) {
  return (
    <tr class={suspect ? 'suspect' : ''}>
      <th scope="row">{children}</th>
      <td class="plays-bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10" /><rect class="full" width={share * 100} height="10" /></svg></td>
      <td class="number">{percent(share)}</td>
    </tr>
  );
}
