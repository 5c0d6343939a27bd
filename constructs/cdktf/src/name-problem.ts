const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const maxLength = 63;

/** Why the server would refuse this name, or undefined. */
export function nameProblem(name: string): string | undefined {
  return kebabCase.test(name) && name.length <= maxLength
    ? undefined
    : `use lower case letters and digits, in parts joined by single hyphens, 1 to ${maxLength} characters, such as ci-deploy`;
}
