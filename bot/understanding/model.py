"""The trained model: which intent a message has, and in which language it is. Loaded from one small file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from bot.understanding.features import FORM, GROUPS, damped, features, key_of
from bot.understanding.fit import Floats, softmax
from bot.understanding.understood import CLASSES, UNKNOWN

FILE = Path(__file__).parent / "shipped.model"
MAGIC = b"ikiorti understanding 1\n"


class Calibration(msgspec.Struct, frozen=True):
    """How the scores become a confidence, and from which confidence on something is said."""

    sharpness: float = 1.0
    """The power the shared probabilities are raised to before they are made one again; 1 leaves them."""
    sure: float = 0.7
    unsure: float = 0.3
    """Below it the message is unknown."""


class Header(msgspec.Struct, frozen=True):
    """What the file says of itself."""

    digest: str
    """Of the examples and the lexicon it was trained from (``sets.digest``)."""
    classes: tuple[str, ...]
    calibration: Calibration
    unseen: float
    arrays: dict[str, tuple[str, tuple[int, ...]]]
    """Name -> type and shape, in the order the bytes follow."""


class ModelError(Exception):
    """The file is not a model, or one of another version."""


class Weights(msgspec.Struct, frozen=True):
    """One view's weights: features × classes in bytes, each row with its scale, and the bias."""

    rows: npt.NDArray[np.int8]
    scale: npt.NDArray[np.float16]
    bias: Floats

    @classmethod
    def of(cls, weights: Floats, bias: Floats) -> Weights:
        """Round weights to bytes."""
        scale = (np.abs(weights).max(axis=1) / 127).astype(np.float16)
        safe = np.maximum(scale.astype(np.float32), 1e-8)[:, None]
        return cls(
            np.clip(np.rint(weights / safe), -127, 127).astype(np.int8), scale, bias.astype(np.float32)
        )

    def at(self, rows: npt.NDArray[np.int64]) -> Floats:
        """The weights of some features, unrounded."""
        chosen: Floats = self.rows[rows].astype(np.float32) * self.scale[rows].astype(np.float32)[:, None]
        return chosen


class Seen(msgspec.Struct, frozen=True):
    """A message as the model sees it: the features it knows, their rows and their weights in the message."""

    names: list[str]
    rows: npt.NDArray[np.int64]
    values: Floats
    formal: npt.NDArray[np.bool_]
    """Whether the feature is of the groups that say how the message is written."""


