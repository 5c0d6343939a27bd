const longest = 32;

/** The product name that a User-Agent begins with (`curl`, `Terraform`, `Mozilla`); undefined when there is none. */
export function toUserAgentClass(userAgent: string | undefined): string | undefined {
  const [product] = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+/.exec(userAgent ?? "") ?? [];
  return product?.slice(0, longest);
}
