interface StateFile {
  resources: { mode: string; type: string; name: string; instances: { attributes: Record<string, unknown> }[] }[];
}

/** Reads the text of a state file; an empty text is an empty state. */
export function readStateFile(text: string) {
  const { resources } = (text === "" ? { resources: [] } : JSON.parse(text)) as StateFile;
  const managed = resources.filter(({ mode }) => mode === "managed");
  return {
    addresses: (): string[] => managed.map(({ type, name }) => `${type}.${name}`),
    /** Of the first instance. Throws Error if it is not there. */
    attributesOf(address: string): Record<string, unknown> {
      const found = managed.find(({ type, name }) => `${type}.${name}` === address)?.instances[0];
      if (!found) throw new Error(`${address} is not in the state`);
      return found.attributes;
    },
  };
}
