import { isMap, isScalar, type Scalar } from 'yaml';
import { parse } from './items';

/** A text as YAML writes it, plain where that is the same, and in the quotes that it had where it had some. */
export function written(value: string, style: string, flow: boolean): string {
  if (style === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  if (style === 'QUOTE_DOUBLE' || !isPlain(value, flow)) return JSON.stringify(value);
  return value;
}

function isPlain(value: string, flow: boolean): boolean {
  if (value === '' || /^\s|\s$|[\n\r]/.test(value)) return false;
  const document = parse(flow ? `{ k: ${value} }` : `k: ${value}`);
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.items.length !== 1) return false;
  const found = document.contents.get('k', true) as Scalar | undefined;
  return isScalar(found) && found.type === 'PLAIN' && found.value === value && !document.comment && !found.comment;
}
