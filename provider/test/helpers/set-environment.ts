/** Sets variables of this process, in which the attached provider runs, until the returned function is called. */
export function setEnvironment(variables: Readonly<Record<string, string>>): () => void {
  const saved = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of saved) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
