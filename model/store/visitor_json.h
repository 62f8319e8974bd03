#pragma once

#include "model/domain/visitor_form.h"

#include <QJsonObject>

namespace fd {

// How a visitor, and what is typed about one, stands in the journal and among what is unfinished.

[[nodiscard]] QJsonObject jsonOf(const Visitor& visitor);
[[nodiscard]] QJsonObject jsonOf(const VisitorForm& form);
/// Nullopt for what jsonOf() cannot have written.
[[nodiscard]] std::optional<Visitor> visitorIn(const QJsonObject& object);
[[nodiscard]] VisitorForm formIn(const QJsonObject& object);

} // namespace fd
