/** One page of a list. */
export interface Page<T> {
  results: T[];
  /** How many there are on all pages. */
  total: number;
}

/** Number of the page, from 1, and results a page. */
export interface PageQuery {
  page?: number;
  size?: number;
}

/** Results a page, unless the query says otherwise. */
export const defaultSize = 100;

/** A list over all of its pages. Each page is asked for when the one before it is used up. */
export class Paginated<T> implements AsyncIterable<T> {
  readonly #getPage: (position: Required<PageQuery>) => Promise<Page<T>>;
  readonly #first: number;
  readonly #size: number;

  constructor(query: PageQuery, getPage: (position: Required<PageQuery>) => Promise<Page<T>>) {
    this.#getPage = getPage;
    this.#first = query.page ?? 1;
    this.#size = query.size ?? defaultSize;
  }

  /** One page; without a number, the first. */
  page(number: number = this.#first): Promise<Page<T>> {
    return this.#getPage({ page: number, size: this.#size });
  }

  /** Page after page. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let seen = (this.#first - 1) * this.#size;
    for (let number = this.#first; ; number++) {
      const page = await this.page(number);
      if (page.results.length === 0) return;
      yield page;
      seen += page.results.length;
      if (seen >= page.total) return;
    }
  }

  /** Result after result. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.results;
  }
}
