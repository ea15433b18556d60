/** An exact number n/d with d > 0. Scores and shares are compared and rounded exactly; floats only leave at output. */
export type Fraction = { readonly n: number; readonly d: number }

export const zero: Fraction = { n: 0, d: 1 }

/** A whole number as a fraction. */
export function whole(n: number): Fraction {
  return { n, d: 1 }
}

/** Exact fraction of a decimal number as written, for instance 0.25 or 12.5. */
export function fromDecimal(value: number): Fraction {
  if (Number.isInteger(value)) return whole(value)
  const text = value.toFixed(9)
  const scale = 1e9
  return reduced(Math.round(Number(text) * scale), scale)
}

/** n/d in lowest terms. */
function reduced(n: number, d: number): Fraction {
  const divisor = gcd(Math.abs(n), d)
  return divisor === 1 ? { n, d } : { n: n / divisor, d: d / divisor }
}

/** Exact sum; in lowest terms where the divisors differ. */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d }
  const divisor = gcd(a.d, b.d)
  const scale = b.d / divisor
  return settle(a.n * scale + b.n * (a.d / divisor), a.d * scale)
}

/** Exact product in lowest terms. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  if (b.n === b.d) return a
  if (a.d === 1 && b.d === 1) return { n: a.n * b.n, d: 1 }
  return settle(a.n * b.n, a.d * b.d)
}

/** Exact quotient; `b` is not zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return settle(a.n * b.d, a.d * b.n)
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Fraction, b: Fraction): number {
  return a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d
}

/** The smaller of two; the first where they are equal. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(b, a) < 0 ? b : a
}

/** Largest whole number not above the value. */
export function floor(value: Fraction): number {
  return Math.floor(value.n / value.d)
}

/** Nearest whole number, halves upwards. */
export function roundHalfUp(value: Fraction): number {
  return Math.floor((2 * value.n + value.d) / (2 * value.d))
}

/** Rounded to two digits, halves upwards, as a plain number for output. */
export function toTwoDigits(value: Fraction): number {
  return roundHalfUp({ n: value.n * 100, d: value.d }) / 100
}

function settle(n: number, d: number): Fraction {
  const result = reduced(n, d)
  if (Number.isSafeInteger(result.n) && Number.isSafeInteger(result.d)) return result
  // Beyond 2^53 exactness ends; nine digits are more than any output shows.
  return reduced(Math.round((n / d) * 1e9), 1e9)
}

function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
