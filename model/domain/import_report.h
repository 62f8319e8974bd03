#pragma once

#include "model/domain/field_error.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <vector>

namespace fd {

enum class ImportKind { Visitors, Zones, Groups, ProductCatalogue, Tickets, Reservations };
enum class ImportFormat { Csv, Json };

/// How the letters of a CSV file are written. Korean is what Windows calls code page 949: EUC-KR with every
/// syllable. JSON is always UTF-8.
enum class TextEncoding { Utf8, Korean };

/// Why a line, or a whole file, is refused, besides the contract's reasons.
namespace reason {
inline const QString Duplicate = QStringLiteral("Duplicate");         ///< an earlier line has it
inline const QString UnknownColumn = QStringLiteral("UnknownColumn"); ///< nobody knows the name
inline const QString Formula = QStringLiteral("Formula");             ///< a spreadsheet would run it
inline const QString FieldCount = QStringLiteral("FieldCount"); ///< more or fewer fields than the header
inline const QString Exists = QStringLiteral("Exists");         ///< is here already, and stands otherwise
inline const QString Unsettled = QStringLiteral("Unsettled");   ///< a booking that an outbox still holds
// What follows ends the look through the file.
inline const QString Quotes = QStringLiteral("Quotes"); ///< one that is never closed, or in a plain field
inline const QString TooManyColumns = QStringLiteral("TooManyColumns");
inline const QString TooDeep = QStringLiteral("TooDeep");
inline const QString Empty = QStringLiteral("Empty");
inline const QString NoHeader = QStringLiteral("NoHeader");
inline const QString NotText = QStringLiteral("NotText"); ///< a NUL: a file of something else
inline const QString NotUtf8 = QStringLiteral("NotUtf8");
inline const QString NotKorean = QStringLiteral("NotKorean"); ///< chosen as CP949, and it is not
inline const QString NotJson = QStringLiteral("NotJson");
inline const QString NotAnArray = QStringLiteral("NotAnArray");
inline const QString WrongFormat = QStringLiteral("WrongFormat"); ///< this kind comes as JSON only
inline const QString Unreadable = QStringLiteral("Unreadable");
} // namespace reason

/// One line (CSV: the line its record starts on, the header being 1) or element (JSON: its number, from 1)
/// and what is wrong with it; `key` is the column or JSON path, empty for the line as a whole.
struct ImportProblem {
    int line = 0;
    QString key;
    QString reason;
    bool operator==(const ImportProblem&) const = default;
};

/// What an import did, or would have done: with any problem, or when it was cancelled, nothing was changed.
struct ImportReport {
    int read = 0;
    int added = 0;
    int updated = 0;
    std::vector<ImportProblem> rejected; ///< by line; the first mostListed of them
    int rejectedInAll = 0;
    bool cancelled = false;

    static constexpr int mostListed = 1'000;
    void refuse(const ImportProblem& problem) {
        if (rejectedInAll++ < mostListed)
            rejected.push_back(problem);
    }
    bool operator==(const ImportReport&) const = default;
};

/// A file that a person has chosen, and how to read it.
struct ImportFile {
    QString path;
    ImportKind kind = ImportKind::Visitors;
    ImportFormat format = ImportFormat::Csv;
    std::optional<TextEncoding> encoding; ///< none: as it looks
    /// What each column of a CSV file means, by position, empty for one to be skipped. No list: as the header
    /// says.
    QStringList columns;
};

/// The beginning of a file.
struct ImportPreview {
    TextEncoding encoding = TextEncoding::Utf8; ///< with which it was read
    QStringList header;                         ///< as written; of JSON the names of the first objects
    QStringList columns;                        ///< what each probably means, empty where nothing is near
    std::vector<QStringList> rows;
    QStringList known;                    ///< all columns of the kind, none of which may be used twice
    std::optional<ImportProblem> problem; ///< what ended the look early
};

} // namespace fd
