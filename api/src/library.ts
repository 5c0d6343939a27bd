/** What a program that embeds the server uses. */
export { type Config, ConfigError, readConfig } from "./config.ts";
export { type RunningServer, type ServerOptions, startServer } from "./server.ts";
