"""What people write, and what is made of it: danger first, then commands, then the likeliest wish, never a guess."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.decide import judge, understand
from bot.understanding.explain import explain
from bot.understanding.model import Model
from bot.understanding.normalise import normalise
from bot.understanding.understood import INTENTS, Understood

COMMANDS = {
    "menneske": "talk_to_human",
    "inuk": "talk_to_human",
    "slet": "delete_data",
    "sprog": "change_language",
}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Jeg mangler en lejlighed til mig og mine børn", "housing"),
        ("husleje depositum udlejer", "housing"),
        ("hvor kan jeg sove i nat jeg er blevet smidt ud", "homeless_tonight"),
        ("hvornår kommer min kontanthjælp", "benefits"),
        ("kan i flytte mit møde til på torsdag", "appointment"),
        ("jeg melder afbud til mødet i morgen", "cancel_appointment"),
        ("jeg vil gerne ha en grønlandsk tolk", "interpreter"),
        ("jeg har frygtelig tandpine og ingen tandlæge", "doctor"),
        ("jeg vil holde op med at drikke", "alcohol_drugs"),
        ("min mitid er spærret jeg har glemt koden", "mitid"),
        ("jeg søger job som rengøringsassistent", "job"),
        ("min søn skal starte i børnehave", "children"),
        ("jeg har fået et brev fra kommunen som jeg ikke forstår", "letter"),
        ("jeg vil klage over afgørelsen", "rights"),
        ("har det grønlandske hus åbent i weekenden", "places"),
        ("hvem betaler min billet hjem til Grønland", "travel_back"),
        ("jeg er lige kommet til Danmark hvad skal jeg gøre først", "arrival"),
        ("kan jeg tale med et rigtigt menneske", "talk_to_human"),
        ("hvem er min sagsbehandler", "who_helps_me"),
        ("kan du skrive på dansk i stedet", "change_language"),
        ("slet alt det jeg har skrevet", "delete_data"),
        ("mange tak for hjælpen", "thanks"),
        ("inissarsiorpunga inissaqanngilanga", "housing"),
        ("unnuk sumi sinissaanga", "homeless_tonight"),
        ("kontanthjælpera suli tikinngilaq", "benefits"),
        ("oqalutsimik pisariaqartitsivunga", "interpreter"),
        ("MitID-era matoqqavoq", "mitid"),
        ("Kalaallit Nunaannut angerlarusuppunga", "travel_back"),
        ("inummik oqaloqateqarusuppunga", "talk_to_human"),
        ("qujanarsuaq ikiorakku", "thanks"),
    ],
)
def test_a_plain_wish_is_understood_surely(written: str, meant: str, model: Model) -> None:
    said = understand(written, model)
    assert (said.decision, said.intent) == ("sure", meant)
    assert said.alternatives[0] == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("JEG MANGLER EN LEJLIGHED!!!", "housing"),
        ("jeg har brug for en tollk", "interpreter"),
        ("jeg kan ik logge ind med mit id", "mitid"),
        ("jeg vil gerne tale med et meneske", "talk_to_human"),
        ("jeg har faaet et brev jeg ikke forstaar", "letter"),
        ("kontanhjælpen er ikke komet", "benefits"),
        ("inigssarsiorpunga", "housing"),
    ],
)
def test_hurried_spelling_hides_nothing(written: str, meant: str, model: Model) -> None:
    assert understand(written, model).intent == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("jeg skal ikke bruge tolk", "interpreter"),
        ("jeg har ikke brug for en bolig", "housing"),
        ("jeg vil ikke have mit møde flyttet", "appointment"),
        ("jeg søger ikke arbejde", "job"),
        ("oqalutsimik pisariaqanngilanga", "interpreter"),
        ("nakorsarusunngilanga", "doctor"),
    ],
)
def test_a_wish_denied_is_never_surely_the_wish(written: str, meant: str, model: Model) -> None:
    said = understand(written, model)
    assert (said.decision, said.intent) != ("sure", meant)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("jeg kan ikke komme til mødet", "cancel_appointment"),
        ("jeg forstår ikke brevet fra kommunen", "letter"),
        ("jeg har ingen penge til mad", "benefits"),
        ("jeg vil ikke snakke med en robot, kan jeg få et menneske", "talk_to_human"),
    ],
)
def test_a_lack_or_an_inability_is_a_wish(written: str, meant: str, model: Model) -> None:
    said = understand(written, model)
    assert (said.decision, said.intent) == ("sure", meant)


@pytest.mark.parametrize(
    "written",
    ["ja", "Nej.", "ok", "fint", "👍", "😂😂", "12", "3 4", "", "   ", "...", "aap", "naamik", "jaja nej"],
)
def test_an_answer_to_no_question_says_nothing(written: str, model: Model) -> None:
    said = understand(written, model)
    assert (said.decision, said.intent) == ("unknown", "unknown")


@pytest.mark.parametrize(
    "written",
    [
        "hvem vandt fodboldkampen i går",
        "hvordan bager man en lagkage",
        "min hund er så sød",
        "qimmera kusanaq",
    ],
)
def test_what_is_none_of_it_is_not_said_to_be_something(written: str, model: Model) -> None:
    assert understand(written, model).decision == "unknown"


@pytest.mark.parametrize(
    ("written", "kind", "meant"),
    [
        ("min mand slår mig, og jeg har fået et brev", "violence", "violence_crisis"),
        ("jeg vil dø, kan i flytte mit møde", "suicide", "suicide"),
        ("imminorusuppunga", "suicide", "suicide"),
    ],
)
def test_danger_comes_before_everything(written: str, kind: str, meant: str, model: Model) -> None:
    said = understand(written, model)
    assert (said.crisis, said.decision, said.intent) == (kind, "sure", meant)
    assert said.alternatives[0] == meant


def test_acute_danger_is_told_beside_what_is_meant(model: Model) -> None:
    said = understand("det brænder i min lejlighed", model)
    assert said.crisis == "danger"
    assert said.intent not in ("suicide", "violence_crisis")


@pytest.mark.parametrize("word", COMMANDS)
def test_a_command_is_its_intent_when_it_stands_alone(word: str, model: Model) -> None:
    assert understand(f" {word.upper()}! ", model, COMMANDS).intent == COMMANDS[word]
    assert judge(word, model, COMMANDS).layer == "command"
    assert judge(f"{word} og så videre og så videre", model, COMMANDS).layer != "command"


def test_three_likely_wishes_are_always_there(model: Model) -> None:
    for text in ("jeg mangler en bolig", "", "hvem vandt kampen", "jeg vil dø"):
        three = understand(text, model).alternatives
        assert len(set(three)) == 3
        assert set(three) <= set(INTENTS)


@given(text=st.one_of(st.text(), st.text(alphabet="aeioqkgtjærlnmsu \n'’?!", max_size=300)))
def test_whatever_is_written_has_an_answer_and_always_the_same(text: str, model: Model) -> None:
    said = understand(text, model)
    assert said == understand(text, model)
    assert 0 <= said.confidence <= 1
    assert (said.intent == "unknown") == (said.decision == "unknown")
    assert msgspec.json.decode(msgspec.json.encode(said), type=Understood) == said


@given(text=st.text(alphabet="abcdefghijklmnopqrstuvwxyzæøå ", min_size=1, max_size=80))
def test_case_and_punctuation_change_no_answer(text: str, model: Model) -> None:
    plain, loud = understand(normalise(text), model), understand(f"{text}!".upper(), model)
    assert (plain.intent, plain.decision) == (loud.intent, loud.decision)


def test_a_very_long_message_is_read_from_its_beginning(model: Model) -> None:
    said = understand("jeg mangler en bolig til min familie " + "og så videre " * 20_000, model)
    assert said.language == "da"


def test_why_is_said_in_words(model: Model) -> None:
    told = "\n".join(explain("jeg mangler en lejlighed", model))
    assert "sure: housing" in told
    assert "the model decided; sure from" in told
    assert "concept “dwelling”" in told
    assert "words of danger" in "\n".join(explain("jeg vil dø", model))
    assert "refuse" in "\n".join(explain("jeg er ikke afhængig af hash", model))
    assert "only answer" in "\n".join(explain("ja", model))
