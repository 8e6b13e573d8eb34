"""Talks as citizens hold them: each test reads as one."""

from __future__ import annotations

import datetime as dt

from bot.cases import desk
from bot.history import talk_state, whole_talk
from bot.player import Played, Player
from bot.ports import Inbound
from bot.runtime import Work
from storage.conversations.tables import message
from storage.flows.tables import flow_session
from storage.identity.tables import data_key
from storage.inbox.tables import inbox
from tests.bot.conftest import Begin
from tests.support.organisation import open_house


def texts(played: Played) -> list[str | None]:
    return [view.text_id for view in played.messages]


def all_texts(player: Player) -> list[str | None]:
    return [view.text_id for view in player.runtime.look(whole_talk, player.chat.conversation_id)]


class TestMovingAbout:
    def test_the_menu_leads_to_housing_and_back(self, begin: Begin) -> None:
        citizen = begin()
        assert citizen.now().step == "menu"
        assert citizen.presses("housing").flow == "housing"
        citizen.presses("tonight")
        assert citizen.presses("back").step == "need"

    def test_back_at_the_first_question_says_so_and_asks_it_again(self, begin: Begin) -> None:
        citizen = begin("housing")
        assert texts(citizen.presses("back"))[-2:] == ["system-nothing-before", "housing-need"]

    def test_the_menu_is_asked_for_from_any_of_its_pages(self, begin: Begin) -> None:
        player = begin()
        first = [choice.value for choice in player.presses("menu").messages[-1].choices]
        second = [choice.value for choice in player.presses("more").messages[-1].choices]
        assert set(first) & set(second) == {"more"}
        assert [choice.value for choice in player.presses("menu").messages[-1].choices] == first

    def test_the_menu_pauses_and_go_on_returns(self, begin: Begin) -> None:
        citizen = begin("housing")
        where = citizen.presses("tonight").step
        citizen.presses("menu")
        gone_on = citizen.presses("go-on")
        assert (gone_on.flow, gone_on.step) == ("housing", where)
        assert "system-go-on" in texts(gone_on)

    def test_go_on_with_nothing_behind_says_so(self, begin: Begin) -> None:
        citizen = begin()
        citizen.now()
        assert texts(citizen.presses("go-on"))[0] == "system-nothing-to-go-on"

    def test_an_old_button_repeats_the_present_question_with_a_kind_word(self, begin: Begin) -> None:
        citizen = begin("housing")
        old = citizen.now().messages[-1].choices[0].press
        here = citizen.presses("tonight")
        again = citizen._hand_in(Inbound(kind="press", press=old))
        assert (again.step, again.vars) == (here.step, here.vars)
        assert texts(again)[0] == "system-old-press"

    def test_a_forged_press_changes_nothing(self, begin: Begin) -> None:
        citizen = begin("housing")
        here = citizen.now()
        after = citizen._hand_in(Inbound(kind="press", press="1.deadbeef" * 6))
        assert (after.step, after.vars) == (here.step, here.vars)
        assert after.messages

    def test_a_choice_may_be_typed_by_its_label(self, begin: Begin) -> None:
        citizen = begin("housing")
        label = citizen.now().messages[-1].choices[0].label
        assert citizen.says(label.upper()).vars == {"need": "tonight"}

    def test_a_number_chooses_too(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.now()
        assert citizen.says("1").vars == {"need": "tonight"}


class TestLanguage:
    def test_changing_it_keeps_the_place_and_repeats_the_question(self, begin: Begin) -> None:
        citizen = begin("housing")
        here = citizen.presses("tonight")
        changed = citizen.speaks("kl")
        assert changed.step == here.step
        assert changed.messages[-1].lang == "kl"

    def test_unreviewed_greenlandic_stands_with_its_danish(self, begin: Begin) -> None:
        asked = begin("housing", "kl").now().messages[-1]
        assert (asked.lang, asked.draft) == ("kl", True)
        assert asked.beneath is not None
        assert asked.beneath.lang == "da"
        assert all(choice.beneath for choice in asked.choices)

    def test_danish_alone_has_nothing_beneath(self, begin: Begin) -> None:
        asked = begin("housing", "da").now().messages[-1]
        assert (asked.lang, asked.beneath) == ("da", None)


class TestWords:
    def test_words_that_fit_nothing_are_met_kindly_and_then_with_a_person(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.now()
        assert texts(citizen.says("lilla elefant"))[0] == "system-not-understood"
        second = citizen.says("grøn giraf")
        assert [choice.value for choice in second.messages[0].choices] == ["person"]

    def test_too_long_and_unreadable_text_is_answered_and_the_talk_goes_on(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.now()
        assert texts(citizen.says("å" * 100_000))[0] == "system-too-long"
        assert texts(citizen.says("\u202e\u0000\u0007"))[0] == "system-unreadable"
        assert citizen.presses("tonight").vars == {"need": "tonight"}

    def test_a_cpr_number_is_hidden_and_the_reason_said(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.now()
        assert texts(citizen.says("010170-1234")) == ["system-cpr", "housing-need"]


class TestCrisis:
    def test_words_of_danger_bring_the_numbers_first_and_a_person_in_one_tap(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.now()
        said = citizen.says("Jeg vil ikke leve mere")
        assert "112" in said.messages[0].text
        assert len(said.messages[0].text.splitlines()) <= 2
        assert [choice.press for choice in said.messages[0].choices] == ["person"]
        citizen.presses("person")
        row = citizen.runtime.look(desk.queue, citizen.somebody(), "waiting")[0]
        assert row.priority == 2

    def test_under_a_person_the_numbers_come_once_in_twelve_hours(self, begin: Begin) -> None:
        citizen = begin()
        citizen.presses("person")
        citizen.runtime.run(desk.claim, citizen.somebody(), citizen.runtime.run(citizen.case_number))
        citizen.now()
        assert texts(citizen.says("han slår mig")) == ["system-crisis-violence"]
        assert texts(citizen.says("han slår mig igen")) == []
        citizen.waits(dt.timedelta(hours=13))
        assert "system-crisis-violence" in texts(citizen.says("han slår mig"))

    def test_danger_now_leads_into_the_danger_flow(self, begin: Begin) -> None:
        pressed = begin("housing").presses("danger")
        assert pressed.flow == "danger"
        assert any("112" in view.text for view in pressed.messages)


class TestPeople:
    def test_the_promise_comes_from_the_hours(self, begin: Begin) -> None:
        citizen = begin()
        open_house(citizen.runtime)
        asked = citizen.presses("person")
        opened = next(view for view in asked.messages if view.text_id == "system-case-opened")
        assert "Eksempel Kommune" in opened.text
        assert "15.00" in opened.text

    def test_on_a_holiday_it_says_closed_and_names_the_next_working_day(self, begin: Begin) -> None:
        citizen = begin(at=dt.datetime(2026, 12, 25, 9, 0, tzinfo=dt.UTC))
        open_house(citizen.runtime, hours={"mon-fri": ["09:00-15:00"], "holiday": []})
        asked = citizen.presses("person")
        closed = next(view for view in asked.messages if view.text_id == "system-case-opened-closed")
        assert "december" in closed.text

    def test_the_standing_button_is_as_urgent_as_the_branch_it_is_pressed_in(self, begin: Begin) -> None:
        citizen = begin("housing")
        assert citizen.presses("tonight").step.startswith("tonight")
        citizen.presses("person")
        assert citizen.runtime.look(desk.queue, citizen.somebody(), "waiting")[0].priority == 1

    def test_the_first_words_are_the_wish_and_the_menu_still_works(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.presses("person")
        assert texts(citizen.says("Jeg er smidt ud")) == ["system-case-meanwhile"]
        assert citizen.presses("menu").step == "menu"
        number = citizen.runtime.run(citizen.case_number)
        view = citizen.runtime.run(desk.access_case, citizen.somebody(), number)
        assert view.wish == "Jeg er smidt ud"

    def test_taking_it_back_asks_no_reason_and_returns_to_the_question(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.presses("person")
        back = citizen.presses("withdraw")
        assert back.owner == "bot"
        assert texts(back) == ["system-case-withdrawn", "housing-need"]

    def test_hand_back_goes_on_where_they_were(self, begin: Begin) -> None:
        citizen = begin("housing")
        where = citizen.presses("tonight").step
        citizen.presses("person")
        back = citizen.hands_back()
        assert (back.owner, back.flow, back.step) == ("bot", "housing", where)

    def test_a_case_handed_back_to_a_day_rests_with_the_machine_and_comes_back(self, begin: Begin) -> None:
        citizen = begin("housing")
        open_house(citizen.runtime)
        where = citizen.presses("tonight").step
        citizen.presses("person")
        staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
        citizen.runtime.run(desk.claim, staff, number)
        citizen.runtime.run(desk.answer, staff, number, "Vi ses i næste uge.", "1")
        day = citizen.runtime.clock.now() + dt.timedelta(days=7)
        citizen.runtime.run(desk.hand_back, staff, number, day)
        assert citizen.presses("repeat").owner == "bot"
        assert citizen.presses("repeat").step == where
        assert citizen.runtime.run(desk.access_case, staff, number).row.state == "snoozed"
        citizen.waits(dt.timedelta(days=7, minutes=1))
        row = citizen.runtime.run(desk.access_case, staff, number).row
        assert (row.state, row.owner, row.follow_up_at) == ("waiting", "bot", None)

    def test_who_asks_again_while_the_case_rests_is_promised_a_time(self, begin: Begin) -> None:
        citizen = begin("housing")
        open_house(citizen.runtime)
        citizen.presses("person")
        staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
        citizen.runtime.run(desk.claim, staff, number)
        citizen.runtime.run(desk.hand_back, staff, number, citizen.runtime.clock.now() + dt.timedelta(days=7))
        assert "system-case-opened" in texts(citizen.presses("person"))
        row = citizen.runtime.run(desk.access_case, staff, number).row
        assert row.state == "waiting"
        assert row.promised_at is not None

    def test_a_late_answer_is_owned_up_to_and_promised_anew(self, begin: Begin) -> None:
        citizen = begin()
        open_house(citizen.runtime)
        citizen.presses("person")
        late = citizen.waits(dt.timedelta(days=1))
        assert "system-late" in texts(late)
        assert all(view.sender == "notice" for view in late.messages)

    def test_an_answered_case_is_never_called_late(self, begin: Begin) -> None:
        citizen = begin()
        open_house(citizen.runtime)
        citizen.presses("person")
        staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
        citizen.runtime.run(desk.claim, staff, number)
        citizen.runtime.run(desk.answer, staff, number, "Kom på mandag.", "1")
        assert "system-late" not in texts(citizen.waits(dt.timedelta(days=3)))

    def test_a_note_never_reaches_the_citizen(self, begin: Begin) -> None:
        canary = "qzvxkwjpfhgbnmtr"
        citizen = begin()
        citizen.presses("person")
        staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
        citizen.runtime.run(desk.add_note, staff, number, canary)
        citizen.runtime.run(desk.claim, staff, number)
        citizen.runtime.run(desk.hand_back, staff, number)
        talk = citizen.runtime.look(whole_talk, citizen.chat.conversation_id)
        assert canary not in repr(talk)
        assert canary not in repr(citizen.runtime.look(talk_state, citizen.chat.conversation_id))
        assert canary in repr(citizen.runtime.run(desk.access_case, staff, number).notes)


class TestForgetting:
    def test_everything_is_erased_in_three_taps_with_a_receipt(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.presses("tonight")
        before = citizen.runtime.look(wrapped_key, citizen)
        citizen.presses("delete")
        receipt = citizen.presses("delete-all")
        assert texts(receipt) == ["system-erase-receipt"]
        assert all_texts(citizen) == ["system-erase-receipt"]
        assert citizen.runtime.look(wrapped_key, citizen) != before
        assert citizen.runtime.look(count_left, citizen) == (1, 0, 0)

    def test_keeping_it_after_all_changes_nothing(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.presses("delete")
        assert citizen.presses("keep-all").step == "need"

    def test_thirty_silent_days_erase_the_talk_and_the_return_is_welcomed(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.presses("tonight")
        citizen.waits(dt.timedelta(days=29))
        assert len(all_texts(citizen)) > 1
        citizen.waits(dt.timedelta(days=2))
        assert all_texts(citizen) == []
        assert texts(citizen.says("hej"))[0] == "system-welcome-forgotten"

    def test_a_word_in_between_starts_the_thirty_days_anew(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.waits(dt.timedelta(days=20))
        citizen.presses("tonight")
        citizen.waits(dt.timedelta(days=20))
        assert len(all_texts(citizen)) > 1

    def test_an_open_case_is_not_forgotten(self, begin: Begin) -> None:
        citizen = begin("housing")
        citizen.presses("person")
        citizen.waits(dt.timedelta(days=60))
        assert citizen.runtime.run(citizen.case_number) is not None
        assert len(all_texts(citizen)) > 1

    def test_finishing_on_this_phone_makes_its_token_worthless(self, begin: Begin) -> None:
        from bot.citizens import begin_chat, find_chat

        citizen = begin()
        began = citizen.runtime.run(begin_chat, "da")
        citizen.chat = began.chat
        citizen._drain()
        assert citizen.runtime.look(find_chat, began.token) is not None
        citizen._hand_in(Inbound(kind="press", press="finish"))
        assert citizen.runtime.look(find_chat, began.token) is None


def wrapped_key(work: Work, citizen: Player) -> bytes:
    row = work.conn.execute(data_key.select().where(data_key.c.citizen_id == citizen.chat.citizen_id)).one()
    return bytes(row.wrapped)


def count_left(work: Work, citizen: Player) -> tuple[int, int, int]:
    """Messages, sessions and inbox rows with content that are left of a citizen."""
    mine = citizen.chat.conversation_id
    return (
        len(work.conn.execute(message.select().where(message.c.conversation_id == mine)).all()),
        len(work.conn.execute(flow_session.select().where(flow_session.c.conversation_id == mine)).all()),
        len(
            work.conn.execute(
                inbox.select().where(inbox.c.conversation_id == mine, inbox.c.sealed_content.is_not(None))
            ).all()
        ),
    )


class TestAskingForAPerson:
    def test_a_plain_sentence_is_enough(self, begin: Begin) -> None:
        for words in (
            "jeg vil gerne tale med et menneske",
            "kan jeg snakke med nogen",
            "hjælp fra en person",
        ):
            assert begin("housing").says(words).owner == "waiting", words

    def test_a_refusal_asks_for_nobody(self, begin: Begin) -> None:
        assert begin("housing").says("jeg vil ikke tale med nogen").owner == "bot"
