// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/RequestJson.h"

#include "domain/JsonMistake.h"
#include "models/SafeText.h"
#include "ui/look/FieldText.h"
#include "ui/look/JsonHighlighter.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/MistakeWords.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace botdeck::ui::apiconsole {

RequestJson::RequestJson(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QPlainTextEdit(this))
    , m_mistake(new look::Sentence(theme, this))
    , m_objections(new look::Sentence(theme, this))
{
    m_text->setObjectName(QStringLiteral("apiJson"));
    m_text->setTabChangesFocus(true);
    m_mistake->setObjectName(QStringLiteral("apiJsonMistake"));
    m_objections->setObjectName(QStringLiteral("apiJsonObjections"));
    new look::JsonHighlighter(m_text->document(), theme);
    const int margin = theme.px(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(4));
    column->addWidget(m_text, 1);
    column->addWidget(m_mistake);
    column->addWidget(m_objections);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RequestJson::edited);
    connect(&theme, &look::Theme::changed, this, &RequestJson::applyTheme);
    applyTheme();
    retranslate();
}

void RequestJson::setText(const QString &json)
{
    const QSignalBlocker quiet(this);
    m_text->setPlainText(look::typableJson(json));
    setMistake({});
}

QString RequestJson::text() const
{
    return look::fieldText(*m_text->document());
}

void RequestJson::setMistake(const std::optional<domain::JsonMistake> &mistake)
{
    m_mistake->say(mistake ? widgets::mistakeWords(*mistake) : QString(), look::Tone::Error);
    QList<QTextEdit::ExtraSelection> marks;
    if (mistake && mistake->line > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(mistake->line - 1));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.colour(look::Token::Error));
        marks += mark;
    }
    m_text->setExtraSelections(marks);
}

void RequestJson::setObjections(const QString &words)
{
    m_objections->say(models::visibleText(words), look::Tone::Error);
}

void RequestJson::applyTheme()
{
    m_text->setFont(m_theme.font(look::Face::Mono));
}

void RequestJson::retranslate()
{
    m_text->setAccessibleName(tr("The request as JSON"));
}

void RequestJson::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_RequestJson.cpp"
