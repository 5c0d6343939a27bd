const word = /^[A-Z][A-Z_]*$/;

/** Resources and actions are in capitals; a resource without an action would permit nothing. */
export function validatePermissions(permissions: Readonly<Record<string, readonly string[]>>): string | undefined {
  if (Object.keys(permissions).length === 0) return "must permit at least one action";
  for (const [resource, actions] of Object.entries(permissions)) {
    if (!word.test(resource)) return `must have resources in capitals as keys, such as FLOW, not "${resource}"`;
    if (actions.length === 0) return `must have at least one action for ${resource}`;
    const wrong = actions.find((action) => !word.test(action));
    if (wrong !== undefined) return `must have actions in capitals, such as VIEW, not "${wrong}"`;
  }
  return undefined;
}
