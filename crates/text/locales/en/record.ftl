# The record: entries, checkpoints, verification.

record-title = The record is whole: { $n } entries, checked { $moment }
record-title-broken = The record is not whole: entry { $entry }
record-empty = The record begins with the first event.
record-verify-again = Verify again
record-column-number = No.
record-column-when = When
record-column-what = Event
record-column-who = Who
record-column-leaf = Digest
record-hidden = This entry is not open to you; its number, time and digest are.
record-checkpoint = Checkpoint
record-compare = Compare your copy
record-compare-file = File
record-compare-equal = Your copy is the same as the record.
record-compare-prefix = Your copy ends at { $n } and agrees up to it.
record-compare-differs = Your copy differs from the record from entry { $n } on.
