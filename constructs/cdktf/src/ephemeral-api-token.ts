import { type TerraformProvider, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import type { Duration } from "./duration.ts";
import { durationProblem } from "./duration-problem.ts";
import type { ServiceAccountBase } from "./service-account-base.ts";
import { toIsoDuration } from "./to-iso-duration.ts";
import { validateValue } from "./validate-value.ts";

export interface EphemeralApiTokenProps {
  /** Owner of the token. Default: who the provider's credential belongs to. */
  readonly serviceAccount?: ServiceAccountBase | undefined;
  /** Default: `terraform-run`. */
  readonly name?: string | undefined;
  /** How long the token works after it was last renewed: the most that a killed run leaves. Default: 10 minutes. */
  readonly maxAge?: string | Duration | undefined;
  /** How long the token works at most. Default: 4 hours. */
  readonly absoluteMaxAge?: string | Duration | undefined;
  /** What the token may do, of what its owner may: `RESOURCE:ACTION` each. Default: all of it. */
  readonly permissions?: string[] | undefined;
  /** Default: that of the service account, else the stack's `TokenryProvider` that has no alias. */
  readonly provider?: TerraformProvider | undefined;
}

/**
 * An API token that lives as long as the run of Terraform: no plan and no state holds it. The framework has no ephemeral resources, so
 * this writes the block into the stack itself. `token` can go where Terraform takes ephemeral values: into providers, write-only
 * arguments, provisioners.
 */
export class EphemeralApiToken extends Construct {
  /** `ephemeral.tokenry_api_token.NAME` */
  readonly fqn: string;

  constructor(scope: Construct, id: string, props: EphemeralApiTokenProps = {}) {
    super(scope, id);
    const { serviceAccount, name, permissions, provider = serviceAccount?.provider } = props;
    const maxAge = props.maxAge === undefined ? undefined : toIsoDuration(props.maxAge);
    const absoluteMaxAge = props.absoluteMaxAge === undefined ? undefined : toIsoDuration(props.absoluteMaxAge);
    if (maxAge !== undefined) validateValue(this, "maxAge", maxAge, durationProblem);
    if (absoluteMaxAge !== undefined) validateValue(this, "absoluteMaxAge", absoluteMaxAge, durationProblem);
    const stack = TerraformStack.of(this);
    this.fqn = `ephemeral.tokenry_api_token.${stack.getLogicalId(this.node)}`;
    const block = {
      service_account_id: serviceAccount?.id,
      name,
      max_age: maxAge,
      absolute_max_age: absoluteMaxAge,
      permissions,
      provider: provider?.fqn,
    };
    const given = Object.entries(block).filter(([, value]) => value !== undefined);
    stack.addOverride(this.fqn, Object.fromEntries(given));
  }

  /** The text of the token. */
  get token(): string {
    return `\${${this.fqn}.token}`;
  }

  get id(): string {
    return `\${${this.fqn}.id}`;
  }
}
