### Said unasked when a question has stood long without an answer. The question itself follows.

system-nudge-day = Du kan gå videre, når du vil. Skriv stop, så er jeg stille.
system-nudge-week = Du kan svare, når du vil. Jeg minder dig ikke om det her igen.
