# ruff: noqa: E501 - a table
"""Ways people write CPR numbers (invented ones), and things of digits that are none."""

from __future__ import annotations

from itertools import product

NUMBERS = ("0101701234", "3112995678", "290204-4321".replace("-", ""), "6101701234", "1512550007")
"""An ordinary one, the end of a year, a leap day, a replacement number (day + 60), leading zeros at the end."""
JOINTS = ("-", " ", "", ".", "/", " - ", "–", "—", "_", "\u00a0", "\u2011", "\u202f", ":", "·", ", ", " . ")
INNER = ("", " ", ".", "-", "/")
AROUND = (
    "{}",
    "cpr {}",
    "Mit nummer er {}.",
    "cpr:{}",
    "({})",
    "født {} i Nuuk",
    "{}\n",
    "nr.{}!",
    "«{}»",
    "CPR-normu: {}",
)


def spellings() -> list[str]:
    """At least two hundred ways to write one."""
    found = []
    for number, joint in product(NUMBERS, JOINTS):
        found.append(number[:6] + joint + number[6:])
    for number, inner, joint in product(NUMBERS, INNER, (" ", "-", "  ")):
        found.append(inner.join((number[:2], number[2:4], number[4:6])) + joint + number[6:])
    for number, around in product(NUMBERS, AROUND):
        found.append(around.format(f"{number[:6]}-{number[6:]}"))
    for number in NUMBERS:
        found.append(" ".join(number))
        found.append("-".join(number))
        found.append(".".join(number))
        found.append(f"{number[:6]} {number[6:8]} {number[8:]}")
        found.append(f"{number[:2]}.{number[2:4]}.{number[4:6]}/{number[6:]}")
        found.append("\u200b".join(number))
        found.append(f"\u202e{number[:6]}-{number[6:]}\u202c")
        found.append("".join(chr(0xFF10 + int(digit)) for digit in number))
        found.append("".join(chr(0x0660 + int(digit)) for digit in number))
        found.append("".join(chr(0x1D7CE + int(digit)) for digit in number))
        found.append(f"{number[:2]}-{number[2:4]}-19{number[4:6]}-{number[6:]}")
        found.append(f"{number[:2]}/{number[2:4]} 19{number[4:6]} {number[6:]}")
        found.append(f"min søn {number[:6]}-{number[6:]} og min datter {number[:6]} {number[6:]}")
        found.append(f"12 34 {number[:6]}-{number[6:]}")
    return list(dict.fromkeys(found))


def digits_of(text: str) -> str:
    """The ASCII digits of a text."""
    return "".join(mark for mark in text if mark in "0123456789")


HARMLESS = [
    *(f"{a} {b} {c} {d}" for a, b, c, d in (("22", "37", "04", "51"), ("70", "20", "12", "01"), ("98", "14", "68", "00"))),
    "+45 22 37 04 51", "+4522370451", "0045 22 37 04 51", "+299 32 10 00", "tlf. 33 98 00 10", "ring 112", "1813", "116 111",
    "116 006 / 72 21 72 21", "80 11 80 / SMS 1899", "70 11 31 31, 1813", "82 12 12 12 og 112",
    "20.11.2026", "20-11-2026", "20/11 2026", "2026-11-20", "20. november 2026", "20.11.2026 14:30", "20.11.2026 kl. 14.30",
    "2026-11-20 14:30", "2026-11-20T14:30:00Z", "2011-10-20 14:30", "01.02.2026 09.00-15.00", "mandag 09.00-15.00",
    "kl. 10.15", "10:15", "09-15", "man-fre 09-15, lør 10-12", "uge 48", "1.1.2027", "01/02/03",
    "9000 Aalborg", "8000 Aarhus C", "2200 København N", "Vesterbro 79, 9000 Aalborg", "Dyrehavevej 48, 3400 Hillerød",
    "5.000 kr", "1.234.567,89", "1.234.567.890", "1.010.701.234 kr", "12.500,00", "25 %", "3,5", "1000000", "93,38 kr",
    "CVR 12345678", "CVR-nr. 29 18 99 22", "EAN 5798009811578", "IBAN DK50 0040 0440 1162 43", "konto 9999 1234567890",
    "sagsnr. 2026-12345678", "sag 4512", "lov nr. 1750", "§ 110", "serviceloven § 110 stk. 2", "lov 408 af 29-4-2025",
    "9901234567", "4501701234", "3113701234", "0001701234", "0100701234", "3202701234", "010170", "0101701", "01017012",
    "010170123", "01017012345", "010170-12345", "12345678901234567890", "1234567890", "9876543210", "0000000000", "9999999999",
    "1 2 3 4 5", "0 1 2 3 4 5 6 7 8", "a1b2c3d4e5", "v2.10.4", "192.168.0.1", "10.0.0.255:8080", "ordre 77-88-99",
    "seks nul et", "to 200 gram", "3 børn på 4, 7 og 11 år", "500 g x 12", "1/2", "3x4", "45x90 cm", "1899", "114",
    "2026", "1970", "1. 2. og 3. sal", "bus 12, 14 og 15", "værelse 204", "kode 4321", "123-456", "12-34-56",
    "16-08", "15-45", "99 31 58 32", "53 75 30 33 / 98 19 06 66", "",
]  # fmt: skip
"""A hundred things and more that stay as they are."""
