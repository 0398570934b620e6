// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Settings.h"

#include "core/AtomicFile.h"

#include <algorithm>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr qint64 largestSettings = qint64(1024) * 1024;
constexpr qsizetype mostWrongLines = 20;

QList<QByteArray> linesOf(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const qsizetype size = end < 0 ? bytes.size() : end + 1;
        lines += bytes.first(size).toByteArray();
        bytes = bytes.sliced(size);
    }
    return lines;
}

const SettingRow *rowNamed(const QByteArray &section, const QByteArray &name)
{
    const std::span<const SettingRow> rows = settingsTable();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const SettingRow &each) {
        return section == each.section && name == each.name;
    });
    return row == rows.end() ? nullptr : &*row;
}

/// The name in "[name]"; none for any other line.
std::optional<QByteArray> sectionIn(const QByteArray &line)
{
    if (line.startsWith('[') && line.endsWith(']'))
        return line.sliced(1, line.size() - 2).trimmed();
    return std::nullopt;
}

} // namespace

Settings Settings::parse(QByteArrayView bytes)
{
    Settings settings;
    settings.m_lines = linesOf(bytes);
    QByteArray section;
    for (qsizetype i = 0; i < settings.m_lines.size(); ++i) {
        const QByteArray line = settings.m_lines[i].trimmed();
        if (const std::optional<QByteArray> begun = sectionIn(line))
            section = *begun;
        else if (!line.isEmpty() && !line.startsWith(';') && !line.startsWith('#'))
            settings.readLine(section, i);
    }
    if (settings.m_wrong.size() > mostWrongLines) {
        settings.m_objections += core::Phrase(
            QT_TRANSLATE_NOOP("Phrase", "And %1 more lines of that kind."),
            {settings.m_wrong.size() - mostWrongLines});
    }
    return settings;
}

void Settings::readLine(const QByteArray &section, qsizetype place)
{
    const QByteArray line = m_lines[place].trimmed();
    const qsizetype equals = line.indexOf('=');
    if (equals < 0) {
        objectTo(
            place, QT_TRANSLATE_NOOP("Phrase", "it is neither [section] nor name=value and was passed over"));
        return;
    }
    const SettingRow *row = rowNamed(section, line.first(equals).trimmed());
    if (!row)
        return; // of a newer program, or somebody's own: kept
    const QString name = QString::fromLatin1(row->name);
    if (m_places.contains(row->setting)) {
        objectTo(
            place,
            {QT_TRANSLATE_NOOP("Phrase", "%1 stands there a second time; the first one counts"), {name}});
        return;
    }
    const std::optional<SettingValue> value = readSetting(*row, line.sliced(equals + 1).trimmed());
    if (!value) {
        const core::Phrase fallback = row->fallback[0] == '\0'
                                          ? core::Phrase(QT_TRANSLATE_NOOP("Phrase", "nothing"))
                                          : core::Phrase(QString::fromLatin1(row->fallback));
        objectTo(
            place, {QT_TRANSLATE_NOOP("Phrase", "%1 must be %2; %3 is used instead"),
                    {name, wantedBySetting(*row), fallback}});
        return;
    }
    m_places.insert(row->setting, place);
    m_values.insert(row->setting, *value);
}

void Settings::objectTo(qsizetype place, const core::Phrase &what)
{
    m_wrong += place;
    if (m_wrong.size() <= mostWrongLines)
        m_objections +=
            core::Phrase(QT_TRANSLATE_NOOP("Phrase", "Line %1 of the settings: %2."), {place + 1, what});
}

SettingValue Settings::value(Setting setting) const
{
    const auto found = m_values.constFind(setting);
    if (found != m_values.constEnd())
        return *found;
    const SettingRow &row = settingRow(setting);
    return *readSetting(row, QByteArrayView(row.fallback));
}

bool Settings::flag(Setting setting) const
{
    return std::get<bool>(value(setting));
}

qint64 Settings::number(Setting setting) const
{
    return std::get<qint64>(value(setting));
}

QString Settings::text(Setting setting) const
{
    return std::get<QString>(value(setting));
}

QByteArray Settings::bytes(Setting setting) const
{
    return std::get<QByteArray>(value(setting));
}

Result<void> Settings::set(Setting setting, const SettingValue &changed)
{
    const SettingRow &row = settingRow(setting);
    const std::optional<QByteArray> inFile = writeSetting(row, changed);
    if (!inFile) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP("Phrase", "%1 must be %2. The old value was kept."),
             {QString::fromLatin1(row.name), wantedBySetting(row)}}};
    }
    if (changed == value(setting))
        return {};
    const QByteArray line = QByteArray(row.name) + '=' + *inFile + '\n';
    m_values.insert(setting, changed);
    const auto place = m_places.constFind(setting);
    if (place != m_places.constEnd())
        m_lines[*place] = line;
    else
        insert(row, line);
    return {};
}

/// Behind the heading of its section, which is added where it is missing.
void Settings::insert(const SettingRow &row, const QByteArray &line)
{
    // Only the last line of a file may lack its end.
    if (!m_lines.isEmpty() && !m_lines.last().endsWith('\n'))
        m_lines.last() += '\n';
    const auto heading = std::find_if(m_lines.cbegin(), m_lines.cend(), [&row](const QByteArray &each) {
        return sectionIn(each.trimmed()) == QByteArray(row.section);
    });
    const qsizetype place = heading - m_lines.cbegin() + 1;
    if (heading == m_lines.cend())
        m_lines += '[' + QByteArray(row.section) + "]\n";
    const auto shift = [place](qsizetype &each) { each += each >= place ? 1 : 0; };
    std::for_each(m_places.begin(), m_places.end(), shift);
    std::for_each(m_wrong.begin(), m_wrong.end(), shift);
    m_lines.insert(place, line);
    m_places.insert(row.setting, place);
}

QByteArray Settings::toBytes() const
{
    return m_lines.join();
}

void Settings::dropWrongLines()
{
    QByteArray kept;
    auto wrong = m_wrong.cbegin(); // ascending
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (wrong != m_wrong.cend() && *wrong == i)
            ++wrong;
        else
            kept += m_lines[i];
    }
    *this = parse(kept);
}

LoadedSettings loadSettings(const QString &path, ProfileFolder::Access access)
{
    const Result<QByteArray> bytes = core::readWhole(path, largestSettings);
    if (!bytes) {
        if (bytes.error().kind == ErrorKind::NotFound)
            return {};
        return {
            {},
            {{QT_TRANSLATE_NOOP(
                  "Phrase", "%1 Every setting has its usual value, and changes are not saved until that file "
                            "is mended or "
                            "removed."),
              {bytes.error().detail}}},
            false};
    }
    LoadedSettings loaded{Settings::parse(*bytes), {}, access == ProfileFolder::Access::ReadWrite};
    loaded.objections = loaded.settings.objections();
    if (loaded.objections.isEmpty() || !loaded.mayReplace)
        return loaded;
    const Result<QString> copy = core::keepAside(path, *bytes);
    if (copy) {
        loaded.settings.dropWrongLines();
        loaded.objections +=
            core::Phrase(QT_TRANSLATE_NOOP("Phrase", "The file as it was is kept in %1."), {*copy});
    } else {
        loaded.objections += copy.error().detail;
    }
    return loaded;
}

} // namespace botdeck::storage
