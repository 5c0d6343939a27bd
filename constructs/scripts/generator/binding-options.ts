/** What every generated file says about the provider. */
export interface BindingOptions {
  /** Short name of the provider: `tokenry`. */
  readonly providerName: string;
  /** Address in `required_providers`: `tokenry.local/tokenry/tokenry`. */
  readonly providerSource: string;
  /** Versions of the provider that fit these bindings: `~> 0.1.0`. */
  readonly versionConstraint: string;
  /** First line of every file. */
  readonly notice: string;
}

export function emitGeneratorMetadata({ providerName, versionConstraint }: BindingOptions): string {
  return `terraformGeneratorMetadata: { providerName: "${providerName}", providerVersionConstraint: "${versionConstraint}" },`;
}
