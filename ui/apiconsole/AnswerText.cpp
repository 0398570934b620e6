// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/AnswerText.h"

#include "domain/JsonIndent.h"
#include "ui/apiconsole/AnswerWords.h"
#include "ui/look/Ink.h"
#include "ui/look/JsonHighlighter.h"
#include "ui/look/Theme.h"
#include "ui/widgets/CleanCopy.h"
#include "ui/widgets/RawText.h"
#include "ui/widgets/Sentences.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::apiconsole {

namespace {

constexpr qsizetype longestShownLine = 2'000;
constexpr int notePadding = 8;

/// A page of a proxy in the way is better left as it is.
bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 64)).trimmed();
    return begin.startsWith('{') || begin.startsWith('[');
}

} // namespace

ShownText shownText(const QByteArray &bytes, qsizetype cap)
{
    const widgets::RawText raw = widgets::rawText(bytes, cap);
    const QString text = looksLikeJson(bytes) ? domain::indentedJson(raw.text) : raw.text;
    return {widgets::brokenLines(text, longestShownLine), raw.invalidBytes, raw.shownBytes, bytes.size()};
}

AnswerText::AnswerText(const char *name, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_note(new QLabel(this))
{
    auto *edit = new widgets::CleanCopy<QPlainTextEdit>(this);
    edit->setCleaner([](const QString &text) { return widgets::withoutBreaks(text); });
    m_edit = edit;
    m_edit->setObjectName(QString::fromLatin1(name));
    m_edit->setReadOnly(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    new look::JsonHighlighter(m_edit->document(), theme);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    const int padding = theme.px(notePadding);
    m_note->setContentsMargins(padding, padding / 2, padding, padding / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    connect(&theme, &look::Theme::changed, this, &AnswerText::applyTheme);
    applyTheme();
    refresh();
}

void AnswerText::setText(const ShownText &text)
{
    m_shown = text;
    m_edit->setPlainText(text.text);
    refresh();
}

void AnswerText::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void AnswerText::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

QString AnswerText::text() const
{
    return widgets::withoutBreaks(m_shown.text);
}

void AnswerText::applyTheme()
{
    m_edit->setFont(m_theme.font(look::Face::Mono));
    look::setInk(*m_note, m_theme.colour(look::Token::Warning));
}

void AnswerText::refresh()
{
    QStringList words;
    if (m_shown.invalidBytes > 0)
        words += tr("%n byte(s) are no UTF-8 and shown as \\xNN.", nullptr, m_shown.invalidBytes);
    if (m_shown.shownBytes < m_shown.allBytes)
        //: %1 and %2 are amounts of bytes
        words += tr("The first %1 of %2 are shown; what is copied or saved is whole.")
                     .arg(bytesWords(m_shown.shownBytes), bytesWords(m_shown.allBytes));
    m_note->setText(widgets::joinedSentences(words));
    m_note->setVisible(!words.isEmpty());
}

void AnswerText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_AnswerText.cpp"
