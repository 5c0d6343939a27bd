/** A `number` where JavaScript prints the same decimal, else a `bigint` or, with a fraction, decimal text. */
export type ExactNumber = number | bigint | string;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** One spelling for each number: `-12.50` and `-1.25e1` are both `-125e-1`. */
export function toCanonicalDecimal(value: ExactNumber): string {
  const match = DECIMAL.exec(String(value));
  if (!match) throw new TypeError(`${String(value)} is not a decimal number`);
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

/** Reads decimal text without losing a digit. */
export function fromDecimal(text: string): ExactNumber {
  const number = Number(text);
  const canonical = toCanonicalDecimal(text);
  if (Number.isFinite(number) && isExactDecimal(number, canonical)) return number === 0 ? 0 : number;
  return /^-?\d+$/.test(text) ? BigInt(text) : text;
}

/** Reads a double. What JavaScript prints for it (0.1) may not be its value: then all digits are kept as text. */
export function fromDouble(value: number): ExactNumber {
  if (!Number.isFinite(value)) throw new TypeError(`${value} is not a finite number`);
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? value : BigInt(value);
  const text = toExactDecimal(value);
  return toCanonicalDecimal(value) === toCanonicalDecimal(text) ? value : text;
}

function isExactDecimal(number: number, canonical: string): boolean {
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return false;
  return toCanonicalDecimal(number) === canonical;
}

/** A double is mantissa / 2^k, which is mantissa * 5^k / 10^k: finitely many digits. */
function toExactDecimal(value: number): string {
  let mantissa = Math.abs(value);
  let places = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    places += 1;
  }
  const digits = (BigInt(mantissa) * 5n ** BigInt(places)).toString().padStart(places + 1, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
