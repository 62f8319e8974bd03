#pragma once

#include "model/domain/visitor_form.h"
#include "ui/errortext/tone.h"

#include <vector>

class QVBoxLayout;

namespace fd {

class FieldNote;

/// Visitors who may be meant, under the field that says so: a sentence, and each of them to be opened.
class SimilarList : public QWidget {
    Q_OBJECT
public:
    /// `common`: what they have in common with what is typed, which no row repeats; `after`: the field before
    /// them in the order of Tab.
    SimilarList(VisitorField common, Tone tone, QWidget* after, QWidget* parent = nullptr);

    /// Takes no room without visitors.
    void say(const QString& sentence, const std::vector<Visitor>& visitors);

Q_SIGNALS:
    void chosen(const fd::Visitor& visitor);

private:
    VisitorField m_common;
    Tone m_tone;
    QWidget* m_after;
    FieldNote* m_note;
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_rows;
};

} // namespace fd
