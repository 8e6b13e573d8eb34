"""What the form of a text says: its words back as Fluent, field by field."""

from __future__ import annotations

from admin.forms import Form
from bot.texts.view import Side, TextView
from locales.emit import compose
from locales.fields import Field, PatternFault, composed, pattern_of, plural_of
from locales.fluent_file import parse_one
from locales.notes import noted, notes_of
from locales.text_base import BASE
from locales.unit import VALUE

LANGUAGES = ("da", "kl")


def sources_of(form: Form, view: TextView, *, accepting: bool = True) -> dict[str, str]:
    """The source of each language that the form brings; one without words is left out. Raises ``PatternFault``.

    ``accepting``: with the reasons for warnings that are all right; without them the warnings stand while one writes.
    """
    found = {}
    for language in LANGUAGES:
        if f"over-{language}" not in form.names():
            continue
        side = view.sides[language]
        whole = _lines(form.text(f"{language}!source"))
        # Beside the source it was opened with: somebody may have saved another meanwhile.
        seen = _lines(form.text(f"{language}!seen")) if f"{language}!seen" in form.names() else side.source
        if whole.strip() and whole.strip() != seen.strip():
            found[language] = whole if whole.endswith("\n") else whole + "\n"
        elif side.source:
            found[language] = _noted(form, language, _changed(form, side, view.text_id), accepting)
        elif (made := _made(form, view, language)) is not None:
            found[language] = _noted(form, language, made, accepting)
    return found


def field_name(language: str, field: str, row: str = "") -> str:
    """The name of a form's field: ``da:value``, ``kl:sofa``, ``da:value:one``."""
    return f"{language}:{field}:{row}" if row else f"{language}:{field}"


def blank_fields(view: TextView) -> tuple[Field, ...]:
    """The fields of a language that has no words yet: those of the Danish, empty."""
    return tuple(Field(name=field.name, kind="plain", source="") for field in view.sides[BASE].fields)


def _noted(form: Form, language: str, source: str, accepting: bool) -> str:
    """The source with the notes of the form, and with reasons for warnings that are all right."""
    unit, _ = parse_one(source, language=language)
    if unit is None:
        return source
    held = notes_of(unit)
    named = {key: f"{language}!{key}" for key in held}
    notes = {
        key: _lines(form.text(name))
        for key, name in named.items()
        if name in form.names() and _same(form.text(name)) != _same(held[key])
    }
    prefix = f"accept:{language}:"
    accepted = {
        name.removeprefix(prefix): form.text(name)
        for name in form.names()
        if accepting and name.startswith(prefix)
    }
    return noted(unit, notes, accepted) if notes or any(map(_same, accepted.values())) else source


def _same(words: str) -> str:
    return "\n".join(" ".join(line.split()) for line in _lines(words).strip().split("\n"))


def _changed(form: Form, side: Side, text_id: str) -> str:
    unit, _ = parse_one(side.source, language=side.language, text_id=text_id)
    assert unit is not None  # it is what is said now
    changes: dict[str, str | None] = {}
    for field in side.fields:
        name = field_name(side.language, field.name)
        if field.kind == "plural":
            rows = {row.key: _lines(form.text(f"{name}:{row.key}")) for row in field.rows}
            if rows != {row.key: row.words for row in field.rows} and any(rows.values()):
                default = next(row.key for row in field.rows if row.default)
                changes[field.name] = plural_of(field.selector, rows, default)
        elif name in form.names():
            words = _lines(form.text(name))
            if field.kind == "plain" and words != field.words:
                changes[field.name] = pattern_of(words)
            elif field.kind == "source" and words.strip() != field.source.strip():
                changes[field.name] = words
    return composed(unit, changes)


def _made(form: Form, view: TextView, language: str) -> str | None:
    words = {
        field.name: _lines(form.text(field_name(language, field.name))) for field in view.sides[BASE].fields
    }
    if not any(each.strip() for each in words.values()):
        return None
    patterns = {name: pattern_of(said) for name, said in words.items() if said.strip()}
    value = patterns.pop(VALUE, None)
    source = compose(view.text_id, value, patterns, (("from", "own"),))
    _, faults = parse_one(source, language=language, text_id=view.text_id)
    if faults:
        raise PatternFault(VALUE, faults[0].message)
    return source


def _lines(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n")
