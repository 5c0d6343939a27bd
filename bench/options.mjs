/** Options of all benchmarks: `--rounds=N` (5), `--quick` (less of everything: for a look, not for the record). */
const value = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1];

export const quick = process.argv.includes("--quick");
export const rounds = Number(value("rounds") ?? (quick ? 3 : 5));
/** Of one measurement of requests. */
export const seconds = quick ? 1 : 3;

if (!Number.isInteger(rounds) || rounds < 1) {
  console.error("--rounds takes a whole number from 1.");
  process.exit(2);
}
