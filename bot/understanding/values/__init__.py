"""Values in free text: cities, days, clock times, and which of a question's choices is meant.

All of it is pure: ``now`` comes in, candidates come out. What may mean two things comes out as both or as nothing,
never as a guess; whoever asked narrows it with what they know, or asks again.
"""
