import { useEffect, useState } from 'preact/hooks';

/** Whether there is room for columns; below it the page is one column with tabs. */
export function useWide(pixels = 760): boolean {
  const query = `(min-width: ${pixels}px)`;
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const read = () => setWide(media.matches);
    media.addEventListener('change', read);
    return () => media.removeEventListener('change', read);
  }, [query]);
  return wide;
}
