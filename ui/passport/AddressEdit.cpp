// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/AddressEdit.h"

#include "domain/passport/PassportCallback.h"
#include "ui/look/FieldText.h"
#include "ui/look/Theme.h"

#include <QMimeData>

namespace botdeck::ui::passport {

namespace {

using look::Token;
using Selection = QTextEdit::ExtraSelection;

constexpr int addressLines = 5;

Selection coloured(QTextDocument *document, qsizetype from, qsizetype length, const QColor &colour)
{
    Selection part;
    part.cursor = QTextCursor(document);
    part.cursor.setPosition(int(from));
    part.cursor.setPosition(int(from + length), QTextCursor::KeepAnchor);
    part.format.setForeground(colour);
    return part;
}

} // namespace

AddressEdit::AddressEdit(const look::Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    connect(this, &QPlainTextEdit::textChanged, this, &AddressEdit::paintParts);
    connect(&theme, &look::Theme::changed, this, &AddressEdit::applyTheme);
    applyTheme();
}

QString AddressEdit::address() const
{
    return toPlainText().trimmed();
}

void AddressEdit::setAddress(const QString &address)
{
    setPlainText(address.left(look::mostTyped));
}

void AddressEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().left(look::mostTyped - document()->characterCount()));
}

/// Extra selections: a highlighter would go over a line of thousands of characters with every key.
void AddressEdit::paintParts()
{
    const QString text = toPlainText();
    const domain::HashPlace hash = domain::hashPlace(text);
    QList<Selection> parts;
    qsizetype from = text.indexOf(u'?') + 1;
    while (from > 0 && from < text.size()) {
        const qsizetype amp = text.indexOf(u'&', from);
        const qsizetype end = amp == -1 ? text.size() : amp;
        const qsizetype equals = text.indexOf(u'=', from);
        const qsizetype nameEnd = equals == -1 || equals > end ? end : equals;
        parts += coloured(document(), from, nameEnd - from, m_theme.colour(Token::Accent));
        const bool isHash = hash.length > 0 && hash.position == nameEnd + 1;
        if (nameEnd < end)
            parts += coloured(
                document(), nameEnd + 1, end - nameEnd - 1,
                m_theme.colour(isHash ? Token::JsonNumber : Token::JsonString));
        from = end + 1;
    }
    setExtraSelections(parts);
}

void AddressEdit::applyTheme()
{
    setFont(m_theme.font(look::Face::Mono));
    setFixedHeight(QFontMetrics(font()).lineSpacing() * addressLines + m_theme.px(14));
    paintParts();
}

} // namespace botdeck::ui::passport

#include "moc_AddressEdit.cpp"
