/** Paths of the executable script and of the package that Terraform installs. */
export interface BuiltProvider {
  script: string;
  zip: string;
}

/** @param dist where to write both files; default: the `dist` folder of this workspace */
export function buildProvider(dist?: string): Promise<BuiltProvider>;
