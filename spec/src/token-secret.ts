const distinctAtLeast = 12;
const repeatedAtMost = 7;
const neighboursAtMost = 12;

/**
 * Why the secret of a token that somebody brings is not taken for random; undefined when it may be. 32 random characters fail
 * once in far more than 10^8 times. The reason repeats nothing of the secret.
 */
export function explainWeakSecret(secret: string): string | undefined {
  const distinct = new Set(secret).size;
  if (distinct < distinctAtLeast) return `has only ${distinct} different characters`;
  if (repeats(secret, repeatedAtMost + 1)) return "repeats a part of itself";
  if (countNeighbours(secret) > neighboursAtMost) return "has characters in the order of the alphabet";
  return undefined;
}

function repeats(text: string, length: number): boolean {
  const seen = new Set<string>();
  for (let from = 0; from + length <= text.length; from++) seen.add(text.slice(from, from + length));
  return seen.size < text.length - length + 1;
}

/** How often a character is followed by itself or its neighbour in the alphabet. */
function countNeighbours(text: string): number {
  let count = 0;
  for (let index = 1; index < text.length; index++) {
    if (Math.abs(text.charCodeAt(index) - text.charCodeAt(index - 1)) <= 1) count++;
  }
  return count;
}
