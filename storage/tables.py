"""Every table, imported once so that the metadata is whole for migrations and tests."""

from storage.accounts import tables as accounts
from storage.appointments import tables as appointments
from storage.audit import tables as audit
from storage.base import metadata
from storage.cases import tables as cases
from storage.conversations import tables as conversations
from storage.coordination import tables as coordination
from storage.errands import tables as errands
from storage.flows import tables as flows
from storage.identity import tables as identity
from storage.inbox import tables as inbox
from storage.interpreting import tables as interpreting
from storage.links import tables as links
from storage.places import tables as places
from storage.push import tables as push
from storage.recovery import tables as recovery
from storage.staff_bot import tables as staff_bot
from storage.tasks import tables as tasks
from storage.texts import tables as texts
from storage.timers import tables as timers
from storage.understanding import tables as understanding
from storage.usage import tables as usage

__all__ = [
    "accounts",
    "appointments",
    "audit",
    "cases",
    "conversations",
    "coordination",
    "errands",
    "flows",
    "identity",
    "inbox",
    "interpreting",
    "links",
    "metadata",
    "places",
    "push",
    "recovery",
    "staff_bot",
    "tasks",
    "texts",
    "timers",
    "understanding",
    "usage",
]
