# in: model/outbox/outbox.cpp
s/busyAnswers(row) >= busyAnswersAtMost/busyAnswers(row) < 0/
