export const toIds = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
