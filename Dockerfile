FROM node:22-bookworm-slim AS build
WORKDIR /tokenry
COPY . .
RUN npm ci && node scripts/build.mjs && npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /tokenry
COPY --from=build /tokenry /tokenry
RUN mkdir /data && chown node:node /data
USER node
ENV NODE_ENV=production TOKENRY_DATA_DIR=/data
EXPOSE 8080
ENTRYPOINT ["/tokenry/scripts/docker-entrypoint.sh"]
