/** A text as both stores keep it, in UTF-8: U+FFFD stands for a surrogate without its other half. */
export const toStoredText = (text: string): string => Buffer.from(text).toString();
