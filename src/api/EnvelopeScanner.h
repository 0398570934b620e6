// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace botdeck::api {

/// Walks over the top-level members of a JSON object without touching what is in them: a value comes back as
/// its raw bytes. Text that is no UTF-8 inside a value does no harm here, and no number is ever converted.
class EnvelopeScanner
{
public:
    struct Member
    {
        QByteArrayView name;
        QByteArrayView value;
    };
    enum class State {
        Member,   ///< here is one more
        Complete, ///< the object is closed, and only white space follows
        Broken,   ///< no JSON object, or it breaks off
    };

    explicit EnvelopeScanner(QByteArrayView body);

    /// The next member's name, standing before its value, which may be huge: read it with value() or stop
    /// here.
    State next();
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    /// The first byte of the value; 0 where the text ends.
    [[nodiscard]] char valueBegins() const { return m_at < m_end ? *m_at : '\0'; }
    /// The value's raw bytes, none when they break off. Must be called once for each member that next()
    /// announced before next() is called again.
    std::optional<QByteArrayView> value();

private:
    void skipSpace();
    bool skip(char expected);
    bool skipString();
    bool skipNested();
    bool skipScalar();

    const char *m_at;
    const char *m_end;
    QByteArrayView m_name;
    bool m_first = true;
    bool m_open = false;
};

} // namespace botdeck::api
