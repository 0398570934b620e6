// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/ProfileFolder.h"
#include "storage/SettingsValue.h"

#include <QList>
#include <QMap>

#include <optional>

namespace botdeck::storage {

/// The content of settings.ini: values by the table in SettingsTable.cpp, and every other line of the file
/// kept as it came. A value, to be copied and compared; it knows no file.
///
/// The file: "[section]", "name=value", comments after ; or #. Of two lines with one name the first counts.
class Settings
{
public:
    /// Only fallbacks.
    Settings() = default;
    /// Any bytes whatever. A line that cannot be meant is an objection, and the fallback holds.
    static Settings parse(QByteArrayView bytes);

    [[nodiscard]] bool flag(Setting setting) const;
    [[nodiscard]] qint64 number(Setting setting) const;
    /// Of a Choice or a Text.
    [[nodiscard]] QString text(Setting setting) const;
    [[nodiscard]] QByteArray bytes(Setting setting) const;

    /// Whatever its type.
    [[nodiscard]] SettingValue value(Setting setting) const;
    /// ErrorKind::WrongUse, saying what is wanted, where the value has another type or is out of range; the
    /// old one holds.
    core::Result<void> set(Setting setting, const SettingValue &changed);

    /// The file: what was parsed, with the lines of changed settings replaced or added. Without a change it
    /// is the same bytes.
    [[nodiscard]] QByteArray toBytes() const;

    /// A sentence for each line that could not be meant; it never quotes the line.
    [[nodiscard]] const QList<core::Phrase> &objections() const { return m_objections; }
    /// Takes the lines of the objections out: after they were kept elsewhere.
    void dropWrongLines();

    bool operator==(const Settings &other) const { return m_lines == other.m_lines; }

private:
    void readLine(const QByteArray &section, qsizetype place);
    void objectTo(qsizetype place, const core::Phrase &what);
    void insert(const SettingRow &row, const QByteArray &line);

    /// With their line ends.
    QList<QByteArray> m_lines;
    QMap<Setting, SettingValue> m_values;
    /// Which line each known setting stands in.
    QMap<Setting, qsizetype> m_places;
    QList<qsizetype> m_wrong;
    QList<core::Phrase> m_objections;
};

/// What was found in a profile.
struct LoadedSettings
{
    Settings settings;
    /// Sentences to show: what was wrong, what was kept where.
    QList<core::Phrase> objections;
    /// False where the file is there and could not be read: it must not be overwritten.
    bool mayReplace = true;
};

/// Never fails: without a readable file the fallbacks hold. A file with wrong lines is copied beside itself
/// (…ini.bad) first; where it may only be read, nothing is written and nothing may replace it. Blocks.
LoadedSettings
loadSettings(const QString &path, ProfileFolder::Access access = ProfileFolder::Access::ReadWrite);

} // namespace botdeck::storage
