# syntax=docker/dockerfile:1
# Two stages: the first builds the wheel and installs it with the locked requirements, the second only runs it.
FROM python:3.13-slim AS build
WORKDIR /src
COPY requirements.txt requirements-dev.txt pyproject.toml README.md LICENSE ./
RUN python -m venv /opt/ikiorti \
 && /opt/ikiorti/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.txt
# The build backend comes from the same lock, so that nothing unlocked is fetched.
RUN python -m venv /opt/build \
 && /opt/build/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements-dev.txt
COPY bot bot
COPY flows flows
COPY locales locales
COPY storage storage
COPY admin admin
RUN /opt/build/bin/python -m hatchling build -t wheel -d /tmp/wheel \
 && /opt/ikiorti/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps /tmp/wheel/*.whl

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin ikiorti \
 && install -d -o ikiorti -g ikiorti -m 700 /data
COPY --from=build /opt/ikiorti /opt/ikiorti
ENV PATH=/opt/ikiorti/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONUTF8=1 \
    IKIORTI_DATA_DIR=/data \
    IKIORTI_HOST=0.0.0.0
USER ikiorti
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", \
  "import os, urllib.request; urllib.request.urlopen('http://127.0.0.1:' + os.environ.get('IKIORTI_PORT', '8080') + '/healthz', timeout=4)"]
ENTRYPOINT ["ikiorti"]
CMD ["serve"]
