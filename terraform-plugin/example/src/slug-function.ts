import { FunctionError, fn, param, t } from "@tokenry/terraform-plugin";

export const slugFunction = fn({
  summary: "Makes a name for an address out of words",
  parameters: [param("separator", t.string, { description: "One character." })],
  variadic: param("words", t.string),
  returns: t.string,
  call(separator, ...words) {
    if (separator.length !== 1) throw new FunctionError("the separator must be one character", 0);
    return words.map((word) => word.toLowerCase().replace(/[^a-z0-9]+/g, separator)).join(separator);
  },
});
