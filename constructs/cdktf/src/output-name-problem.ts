/** Why Terraform would refuse this name of an output, or undefined. */
export function outputNameProblem(name: string): string | undefined {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)
    ? undefined
    : "use letters, digits, underscores and hyphens, and begin with a letter, such as deploy_token";
}
