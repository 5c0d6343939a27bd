import { addDuration, DurationError, parseDuration } from "@tokenry/spec";
import { FunctionError, fn, param, t } from "@tokenry/terraform-plugin";

export const durationFunction = fn({
  summary: "Checks a duration and writes it in one way",
  description:
    "Checks an ISO 8601 duration of weeks, days, hours, minutes and seconds as the server does, and writes it in one way: days, and less than a day of hours, minutes and seconds. So `P1W`, `P7D` and `PT168H` become `P7D`. Years and months have no fixed length and are refused.",
  parameters: [param("text", t.string, { description: "The duration, such as `P30D` or `PT90M`." })],
  returns: t.string,
  call(text) {
    try {
      const milliseconds = parseDuration(text.trim());
      addDuration(Date.now(), milliseconds);
      return toDuration(milliseconds);
    } catch (error) {
      if (!(error instanceof DurationError)) throw error;
      throw new FunctionError(error.message, 0);
    }
  },
});

function toDuration(milliseconds: number): string {
  const [days, dayRest] = divide(milliseconds, 86_400_000);
  const [hours, hourRest] = divide(dayRest, 3_600_000);
  const [minutes, minuteRest] = divide(hourRest, 60_000);
  const time = [toPart(hours, "H"), toPart(minutes, "M"), toPart(minuteRest / 1_000, "S")].join("");
  return `P${toPart(days, "D")}${time && `T${time}`}`;
}

const divide = (value: number, by: number): [whole: number, rest: number] => [Math.floor(value / by), value % by];

const toPart = (value: number, unit: string): string => (value === 0 ? "" : `${value}${unit}`);
