import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What there is, the newest first. */
  readonly ids: readonly string[];
  /** One of them in words. */
  readonly words: (id: string) => string;
}

/** Says what is new to those who do not see it arrive; what was there when the page was opened is not new. */
export function Voice({ ids, words }: Props) {
  const known = useRef(new Set(ids));
  const [said, setSaid] = useState('');
  useEffect(() => {
    const fresh = ids.filter(id => !known.current.has(id));
    known.current = new Set(ids);
    if (fresh.length > 0) setSaid(fresh.map(words).join('. '));
  }, [ids.join(' ')]);
  return <p class="unseen" role="status" data-testid="voice">{said}</p>;
}
