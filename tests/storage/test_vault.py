"""What is sealed opens in its place with its key, and nowhere else."""

from __future__ import annotations

import json
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.keyfile import KeyFileError
from storage.vault import DataKey, Unreadable, Vault

VAULT = Vault.ephemeral()
KEY, WRAPPED, MASTER = VAULT.new_data_key()


@given(place=st.text(), data=st.binary(max_size=2000))
def test_what_is_sealed_opens_in_its_place(place: str, data: bytes) -> None:
    sealed = KEY.seal(place, data)
    assert KEY.open(place, sealed) == data
    assert VAULT.unwrap(WRAPPED, MASTER).open(place, sealed) == data
    assert len(sealed) == 12 + len(data) + 16


@given(place=st.text(), other=st.text(), data=st.binary())
def test_it_opens_nowhere_else(place: str, other: str, data: bytes) -> None:
    sealed = KEY.seal(place, data)
    if other != place:
        with pytest.raises(Unreadable):
            KEY.open(other, sealed)
    with pytest.raises(Unreadable):
        VAULT.new_data_key()[0].open(place, sealed)


@given(data=st.binary(), at=st.integers(min_value=0), bit=st.integers(0, 7))
def test_one_changed_bit_is_noticed(data: bytes, at: int, bit: int) -> None:
    sealed = bytearray(KEY.seal("message:1", data))
    sealed[at % len(sealed)] ^= 1 << bit
    with pytest.raises(Unreadable):
        KEY.open("message:1", bytes(sealed))


@given(st.binary(max_size=40))
def test_any_bytes_are_unreadable_not_an_accident(data: bytes) -> None:
    with pytest.raises(Unreadable):
        KEY.open("message:1", data)
    with pytest.raises(Unreadable):
        VAULT.unwrap(data, MASTER)


def test_the_same_words_are_sealed_differently_each_time() -> None:
    assert len({KEY.seal("message:1", b"hello") for _ in range(100)}) == 100


def test_look_ups_are_the_same_for_ever_and_differ_by_kind(keys: Path) -> None:
    here, again, elsewhere = Vault.open(keys), Vault.open(keys), Vault.ephemeral()
    assert here.lookup("telegram", "12345") == again.lookup("telegram", "12345")
    others = [
        here.lookup("telegram", "12346"),
        here.lookup("web", "12345"),
        here.mac("telegram", "12345"),
        elsewhere.lookup("telegram", "12345"),
    ]
    assert len({here.lookup("telegram", "12345"), *others}) == 5
    here.add_master()
    assert here.lookup("telegram", "12345") == again.lookup("telegram", "12345")


@given(st.lists(st.text(max_size=3), max_size=4), st.lists(st.text(max_size=3), max_size=4))
def test_no_two_lists_of_parts_have_the_same_mac(one: list[str], other: list[str]) -> None:
    assert (VAULT.mac("press", *one) == VAULT.mac("press", *other)) == (one == other)


def test_keys_do_not_show_themselves() -> None:
    assert "object at" in repr(KEY)
    with pytest.raises(AttributeError):
        KEY.__dict__  # noqa: B018 - the look-up itself is the test


def test_the_key_file_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "keys.json"
    key, wrapped, master = Vault.open(path).new_data_key()
    sealed = key.seal("note:1", b"words")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert Vault.open(path).unwrap(wrapped, master).open("note:1", sealed) == b"words"
    assert [file.name for file in path.parent.iterdir()] == ["keys.json"]


def test_processes_that_start_at_once_agree_on_the_keys(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        vaults = list(threads.map(Vault.open, [tmp_path / "keys.json"] * 8))
    assert len({vault.lookup("web", "x") for vault in vaults}) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["keys.json"]


@pytest.mark.parametrize("mode", [0o644, 0o604, 0o666, 0o620])
def test_a_key_file_open_to_others_is_refused(keys: Path, mode: int) -> None:
    keys.chmod(mode)
    with pytest.raises(KeyFileError, match="chmod 600") as refused:
        Vault.open(keys)
    assert str(keys) in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("mode", [0o400, 0o440, 0o640])
def test_a_secret_mounted_for_a_group_is_taken(keys: Path, mode: int) -> None:
    keys.chmod(mode)
    Vault.open(keys)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"version": 1}', "\udcff", "SHORT", "OTHER-VERSION", "NO-CURRENT", "MORE"],
)
def test_a_broken_key_file_is_refused_and_left_alone(keys: Path, text: str) -> None:
    content = json.loads(keys.read_text())
    changed = {
        "SHORT": {**content, "lookup": "c2hvcnQ="},
        "OTHER-VERSION": {**content, "version": 2},
        "NO-CURRENT": {**content, "current": "m-none"},
        "MORE": {**content, "more": True},
    }
    words = json.dumps(changed[text]) if text in changed else text
    keys.write_bytes(words.encode(errors="surrogateescape"))
    before = keys.read_bytes()
    with pytest.raises(KeyFileError, match="broken") as refused:
        Vault.open(keys)
    assert content["lookup"] not in str(refused.value)
    assert keys.read_bytes() == before


def test_a_folder_is_no_key_file(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="cannot be used"):
        Vault.open(tmp_path)


def test_a_new_master_wraps_and_the_old_one_still_opens(keys: Path) -> None:
    vault = Vault.open(keys)
    key, wrapped, old = vault.new_data_key()
    sealed = key.seal("address:1", b"words")
    new = vault.add_master()
    assert new != old
    assert vault.new_data_key()[2] == new == vault.master_id
    assert vault.unwrap(wrapped, old).open("address:1", sealed) == b"words"
    again, master = vault.rewrap(wrapped, old)
    assert master == new
    vault.retire_master(old)
    assert Vault.open(keys).unwrap(again, new).open("address:1", sealed) == b"words"
    with pytest.raises(Unreadable, match=old):
        vault.unwrap(wrapped, old)
    assert stat.S_IMODE(keys.stat().st_mode) == 0o600


def test_a_running_process_learns_of_a_master_added_by_another(keys: Path) -> None:
    running, command = Vault.open(keys), Vault.open(keys)
    command.add_master()
    key, wrapped, master = command.new_data_key()
    sealed = key.seal("note:1", b"words")
    assert running.unwrap(wrapped, master).open("note:1", sealed) == b"words"


def test_a_wrapped_key_belongs_to_its_master() -> None:
    vault = Vault.ephemeral()
    _, wrapped, old = vault.new_data_key()
    new = vault.add_master()
    with pytest.raises(Unreadable):
        vault.unwrap(wrapped, new)
    assert isinstance(vault.unwrap(wrapped, old), DataKey)


def test_the_current_master_cannot_be_retired() -> None:
    vault = Vault.ephemeral()
    for name in (vault.master_id, "m-none"):
        with pytest.raises(ValueError, match="old master"):
            vault.retire_master(name)


def test_the_installation_key_outlives_the_masters(keys: Path) -> None:
    vault = Vault.open(keys)
    sealed = vault.installation.seal("audit:1", b"details")
    vault.add_master()
    assert Vault.open(keys).installation.open("audit:1", sealed) == b"details"
