/** One HTTP request, ready to be sent. */
export interface TransportRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Fires when the caller gives up or the time is over; the transport then stops and rejects. */
  readonly signal: AbortSignal;
}

/** A whole HTTP answer. */
export interface TransportResponse {
  /** Undefined when the platform hides it: browsers do for a redirect that is not followed. */
  readonly status: number | undefined;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends requests. It must not follow redirects and must not retry.
 * It rejects only when there is no answer; an answer of any status resolves.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
  /** Closes idle connections after the requests that are under way. */
  close?(): Promise<void>;
}
