import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ControlPage } from '../../protocol';
import type { Desk } from '../../wire/connection';

export interface AtControl {
  readonly desk: Desk<ControlPage>;
  readonly page: ControlPage;
}

export const ControlContext = createContext<AtControl | null>(null);

export function useControl(): AtControl {
  const at = useContext(ControlContext);
  if (!at) throw new Error('no control desk around this component');
  return at;
}
