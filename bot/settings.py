"""Every setting of the environment, read once at start, refused in one line when wrong."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError

FAILPOINTS = ("before-commit", "after-commit", "after-send", "before-mark")
LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}


class Settings(BaseSettings):
    """The environment. Field descriptions are the documentation; ``docs/settings.md`` is checked against them."""

    model_config = SettingsConfigDict(env_prefix="IKIORTI_", env_ignore_empty=True, extra="ignore")

    data_dir: Path = Field(Path("data"), description="Directory of the database, the keys and nothing else.")
    database_url: str = Field(
        "", description="sqlite:///… or postgresql://…; empty: SQLite in the data directory."
    )
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8080, ge=0, le=65535, description="Port to listen on.")
    base_url: str = Field("http://localhost:8080", description="How citizens and staff reach this service.")
    keys: Path | None = Field(
        None, description="Key file; empty: keys.json in the data directory, made at first start."
    )
    metrics_token: str = Field(
        "", description="Bearer token for /metrics from other machines; empty: local only."
    )
    telegram_token: str = Field(
        "", description="Token of the citizens' Telegram bot; empty: no Telegram.", repr=False
    )
    telegram_api_url: str = Field(
        "https://api.telegram.org", description="Bot API server of both bots, Telegram's or one's own."
    )
    telegram_webhook_secret: str = Field(
        "", description="Set: Telegram posts to /telegram/webhook with it; empty: long polling.", repr=False
    )
    staff_telegram_token: str = Field(
        "", description="Token of the staff's Telegram bot; empty: there is none.", repr=False
    )
    require_totp: Literal["auto", "on", "off"] = Field(
        "auto", description="Roles that read talks log in with a code; auto: unless the base URL is local."
    )
    rate_limit: Literal["on", "off"] = Field("on", description="off switches rate limits off, for tests.")
    clock_file: Path | None = Field(
        None, description="File with one RFC 3339 instant that time is read from (local base URL only)."
    )
    test_failpoint: str = Field(
        "", description="Where the process kills itself, for tests (local base URL only)."
    )
    trusted_proxy: bool = Field(
        False, description="Believe X-Forwarded-For and -Proto of the proxy in front."
    )

    @field_validator("telegram_token", "staff_telegram_token")
    @classmethod
    def _is_bot_token(cls, value: str) -> str:
        if value and not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", value):
            raise ValueError("must look like 123456:ABC-def, as BotFather gives it")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _is_webhook_secret(cls, value: str) -> str:
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", value):
            raise ValueError("may hold letters, digits, _ and -, at most 256")
        return value

    @field_validator("base_url", "telegram_api_url")
    @classmethod
    def _is_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("must begin with http:// or https:// and name a host")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _is_database(cls, value: str) -> str:
        if value and not re.match(r"^(sqlite|postgres|postgresql|postgresql\+psycopg)://", value):
            raise ValueError("must begin with sqlite:// or postgresql://")
        return value

    @field_validator("test_failpoint")
    @classmethod
    def _is_failpoint(cls, value: str) -> str:
        if value and value.partition(":")[0] not in FAILPOINTS:
            raise ValueError("must be one of " + ", ".join(FAILPOINTS))
        return value

    @model_validator(mode="after")
    def _bots_differ(self) -> Settings:
        if self.telegram_token and self.telegram_token == self.staff_telegram_token:
            raise ValueError("IKIORTI_STAFF_TELEGRAM_TOKEN must not be the token of the citizens' bot")
        return self

    @model_validator(mode="after")
    def _tests_only_locally(self) -> Settings:
        for name in ("clock_file", "test_failpoint"):
            if getattr(self, name) and not self.local:
                raise ValueError(f"IKIORTI_{name.upper()} is refused unless IKIORTI_BASE_URL is local")
        return self

    @property
    def local(self) -> bool:
        """Whether the base URL points at this machine."""
        return urlsplit(self.base_url).hostname in LOCAL_HOSTS

    @property
    def second_step_required(self) -> bool:
        """Whether those who read talks must log in with a code too."""
        return self.require_totp == "on" or (self.require_totp == "auto" and not self.local)

    @property
    def secure(self) -> bool:
        """Whether citizens come by https, so that cookies are marked so."""
        return self.base_url.startswith("https:")

    @property
    def database(self) -> str:
        """The database URL with its default filled in."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'ikiorti.db').absolute()}"

    @property
    def key_file(self) -> Path:
        """The key file with its default filled in."""
        return self.keys or self.data_dir / "keys.json"


def load_settings(environment: dict[str, str] | None = None) -> Settings:
    """Read the environment. Raises ``SettingsError`` with one line naming each wrong variable."""
    try:
        if environment is None:
            return Settings()
        return Settings.model_validate(
            {k.removeprefix("IKIORTI_").lower(): v for k, v in environment.items() if v}
        )
    except ValidationError as error:
        lines = []
        for fault in error.errors():
            name = "IKIORTI_" + str(fault["loc"][0]).upper() if fault["loc"] else ""
            words = fault["msg"].removeprefix("Value error, ")
            lines.append(f"{name}: {words}" if name else words)
        raise SettingsError("; ".join(lines)) from error


def terminate_self() -> None:
    """End this process at once and without farewell, as a power cut would; only failpoints call it."""
    os.kill(os.getpid(), 9)
