/** What in a text looks like somebody's data. Looked for in the browser only; it warns, it stops nothing. */
export type Hint = 'personal-number' | 'phone' | 'address';

const PERSONAL_NUMBER = /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)/;
/* National help lines (020-…, 116 …) are nobody's. */
const PHONE = /(?<!\d)(?:(?:\+|00)46[\s-]?\d|0(?!20|200)\d)(?:[\s-]?\d){6,9}(?!\d)/;
const ADDRESS =
  /(?:gatan|gata|vägen|väg|gränd|stigen|torget|allén|backen|gården|plan|kajen)\s+\d{1,4}(?!\d)|(?<!\d)\d{1,4}\s+\p{L}+\s+(?:street|road|avenue|lane)\b/iu;

export function hints(text: string): Hint[] {
  const found: Hint[] = [];
  if (PERSONAL_NUMBER.test(text)) found.push('personal-number');
  if (!found.length && PHONE.test(text)) found.push('phone');
  if (ADDRESS.test(text)) found.push('address');
  return found;
}
