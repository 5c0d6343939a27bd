import { type IResolvable, TerraformOutput } from "cdktf";
import { Construct } from "constructs";
import type { Duration } from "./duration.ts";
import { durationProblem } from "./duration-problem.ts";
import { TokenryServiceAccountApiToken } from "./generated/index.ts";
import { nameProblem } from "./name-problem.ts";
import { outputNameProblem } from "./output-name-problem.ts";
import type { ServiceAccountBase } from "./service-account-base.ts";
import { toIsoDuration } from "./to-iso-duration.ts";
import { validateUniqueOutput } from "./validate-unique-output.ts";
import { validateValue } from "./validate-value.ts";

export interface ApiTokenProps {
  /** Owner of the token. The token is made with the owner's provider. */
  readonly serviceAccount: ServiceAccountBase;
  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Default: the construct id. */
  readonly name?: string | undefined;
  /** What the token is for. Default: empty. */
  readonly description?: string | undefined;
  /**
   * How long the token works: an ISO 8601 duration of weeks, days, hours, minutes and seconds (`"P30D"`, `"PT1H"`), or
   * the same as an object (`{ days: 30 }`). Default: it never expires.
   */
  readonly maxAge?: string | Duration | undefined;
  /** Each use moves the expiry to then plus `maxAge`. Default: false. */
  readonly extended?: boolean | IResolvable | undefined;
}

/**
 * An API token of a service account, usually made by `serviceAccount.addApiToken(...)`.
 * A token cannot be changed: another name, description, length of `maxAge` or `extended` makes a new one and revokes the old.
 * A name or a duration that the server would refuse fails the synthesis.
 */
export class ApiToken extends Construct {
  /** The Terraform resource, for what this class does not offer: `dependsOn`, `lifecycle`. */
  readonly resource: TokenryServiceAccountApiToken;

  constructor(scope: Construct, id: string, props: ApiTokenProps) {
    super(scope, id);
    const { serviceAccount, name = id, description, extended } = props;
    const { provider } = serviceAccount;
    const maxAge = props.maxAge === undefined ? undefined : toIsoDuration(props.maxAge);
    validateValue(this, "name", name, nameProblem);
    validateValue(this, "maxAge", maxAge ?? "", durationProblem);
    this.resource = new TokenryServiceAccountApiToken(this, "Default", {
      serviceAccountId: serviceAccount.id,
      name,
      description,
      maxAge,
      extended,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  /** Identifier given by the server, known after the apply. */
  get id(): string {
    return this.resource.id;
  }

  get name(): string {
    return this.resource.name;
  }

  /** The token's text; null after an import. Sensitive: Terraform's state holds it; nothing else may. */
  get fullToken(): string {
    return this.resource.fullToken;
  }

  /** First characters of the token, to recognise it by. */
  get prefix(): string {
    return this.resource.prefix;
  }

  /** RFC 3339, UTC. */
  get issuedAt(): string {
    return this.resource.issuedAt;
  }

  /** RFC 3339, UTC; null if the token never expires. */
  get expiresAt(): string {
    return this.resource.expiresAt;
  }

  get expired(): IResolvable {
    return this.resource.expired;
  }

  /**
   * Gives the token's text out as a sensitive Terraform output: `terraform output -raw <name>`.
   * @param name name of the output, unique in its stack
   */
  addOutput(name: string): TerraformOutput {
    const output = new TerraformOutput(this, name, { value: this.fullToken, sensitive: true });
    output.overrideLogicalId(name);
    validateValue(output, "output name", name, outputNameProblem);
    validateUniqueOutput(output, name);
    return output;
  }
}
