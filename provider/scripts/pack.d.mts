/** As Terraform names this platform: `linux_amd64`. */
export const platform: string;

/**
 * Makes a filesystem mirror in `dist`/mirror and answers its path.
 * @param dist default: the `dist` folder of this workspace
 * @param options `executable`: the package for this platform holds Node too
 */
export function packProvider(dist?: string, options?: { executable?: boolean }): Promise<string>;
