# in: model/outbox/outbox.cpp
s/busyAnswers(row) >= busyAnswersAtMost/row.id < 0/
