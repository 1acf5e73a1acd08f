import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { selfContained } from './self-contained';

/** Drawn beside the page, where nobody sees it, and taken from there as one file that needs nothing else. */
export async function drawn(page: ComponentChild, title: string): Promise<string> {
  const place = document.createElement('div');
  place.className = 'report-stage';
  place.setAttribute('aria-hidden', 'true');
  document.body.append(place);
  try {
    render(page, place);
    return await selfContained(place.firstElementChild as HTMLElement, title);
  } finally {
    render(null, place);
    place.remove();
  }
}
