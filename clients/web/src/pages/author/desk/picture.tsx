import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../messages';
import { isText } from '../open-text';
import { readPicture } from '../wire';

/** A picture of the scenario. */
export function Picture({ path }: { path: string }) {
  const [source, setSource] = useState('');
  useEffect(() => {
    if (isText(path)) return undefined;
    let shown = true;
    // A data address, since the pages allow no other than the server's own.
    void readPicture(path).then(blob => {
      const reader = new FileReader();
      reader.onload = () => { if (shown) setSource(String(reader.result)); };
      reader.readAsDataURL(blob);
    }, () => setSource(''));
    return () => { shown = false; };
  }, [path]);
  return <div class="author-picture">{source && <img src={source} alt={t('author.picture.of', { path })} />}</div>;
}
