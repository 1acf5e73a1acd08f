import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Tells the styles how high something stands that sticks to the top of the window: a bar that wraps into two lines on a phone
 * must hide neither what sticks below it nor what the keyboard has just come to.
 */
export function useStuck<T extends HTMLElement>(part: 'bar' | 'ribbons') {
  const element = useRef<T>(null);
  const name = `--${part}-height`;
  useLayoutEffect(() => {
    const page = document.documentElement.style;
    const tell = () => page.setProperty(name, `${element.current?.offsetHeight ?? 0}px`);
    const watch = new ResizeObserver(tell);
    tell();
    watch.observe(element.current!);
    return () => { watch.disconnect(); page.removeProperty(name); };
  }, [name]);
  return element;
}
