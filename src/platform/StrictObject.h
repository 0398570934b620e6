// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace botdeck::platform {

/// Reads one JSON object and insists: a key that is missing, has the wrong type or was never asked for is a
/// fault. The first fault is kept in `fault` ("place: what is wrong"); after it every reading returns
/// something empty.
class StrictObject
{
public:
    StrictObject(const QJsonValue &value, QString place, QString &fault);

    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] QString textOr(QLatin1StringView key, const QString &fallback);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] bool flagOr(QLatin1StringView key, bool fallback);
    [[nodiscard]] std::optional<qint64> integerIfAny(QLatin1StringView key);
    [[nodiscard]] QStringList textsIfAny(QLatin1StringView key);
    [[nodiscard]] QJsonArray list(QLatin1StringView key);
    [[nodiscard]] QJsonArray listIfAny(QLatin1StringView key);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);

    /// Whatever nobody asked for is a misspelling.
    void refuseOthers();
    void fail(const QString &what);

    [[nodiscard]] const QString &place() const { return m_place; }
    void setPlace(const QString &place) { m_place = place; }
    [[nodiscard]] QString placeOf(const QString &inner) const
    {
        return m_place + QStringLiteral(", ") + inner;
    }

private:
    /// The value, undefined where it is missing or of another type (then with a fault, missing ones only if
    /// required).
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type, bool required);

    QJsonObject m_object;
    QString m_place;
    QString &m_fault;
    QSet<QString> m_known;
};

} // namespace botdeck::platform
