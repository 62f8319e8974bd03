#pragma once

#include "ui/errortext/field_note.h"

namespace fd {

/// One field of the form: its caption, the field, and under it what there is to say about it.
class FieldBlock : public QWidget {
    Q_OBJECT
public:
    /// `noted` false: the note is placed elsewhere by the one who builds the form.
    explicit FieldBlock(QWidget* field, bool noted = true, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    [[nodiscard]] FieldNote& note() { return *m_note; }
    [[nodiscard]] QWidget* field() const { return m_field; }

private:
    QLabel* m_caption;
    QWidget* m_field;
    FieldNote* m_note;
};

} // namespace fd
