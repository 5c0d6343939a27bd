/** Options of all benchmarks: `--rounds=N` (5), `--seconds=N` (5), `--quick` (less of everything: not for the record). */
const value = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1];

export const quick = process.argv.includes("--quick");
export const rounds = Number(value("rounds") ?? (quick ? 3 : 5));
/** Of one measurement of requests. */
export const seconds = Number(value("seconds") ?? (quick ? 1 : 5));

for (const [name, number] of Object.entries({ rounds, seconds })) {
  if (Number.isInteger(number) && number >= 1) continue;
  console.error(`--${name} takes a whole number from 1.`);
  process.exit(2);
}