class Model(msgspec.Struct, frozen=True, dict=True):
    """Two views of a message, whose probabilities are shared: how it is written, and that with what it speaks of.

    Where the two disagree the shared probability is small, so that what one of them misreads is not said surely.
    """

    digest: str
    keys: npt.NDArray[np.uint32]
    """The features' keys, sorted; a row of the weights each."""
    rarity: npt.NDArray[np.float16]
    """How much a feature's rareness counts (inverse document frequency), a row each."""
    unseen: float
    """The same of a feature that no two examples have."""
    form: Weights
    whole: Weights
    language_keys: npt.NDArray[np.uint32]
    language_odds: npt.NDArray[np.float16]
    """Of a letter n-gram: the logarithm of how much likelier it is in Greenlandic than in Danish."""
    calibration: Calibration
    classes: tuple[str, ...] = CLASSES

    def seen(self, text: str) -> Seen:
        """Look a message's features up; what no example had is left out."""
        names: list[str] = []
        counts: list[float] = []
        groups: list[int] = []
        for number, counted in enumerate(features(text).values()):
            names += counted
            counts += [damped(count) for count in counted.values()]
            groups += [number] * len(counted)
        wanted = np.fromiter((key_of(name) for name in names), np.uint32, len(names))
        place = np.minimum(np.searchsorted(self.keys, wanted), max(len(self.keys) - 1, 0))
        known = self.keys[place] == wanted if len(self.keys) else np.zeros(len(names), bool)
        group = np.array(groups, np.int64)
        rarity = np.where(known, self.rarity[place].astype(np.float32), np.float32(self.unseen))
        values = np.array(counts, np.float32) * rarity
        lengths = np.sqrt(np.bincount(group, values * values, minlength=len(GROUPS)))
        weight = np.sqrt(np.array(list(GROUPS.values())))
        rows, group = place[known], group[known]
        values = (values[known] * (weight / np.maximum(lengths, 1e-9))[group]).astype(np.float32)
        formal = np.array([name in FORM for name in GROUPS])[group]
        return Seen([name for name, there in zip(names, known, strict=True) if there], rows, values, formal)

    def views(self, seen: Seen) -> tuple[Floats, Floats]:
        """The scores of the two views: form alone, and all."""
        formal = seen.rows[seen.formal]
        form = seen.values[seen.formal] @ self.form.at(formal) + self.form.bias
        whole = seen.values @ self.whole.at(seen.rows) + self.whole.bias
        return form, whole

    def chances(self, text: str) -> Floats:
        """The calibrated probability of each class."""
        return shared(*self.views(self.seen(text)), self.calibration.sharpness)

    def ranked(self, text: str) -> list[tuple[str, float]]:
        """The classes with their probabilities, likeliest first; equals stand in the classes' order."""
        chances = self.chances(text)
        return [(self.classes[at], float(chances[at])) for at in np.argsort(-chances, kind="stable")]

    @cached_property
    def unknown(self) -> int:
        """The place of the class of what is none."""
        return self.classes.index(UNKNOWN)

    def dump(self) -> bytes:
        """The file's bytes; the same model always gives the same."""
        arrays = self._arrays()
        header = Header(
            self.digest,
            self.classes,
            self.calibration,
            self.unseen,
            {name: (array.dtype.str, array.shape) for name, array in arrays.items()},
        )
        parts = [np.ascontiguousarray(array).tobytes() for array in arrays.values()]
        return MAGIC + msgspec.json.encode(header) + b"\n" + b"".join(parts)

    def _arrays(self) -> Mapping[str, npt.NDArray[Any]]:
        return {
            "keys": self.keys, "rarity": self.rarity,
            "form": self.form.rows, "form-scale": self.form.scale, "form-bias": self.form.bias,
            "whole": self.whole.rows, "whole-scale": self.whole.scale, "whole-bias": self.whole.bias,
            "language-keys": self.language_keys, "language-odds": self.language_odds,
        }  # fmt: skip

    @classmethod
    def load(cls, file: Path = FILE) -> Model:
        """Read a model file, the shipped one by default. Raises ``ModelError`` and ``OSError``."""
        return cls.loads(file.read_bytes(), file.name)

    @classmethod
    def loads(cls, content: bytes, name: str) -> Model:
        """The model of a file's bytes; ``name`` is what a fault calls it. Raises ``ModelError``."""
        if not content.startswith(MAGIC):
            raise ModelError(f"{name} is not a model of this version")
        end = content.find(b"\n", len(MAGIC))
        try:
            header = msgspec.json.decode(content[len(MAGIC) : end], type=Header)
            arrays: dict[str, npt.NDArray[Any]] = dict(_cut(content, end + 1, header.arrays.items()))
            form = Weights(arrays["form"], arrays["form-scale"], arrays["form-bias"])
            whole = Weights(arrays["whole"], arrays["whole-scale"], arrays["whole-bias"])
            return cls(
                header.digest, arrays["keys"], arrays["rarity"], header.unseen, form, whole,
                arrays["language-keys"], arrays["language-odds"], header.calibration, header.classes,
            )  # fmt: skip
        except (msgspec.MsgspecError, json.JSONDecodeError, KeyError, ValueError) as error:
            raise ModelError(f"{name} is damaged") from error


def shipped(file: Path = FILE) -> Model:
    """The model of a file, the shipped one by default: all of a process share one. As ``Model.load``."""
    written = file.stat()
    return _shipped(file, written.st_mtime_ns, written.st_size)


@lru_cache(maxsize=2)
def _shipped(file: Path, _changed: int, _size: int) -> Model:
    return Model.load(file)


def shared(form: Floats, whole: Floats, sharpness: float) -> Floats:
    """The mean of two views' probabilities, sharpened or flattened; scores along the last axis."""
    mean = (softmax(form) + softmax(whole)) / 2
    return softmax(np.log(np.maximum(mean, 1e-9)) * np.float32(sharpness))


def _cut(
    content: bytes, start: int, arrays: Iterable[tuple[str, tuple[str, tuple[int, ...]]]]
) -> Iterable[tuple[str, npt.NDArray[Any]]]:
    for name, (kind, shape) in arrays:
        count = int(np.prod(shape, dtype=np.int64))
        array = np.frombuffer(content, np.dtype(kind), count, start)
        start += array.nbytes
        yield name, array.reshape(shape)
