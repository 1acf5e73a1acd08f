import type { AgreementsView, AgreementView, NumberView } from '../../../protocol';

/** A number as it stood when so many turns had been released: nothing of its later course. */
export function asOf(number: NumberView, released: number): NumberView {
  const course = number.course.slice(0, released + 1);
  const value = course.at(-1) ?? number.value;
  return { ...number, course, value, change: value - (course.at(-2) ?? value) };
}

const ranks: Readonly<Record<string, number>> = { inForce: 0, offered: 1 };

/** The agreements that bind first, then what lies for signing, then what is over; what nobody else was shown is left out. */
export const agreementsThen = (known: AgreementsView): readonly AgreementView[] =>
  known.agreements.filter(agreement => agreement.versions.length > 0).sort((one, other) => (ranks[one.standing] ?? 2) - (ranks[other.standing] ?? 2));
