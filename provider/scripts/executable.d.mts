export function buildExecutable(platform?: NodeJS.Platform): Promise<Buffer>;
