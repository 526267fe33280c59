# syntax=docker/dockerfile:1
# The portal as a container. No container engine was at hand: this file was checked by parsing only (ContainerFileTests).
ARG DOTNET=10.0

FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:${DOTNET} AS build
ARG TARGETARCH
WORKDIR /source
# What decides the packages comes first, so that a change of code does not fetch them again.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/Uijeongbu.SocialPlan.Domain/Uijeongbu.SocialPlan.Domain.csproj src/Uijeongbu.SocialPlan.Domain/
COPY src/Uijeongbu.SocialPlan.Portal/Uijeongbu.SocialPlan.Portal.csproj src/Uijeongbu.SocialPlan.Portal/
RUN dotnet restore src/Uijeongbu.SocialPlan.Portal --arch $TARGETARCH -p:PublishReadyToRun=true
COPY src/ src/
RUN dotnet publish src/Uijeongbu.SocialPlan.Portal --no-restore --configuration Release --arch $TARGETARCH \
    --self-contained false -p:PublishReadyToRun=true --output /portal

FROM mcr.microsoft.com/dotnet/aspnet:${DOTNET} AS portal
# pg_dump backs PostgreSQL up before a migration; it must not be older than the server.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /portal
COPY --from=build /portal ./
# SQLite file, uploads, keys and backups. Owned by the user that the image brings (APP_UID), who is not root.
RUN mkdir /data && chown $APP_UID:$APP_UID /data
VOLUME /data
ENV Portal__DataDirectory=/data \
    ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0
USER $APP_UID
EXPOSE 8080
# bash opens the connection itself: the image has no curl.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/live HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
ENTRYPOINT ["dotnet", "Uijeongbu.SocialPlan.Portal.dll"]
