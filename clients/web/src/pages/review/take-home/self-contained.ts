import { language } from '../../../messages';

/** How long late parts of a page, such as boundaries of the map, may take to be there. */
const settle = 1_200;

/**
 * What is shown in an element as one file that needs nothing else: no script, no font, no picture from anywhere. Buttons, which would do nothing,
 * become plain text; what was folded stays folded and can be opened, for that needs no script.
 */
export async function selfContained(element: HTMLElement, title: string): Promise<string> {
  await new Promise(resolve => setTimeout(resolve, settle));
  const copy = element.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('button')) button.replaceWith(plain(button));
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const gone of copy.querySelectorAll('script, link, style, img, [data-testid="review-tabs"]')) gone.remove();
  const doc = document.implementation.createHTMLDocument(title);
  doc.documentElement.lang = language();
  doc.head.append(policy(doc), viewport(doc), sheet(doc));
  doc.body.append(copy);
  return `<!doctype html>\n${doc.documentElement.outerHTML}\n`;
}

function plain(button: HTMLElement): HTMLElement {
  const span = document.createElement('span');
  span.className = button.className;
  span.append(...button.childNodes);
  return span;
}

/** The file may fetch nothing, whatever somebody has written into it. */
function policy(doc: Document): HTMLElement {
  const meta = doc.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "default-src 'none'; style-src 'unsafe-inline'";
  return meta;
}

function viewport(doc: Document): HTMLElement {
  const meta = doc.createElement('meta');
  meta.name = 'viewport';
  meta.content = 'width=device-width, initial-scale=1';
  return meta;
}

/** Browsers lose a shorthand that has a variable in it and is refined by a longhand when they write a rule out; it is the page's typeface. */
const typeface = "body { font: 400 1rem/1.45 'Segoe UI', Verdana, sans-serif; font-variant-numeric: tabular-nums; }";

/** The page's own rules, without typefaces: the reader's serif and sans take their place. */
function sheet(doc: Document): HTMLElement {
  const style = doc.createElement('style');
  style.textContent = [...document.styleSheets].flatMap(one => rulesOf(one)).concat(typeface).join('\n');
  return style;
}

function rulesOf(one: CSSStyleSheet): string[] {
  try {
    return [...one.cssRules].filter(rule => !(rule instanceof CSSFontFaceRule) && !rule.cssText.includes('url(')).map(rule => rule.cssText);
  } catch {
    return [];
  }
}
