/** The text of a Terraform reference: `var.a` -> `${var.a}`. */
export function ref(expression: string): string {
  return `\${${expression}}`;
}
