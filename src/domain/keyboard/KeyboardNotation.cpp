// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardNotation.h"

#include "domain/JsonText.h"
#include "domain/keyboard/KeyboardKinds.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

constexpr QStringView notationMarks = u"|[]\\";

/// "https://…", "cloudchat://…"
bool beginsWithScheme(QStringView value)
{
    const qsizetype end = value.indexOf(u"://");
    if (end <= 0)
        return false;
    const QStringView scheme = value.first(end);
    return std::all_of(scheme.begin(), scheme.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
    });
}

/// What a value without a kind is.
QString impliedKind(QStringView value)
{
    return beginsWithScheme(value) ? QStringLiteral("url") : QStringLiteral("callback_data");
}

/// The kind before the first ":", where the platform has such a one; else none.
QString writtenKind(QStringView inside, const KeyboardRules &rules)
{
    const qsizetype colon = inside.indexOf(u':');
    const QString kind = keyboardKindName(colon < 0 ? inside : inside.first(colon));
    // Of a value that is nothing but a kind's name only those without a value are meant.
    const bool complete = colon >= 0 || keyboardValue(kind) == KeyboardValue::True;
    return complete && rules.kinds.contains(kind) ? kind : QString();
}

class NotationReader
{
public:
    NotationReader(const QString &text, const KeyboardRules &rules)
        : m_text(text)
        , m_rules(rules)
    {
    }

    ReadNotation read()
    {
        while (m_at < m_text.size() && !m_result.fault)
            readRow();
        if (m_result.fault)
            m_result.keyboard = {};
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar unit() const { return atEnd() ? QChar() : m_text.at(m_at); }
    void fail(NotationFaultKind kind, qsizetype from, qsizetype length)
    {
        m_result.fault = NotationFault{kind, from, length};
    }

    void readRow()
    {
        qsizetype end = m_text.indexOf(u'\n', m_at);
        end = end < 0 ? m_text.size() : end;
        if (QStringView(m_text).sliced(m_at, end - m_at).trimmed().isEmpty()) {
            m_at = end + 1;
            return;
        }
        KeyboardRow row;
        bool more = true;
        while (more && !m_result.fault) {
            row.append(readButton());
            more = unit() == u'|';
            m_at += more ? 1 : 0;
        }
        m_result.keyboard.rows.append(row);
        ++m_at; // the line end
    }

    /// Up to one of these marks or the line's end, escapes taken away.
    QString takeUntil(QStringView marks)
    {
        QString taken;
        while (!atEnd() && unit() != u'\n' && !marks.contains(unit()) && !m_result.fault) {
            if (unit() == u'\\') {
                ++m_at;
                if (atEnd() || !notationMarks.contains(unit())) {
                    fail(NotationFaultKind::StrayBackslash, m_at - 1, 1);
                    break;
                }
            }
            taken += unit();
            ++m_at;
        }
        return taken;
    }

    KeyboardButton readButton()
    {
        KeyboardButton button;
        button.setText(u"text", takeUntil(u"|[]").trimmed());
        if (unit() == u'[')
            readValue(button);
        if (!m_result.fault && !atEnd() && unit() != u'|' && unit() != u'\n')
            fail(NotationFaultKind::StrayBracket, m_at, 1);
        return button;
    }

    void readValue(KeyboardButton &button)
    {
        const qsizetype from = m_at++;
        const QString inside = takeUntil(u"[]");
        if (m_result.fault)
            return;
        if (unit() != u']') {
            fail(NotationFaultKind::UnclosedValue, from, m_at - from);
            return;
        }
        ++m_at;
        const QString kind = writtenKind(inside, m_rules);
        const qsizetype colon = inside.indexOf(u':');
        const QString value = kind.isEmpty() ? inside : colon < 0 ? QString() : inside.sliced(colon + 1);
        setValue(button, kind.isEmpty() ? impliedKind(inside) : kind, value, from);
        // Behind a value only blanks may stand.
        while (!atEnd() && unit() != u'\n' && unit().isSpace())
            ++m_at;
    }

    void setValue(KeyboardButton &button, const QString &kind, const QString &value, qsizetype from)
    {
        switch (keyboardValue(kind)) {
        case KeyboardValue::Text:
            button.setText(kind, value);
            break;
        case KeyboardValue::True:
            if (!value.isEmpty())
                fail(NotationFaultKind::NoValueTaken, from, m_at - from);
            button.setJson(kind, "true");
            break;
        case KeyboardValue::Object: {
            const QByteArray json = value.isEmpty() ? QByteArray("{}") : value.toUtf8();
            const JsonText parsed(json);
            if (parsed.fault() != JsonFault::None || !parsed.root().isObject())
                fail(NotationFaultKind::NoObject, from, m_at - from);
            else
                button.setJson(kind, parsed.root().raw().toByteArray());
        }
        }
    }

    const QString &m_text;
    const KeyboardRules &m_rules;
    ReadNotation m_result;
    qsizetype m_at = 0;
};

QString withNotationEscapes(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (notationMarks.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// The value as it stands between the brackets; none where it is not what the kind wants.
std::optional<QString> valueText(const KeyboardButton &button, const QString &kind)
{
    const QByteArray json = button.json(kind);
    switch (keyboardValue(kind)) {
    case KeyboardValue::Text:
        return button.isText(kind) ? std::optional(button.value(kind)) : std::nullopt;
    case KeyboardValue::True:
        return json == "true" ? std::optional(QString()) : std::nullopt;
    case KeyboardValue::Object:
        break;
    }
    if (!json.startsWith('{'))
        return {};
    return json == "{}" ? QString() : QString::fromUtf8(json);
}

std::optional<QString> buttonText(const KeyboardButton &button, const KeyboardRules &rules)
{
    const QString label = button.label();
    if (!button.isText(u"text") || button.fields.size() > 2 || label != label.trimmed())
        return {};
    if (button.fields.size() == 1)
        return withNotationEscapes(label);
    const bool textFirst = button.fields.first().name == u"text";
    const QString kind = button.fields.at(textFirst ? 1 : 0).name;
    const std::optional<QString> value = valueText(button, kind);
    if (!rules.kinds.contains(kind) || !value)
        return {};
    // The kind only where the value does not say it.
    const bool implied = impliedKind(*value) == kind && writtenKind(*value, rules).isEmpty();
    const QString inside = implied ? *value : kind + u':' + *value;
    return withNotationEscapes(label) + u'[' + withNotationEscapes(inside) + u']';
}

} // namespace

ReadNotation readNotation(const QString &text, const KeyboardRules &rules)
{
    return NotationReader(text, rules).read();
}

std::optional<QString> notationText(const Keyboard &keyboard, const KeyboardRules &rules)
{
    if (!keyboard.others.isEmpty())
        return {};
    QStringList lines;
    for (const KeyboardRow &row : keyboard.rows) {
        QStringList buttons;
        for (const KeyboardButton &button : row) {
            const std::optional<QString> text = buttonText(button, rules);
            if (!text || text->contains(u'\n'))
                return {};
            buttons += *text;
        }
        const QString line = buttons.join(QStringLiteral(" | "));
        // A lone button without a label would be an empty line.
        if (line.trimmed().isEmpty())
            return {};
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace botdeck::domain
